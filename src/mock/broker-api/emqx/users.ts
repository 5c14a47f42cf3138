import type { AuthUser, AuthUserRequest, AuthUserUpdate } from "../../../../generated/types/emqx.ts";
import { type Authenticator, hashingOf, type User } from "../../broker/access.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";

/** Users in the databases of authenticators. Their passwords are never returned. */
export function users(context: HandlerContext): RestHandlers {
  return {
    listAuthUsers({ path, query }) {
      const { like_user_id: like, is_superuser: isSuper } = query as { like_user_id?: string; is_superuser?: boolean };
      const rows = [...databaseOf(path.id!).users]
        .filter(([name]) => like === undefined || name.includes(like))
        .filter(([, user]) => isSuper === undefined || user.isSuperuser === isSuper)
        .map(row);
      return pageOf(rows, query, like === undefined, true);
    },
    createAuthUser({ path, body, sent }) {
      const { users: all, hashing } = databaseOf(path.id!);
      const { user_id, password, is_superuser = false } = body as AuthUserRequest;
      if (all.has(user_id)) throw context.refusal("userExists");
      const user = { password, hashing, isSuperuser: is_superuser, shown: shownOf(sent as object) };
      return new Change(() => void all.set(user_id, user), row([user_id, user]));
    },
    getAuthUser: ({ path }) => row([path.user_id!, userOf(path)]),
    updateAuthUser({ path, body, sent }) {
      userOf(path);
      const { password, is_superuser = false } = body as AuthUserUpdate;
      const { users: all, hashing } = databaseOf(path.id!);
      const user = { password, hashing, isSuperuser: is_superuser, shown: shownOf(sent as object) };
      return new Change(() => void all.set(path.user_id!, user), row([path.user_id!, user]));
    },
    deleteAuthUser({ path }) {
      userOf(path);
      const { users: all } = databaseOf(path.id!);
      return new Change(() => void all.delete(path.user_id!));
    },
  };

  function databaseOf(id: string): { users: NonNullable<Authenticator["users"]>; hashing: string } {
    const { authenticators } = context.broker.access;
    if (authenticators.size === 0) throw context.refusal("noAuthenticator");
    const authenticator = authenticators.get(id);
    if (authenticator === undefined)
      throw context.refusal("authenticatorNotFound", {
        message: `User error: {not_found,{authenticator,<<"${id}">>}}`,
      });
    if (authenticator.users === undefined) throw context.refusal("authenticatorWithoutUsers");
    return { users: authenticator.users, hashing: hashingOf(authenticator.settings) };
  }

  function userOf({ id, user_id: name }: Record<string, string>): User {
    const user = databaseOf(id!).users.get(name!);
    if (user === undefined) throw context.refusal("userNotFound");
    return user;
  }
}

function row([user_id, { isSuperuser, shown }]: [string, User]): AuthUser {
  return { user_id, is_superuser: isSuperuser, ...(shown as Partial<AuthUser>) };
}

/** Values that the server stores as received. */
function shownOf({ user_id, is_superuser }: { user_id?: unknown; is_superuser?: unknown }): User["shown"] {
  return { ...(user_id !== undefined && { user_id }), ...(is_superuser !== undefined && { is_superuser }) };
}
