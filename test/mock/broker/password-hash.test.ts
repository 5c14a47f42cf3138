import { expect, test } from "vitest";
import { type HashSettings, hasHash } from "../../../src/mock/broker/password-hash.ts";
import { connect, startBroker } from "./start.ts";

// Made with `printf passslt | sha256sum`, and so on.
const HASHES: [settings: HashSettings, salt: string, hash: string][] = [
  [{ name: "plain", salt_position: "disable" }, "slt", "pass"],
  [{ name: "plain", salt_position: "prefix" }, "slt", "sltpass"],
  [{ name: "md5", salt_position: "disable" }, "slt", "1a1dc91c907325c69271ddf0c944bc72"],
  [{ name: "sha", salt_position: "disable" }, "slt", "9d4e1e23bd5b727046a9e3b4b7db57bd8d6ee684"],
  [
    { name: "sha256", salt_position: "disable" },
    "",
    "d74ff0ee8da3b9806b18c877dbf29bbde50b5bd8e4dad7a3a725000feb82e8f1",
  ],
  [
    { name: "sha256", salt_position: "suffix" },
    "slt",
    "43eb980269862d02d1f129f886817677b26b64cf8cc48b10be52e065c397ed76",
  ],
  [
    { name: "sha256", salt_position: "prefix" },
    "slt",
    "bed83eabe5efbfec55de690b23f3fe23de90ab70fedfe55e4f5fd8696d9e9e50",
  ],
  [{ name: "sha256" }, "slt", "bed83eabe5efbfec55de690b23f3fe23de90ab70fedfe55e4f5fd8696d9e9e50"],
];

test.each(HASHES)("a password has its hash by %j", (settings, salt, hash) => {
  expect(hasHash("pass", { hash, salt }, settings)).toBe(true);
  expect(hasHash("Pass", { hash, salt }, settings)).toBe(false);
});

// From RFC 6070.
test("PBKDF2 makes as many bytes as its function, or as dk_length requires", () => {
  const settings = { name: "pbkdf2", mac_fun: "sha", iterations: 2 };
  const hash = "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957";
  expect(hasHash("password", { hash, salt: "salt" }, settings)).toBe(true);
  expect(hasHash("password", { hash: hash.slice(0, 16), salt: "salt" }, { ...settings, dk_length: "8" })).toBe(true);
  expect(hasHash("password", { hash, salt: "salt" }, { ...settings, iterations: 3 })).toBe(false);
});

test.each<[what: string, settings: HashSettings]>([
  ["bcrypt", { name: "bcrypt" }],
  ["md4", { name: "pbkdf2", mac_fun: "md4", iterations: 1 }],
  ["an unknown function", { name: "constructor" }],
  ["too many iterations", { name: "pbkdf2", mac_fun: "sha256", iterations: 100_001 }],
])("no password has a hash by %s", (_, settings) => {
  expect(hasHash("pass", { hash: "pass", salt: "" }, settings)).toBe(false);
});

test("a user that was imported with a hash connects, until the hash is another one", async () => {
  const { broker, v5 } = await startBroker({ users: [] });
  const ID = "/authentication/password_based%3Abuilt_in_database";
  const row = {
    user_id: "dock-7",
    password_hash: "43eb980269862d02d1f129f886817677b26b64cf8cc48b10be52e065c397ed76",
    salt: "slt",
    is_superuser: true,
  };
  expect((await v5("POST", `${ID}/import_users?type=hash`, [row])).status).toBe(200);
  await connect(broker.url);
  await expect(connect(broker.url, { password: "wrong" })).rejects.toMatchObject({ code: 4 });
  const { id: _, ...settings } = (await v5("GET", ID)).body as { id: string };
  const algorithm = { name: "sha256", salt_position: "prefix" };
  expect((await v5("PUT", ID, { ...settings, password_hash_algorithm: algorithm })).status).toBe(204);
  await expect(connect(broker.url)).rejects.toMatchObject({ code: 4 });
});
