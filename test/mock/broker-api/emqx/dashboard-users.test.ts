import { expect, test } from "vitest";
import { type Api, startBroker } from "./broker.ts";

const HARBOUR = { username: "harbour", password: "Harbour-1", description: "" };

/** A token as a header; the status of the error if none is returned. */
async function login(v5: Api, username: string, password: string): Promise<{ Authorization: string } | number> {
  const { status, body } = await v5("POST", "/login", { username, password });
  return status === 200 ? { Authorization: `Bearer ${(body as { token: string }).token}` } : status;
}

async function asAdmin(fresh = true): Promise<{ v5: Api; admin: Record<string, string> }> {
  const { v5 } = await startBroker({ broker: { fresh } });
  return { v5, admin: (await login(v5, "admin", "public")) as { Authorization: string } };
}

const told = async (answer: ReturnType<Api>): Promise<[number, unknown]> => {
  const { status, body } = await answer;
  return [status, (body as { message?: string } | undefined)?.message ?? body];
};

test("a fresh broker has the default user, another one a second one too", async () => {
  const names = async (fresh: boolean) => {
    const { v5, admin } = await asAdmin(fresh);
    return ((await v5("GET", "/users", undefined, admin)).body as { username: string }[]).map(
      ({ username }) => username,
    );
  };
  expect(await names(true)).toEqual(["admin"]);
  expect(await names(false)).toEqual(["admin", "operator"]);
});

test("a user that is created can log in, is described anew, and is deleted with its tokens", async () => {
  const { v5, admin } = await asAdmin();
  expect(await told(v5("POST", "/users", HARBOUR, admin))).toEqual([200, { username: "harbour", description: "" }]);
  const own = (await login(v5, "harbour", "Harbour-1")) as { Authorization: string };
  expect((await v5("GET", "/nodes", undefined, own)).status).toBe(200);
  expect(await told(v5("PUT", "/users/harbour", { description: "x" }, own))).toEqual([
    200,
    { username: "harbour", description: "x" },
  ]);
  expect(await told(v5("DELETE", "/users/harbour", undefined, own))).toEqual([400, "Cannot delete self"]);
  expect((await v5("DELETE", "/users/harbour", undefined, admin)).status).toBe(204);
  expect(await told(v5("GET", "/nodes", undefined, own))).toEqual([401, "Get a token by POST /login"]);
  expect(await login(v5, "harbour", "Harbour-1")).toBe(401);
  expect(await told(v5("DELETE", "/users/harbour", undefined, admin))).toEqual([404, "username_not_found"]);
  expect(await told(v5("PUT", "/users/harbour", { description: "x" }, admin))).toEqual([404, "username_not_found"]);
  expect(await told(v5("DELETE", "/users/admin", undefined, admin))).toEqual([400, 'Cannot delete user <<"admin">>']);
});

test.each<[what: string, change: object, message: string]>([
  ["a name that is taken", { username: "admin" }, "username_already_exists"],
  ["an empty name", { username: "" }, "Username or password undefined"],
  ["an empty password", { password: "" }, "Username or password undefined"],
  [
    "a hyphen in the name",
    { username: "a-b", password: "x" },
    "Bad Username. Only upper and lower case letters, numbers and underscores are supported",
  ],
  ["a short password", { password: "short1" }, "The range of password length is 8~64"],
  ["a letter beyond ASCII", { password: "Passwort-ü1" }, "Only ascii characters are allowed in the password"],
  [
    "a password of letters",
    { password: "abcdefgh" },
    "Bad password. At least two different kind of characters from groups of letters, numbers, and special characters. For example, if password is composed from letters, it must contain at least one number or a special character.",
  ],
])("a user with %s is rejected as recorded", async (_, change, message) => {
  const { v5, admin } = await asAdmin();
  expect(await told(v5("POST", "/users", { ...HARBOUR, ...change }, admin))).toEqual([400, message]);
  expect((await v5("GET", "/users", undefined, admin)).body).toHaveLength(1);
});

test("a password is changed with the old one, also by an API key, and ends all tokens", async () => {
  const { v5, admin } = await asAdmin();
  await v5("POST", "/users", HARBOUR, admin);
  const own = (await login(v5, "harbour", "Harbour-1")) as { Authorization: string };
  const change = (old_pwd: string, new_pwd: string, name = "harbour") =>
    v5("POST", `/users/${name}/change_pwd`, { old_pwd, new_pwd });
  expect(await told(change("wrong", "Harbour-2"))).toEqual([400, "Old password not match"]);
  expect(await told(change("", ""))).toEqual([400, "Old password or new password undefined"]);
  expect(await told(change("Harbour-1", "x"))).toEqual([400, "The range of password length is 8~64"]);
  expect(await told(change("a", "Harbour-2", "nobody"))).toEqual([404, "User not found"]);
  expect((await change("Harbour-1", "Harbour-2")).status).toBe(204);
  expect((await v5("GET", "/nodes", undefined, own)).status).toBe(401);
  expect(await login(v5, "harbour", "Harbour-1")).toBe(401);
  expect(await login(v5, "harbour", "Harbour-2")).toHaveProperty("Authorization");
});

test("a token is logged out by its own user, and others of that user stay", async () => {
  const { v5, admin } = await asAdmin();
  const other = (await login(v5, "admin", "public")) as { Authorization: string };
  expect(await told(v5("POST", "/logout", { username: "harbour" }, admin))).toEqual([
    401,
    "Ensure your token & username",
  ]);
  expect((await v5("POST", "/logout", { username: "admin" }, admin)).status).toBe(204);
  expect((await v5("GET", "/nodes", undefined, admin)).status).toBe(401);
  expect((await v5("GET", "/nodes", undefined, other)).status).toBe(200);
});

test.each([
  ["GET", "/users", "users"],
  ["POST", "/logout", "logout"],
  ["POST", "/api_key", "api_key"],
])("an API key is rejected by %s %s, with the name of its path", async (method, path, area) => {
  const { v5 } = await startBroker();
  expect(await told(v5(method, path, method === "POST" ? {} : undefined))).toEqual([
    401,
    `Please use bearer Token instead, using API key/secret in ${area} path is not permitted`,
  ]);
});
