import { expect, test } from "vitest";
import { basicAuthorization } from "../../src/auth/basic.ts";

test.each([
  ["plain ASCII", "operator7", "s3cret-Pa55", "b3BlcmF0b3I3OnMzY3JldC1QYTU1"],
  ["a password with colons", "root", "a:b:c", "cm9vdDphOmI6Yw=="],
  ["an empty password", "root", "", "cm9vdDo="],
  ["UTF-8, as the example of RFC 7617", "test", "123£", "dGVzdDoxMjPCow=="],
  ["a user name outside Latin-1", "ærø", "пароль🔑", "w6Zyw7g60L/QsNGA0L7Qu9GM8J+UkQ=="],
])("Basic encodes %s", (_, username, password, expected) => {
  const header = basicAuthorization({ username, password });
  expect(header).toBe(`Basic ${expected}`);
  expect(Buffer.from(expected, "base64").toString("utf8")).toBe(`${username}:${password}`);
});
