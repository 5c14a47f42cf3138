import type {
  DashboardPasswordChange,
  DashboardUser,
  DashboardUserRequest,
  DashboardUserUpdate,
  LogoutRequest,
} from "../../../../generated/types/emqx.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { type DashboardAccount, EXAMPLE_USER, type Keys } from "./keys.ts";

/** Users of the dashboard, who log in with a password. */
export function dashboardUsers(context: HandlerContext, keys: Keys): RestHandlers {
  const { users } = keys;

  return {
    listDashboardUsers: () => [...users.values()].map(row),
    createDashboardUser({ body }) {
      const { username, password, description } = body as DashboardUserRequest;
      checkPassword(password);
      if (users.has(username)) throw context.refusal("dashboardUserExists");
      const account = { username, password, description };
      return new Change(() => void users.set(username, account), row(account));
    },
    updateDashboardUser({ path, body }) {
      const account = { ...accountOf(path.username!), description: (body as DashboardUserUpdate).description };
      return new Change(() => void users.set(account.username, account), row(account));
    },
    deleteDashboardUser({ path, authorization }) {
      const username = path.username!;
      if (username === EXAMPLE_USER.username) throw context.refusal("defaultUser");
      if (username === keys.userOf(authorization)) throw context.refusal("ownUser");
      accountOf(username);
      return new Change(() => {
        users.delete(username);
        keys.endTokens(username);
      });
    },
    changeDashboardUserPassword({ path, body }) {
      const { old_pwd, new_pwd } = body as DashboardPasswordChange;
      const account = accountOf(path.username!, "dashboardUserNotFoundForPassword");
      checkPassword(new_pwd);
      if (old_pwd !== account.password) throw context.refusal("oldPasswordWrong");
      return new Change(() => {
        users.set(account.username, { ...account, password: new_pwd });
        keys.endTokens(account.username);
      });
    },
    logout({ body, authorization }) {
      const { username } = body as LogoutRequest;
      // Without credentials, the mock accepts every logout.
      const owner = keys.userOf(authorization);
      if (owner !== undefined && username !== owner) throw context.refusal("wrongToken");
      return new Change(() => keys.logout(authorization));
    },
  };

  function accountOf(username: string, refusal = "dashboardUserNotFound"): DashboardAccount {
    const account = users.get(username);
    if (account === undefined) throw context.refusal(refusal);
    return account;
  }

  /** A rule that the contract cannot express: a password contains at least two kinds of characters. */
  function checkPassword(password: string): void {
    const kinds = [/[A-Za-z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(password));
    if (kinds.length < 2) throw context.refusal("dashboardPasswordWeak");
  }
}

function row({ username, description }: DashboardAccount): DashboardUser {
  return { username, description };
}
