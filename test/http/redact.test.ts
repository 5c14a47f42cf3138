import { expect, test } from "vitest";
import { HIDDEN, redactor, secretsIn } from "../../src/http/redact.ts";

const SECRET = 'S3NT1NEL"/é';
const base64 = (text: string) => Buffer.from(text).toString("base64");

test.each([
  ["as it is", SECRET],
  ["within a text of JSON", JSON.stringify(SECRET).slice(1, -1)],
  ["in an address", encodeURIComponent(SECRET)],
  ["in Base64", base64(SECRET)],
  ["as Basic sends it with the name", base64(`root:${SECRET}`)],
])("hides a secret %s", (_, text) => {
  expect(redactor([SECRET, `root:${SECRET}`])(`seen:${text}; twice ${text}`)).toBe(`seen:${HIDDEN}; twice ${HIDDEN}`);
});

test("hides a short secret if it stands alone, and keeps words that contain it", () => {
  expect(redactor(["user"])('a superuser, "user", user_id')).toBe(`a superuser, "${HIDDEN}", user_id`);
});

test("hides a short secret only in the given surroundings", () => {
  expect(redactor(["user"], ["(?<==)", "$"])("user user=user")).toBe(`user user=${HIDDEN}`);
});

test("takes a secret to the letter, and the longest first", () => {
  expect(redactor(["a.c", "a.c+d*e"])("abc a.c a.c+d*e")).toBe(`abc ${HIDDEN} ${HIDDEN}`);
});

test.each([[[]], [[undefined]], [[""]]])("leaves every text if none exists: %j", (secrets) => {
  expect(redactor(secrets)("a text")).toBe("a text");
});

test("the secrets of a request are the texts of its secret properties, and of all that is in them", () => {
  const request = { user: "a", password: "b", server: [{ headers: { "X-Key": "c", more: ["d", 5, null] } }] };
  expect(secretsIn(request, ["password", "headers"])).toEqual(["b", "c", "d"]);
  expect(secretsIn(request)).toEqual([]);
});
