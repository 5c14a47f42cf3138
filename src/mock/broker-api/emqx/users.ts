import type { AuthUser, AuthUserRequest, AuthUserUpdate } from "../../../../generated/types/emqx.ts";
import type { User } from "../../broker/access.ts";
import type { RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";

/** Id of the only authenticator. */
const BUILT_IN = "password_based:built_in_database";

/** Users of the built-in database. Their passwords are never told. */
export function users(context: HandlerContext): RestHandlers {
  return {
    listAuthUsers({ path, query }) {
      const { like_user_id: like, is_superuser: isSuper } = query as { like_user_id?: string; is_superuser?: boolean };
      const rows = [...usersOf(path.id!)]
        .filter(([name]) => like === undefined || name.includes(like))
        .filter(([, user]) => isSuper === undefined || user.isSuperuser === isSuper)
        .map(row);
      return pageOf(rows, query, like === undefined, true);
    },
    createAuthUser({ path, body, sent }) {
      const all = usersOf(path.id!);
      const { user_id, password, is_superuser = false } = body as AuthUserRequest;
      if (all.has(user_id)) throw context.refusal("userExists");
      const user = { password, isSuperuser: is_superuser, told: toldOf(sent as object) };
      all.set(user_id, user);
      return row([user_id, user]);
    },
    getAuthUser: ({ path }) => row([path.user_id!, userOf(path)]),
    updateAuthUser({ path, body, sent }) {
      userOf(path);
      const { password, is_superuser = false } = body as AuthUserUpdate;
      const user = { password, isSuperuser: is_superuser, told: toldOf(sent as object) };
      usersOf(path.id!).set(path.user_id!, user);
      return row([path.user_id!, user]);
    },
    deleteAuthUser({ path }) {
      userOf(path);
      usersOf(path.id!).delete(path.user_id!);
    },
  };

  function usersOf(id: string): Map<string, User> {
    const { users: all } = context.broker.access;
    if (all === undefined) throw context.refusal("noAuthenticator");
    if (id !== BUILT_IN)
      throw context.refusal("authenticatorNotFound", {
        message: `User error: {not_found,{authenticator,<<"${id}">>}}`,
      });
    return all;
  }

  function userOf({ id, user_id: name }: Record<string, string>): User {
    const user = usersOf(id!).get(name!);
    if (user === undefined) throw context.refusal("userNotFound");
    return user;
  }
}

function row([user_id, { isSuperuser, told }]: [string, User]): AuthUser {
  return { user_id, is_superuser: isSuperuser, ...(told as Partial<AuthUser>) };
}

/** What the server keeps as it came. */
function toldOf({ user_id, is_superuser }: { user_id?: unknown; is_superuser?: unknown }): User["told"] {
  return { ...(user_id !== undefined && { user_id }), ...(is_superuser !== undefined && { is_superuser }) };
}
