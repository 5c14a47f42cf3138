import { expect, test } from "vitest";
import { circles, importsOf, sourcesBelow } from "./imports.ts";

/**
 * What each room of `src` may import beside what is in it and `generated/`, downwards only: a room, or a file of one. Of
 * a file, the innermost room counts.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "src/package": [],
  "src/tls": ["src/contract/unknown-name.ts"],
  "src/http": ["src/contract/unknown-name.ts", "src/package/node-http.ts", "src/tls"],
  "src/auth": ["src/http/wire.ts"],
  "src/contract": ["src/package/folder.ts"],
  "src/vapix": [
    "src/contract/code-ranges.ts",
    "src/contract/json.ts",
    "src/contract/request-faults.ts",
    "src/contract/unknown-name.ts",
    "src/contract/versions.ts",
    "src/auth",
    "src/http",
    "src/tls",
  ],
  "src/tasks": ["src/vapix", "src/http", "src/contract/unknown-name.ts"],
  "src/emqx": [
    "src/contract/json.ts",
    "src/contract/unknown-name.ts",
    "src/tasks",
    "src/vapix",
    "src/auth",
    "src/http",
    "src/tls",
  ],
  "src/events": ["src/contract/json.ts"],
  "src/judge": ["src/events", "src/contract"],
  "src/server": ["src/contract/levels.ts", "src/contract/unknown-name.ts", "src/package/node-http.ts", "src/auth"],
  "src/recording": ["src/contract", "src/server/serial-number.ts", "src/http/redact.ts"],
  "src/mock": ["src/recording", "src/events", "src/server", "src/auth", "src/contract", "src/package"],
  "src/mock/camera": [
    "src/mock/device-options.ts",
    "src/mock/device-reply.ts",
    "src/mock/device-request.ts",
    "src/mock/checked-change.ts",
    "src/mock/own-answer.ts",
    "src/mock/player.ts",
    "src/mock/surroundings.ts",
    "src/mock/examples",
    "src/events",
    "src/server",
    "src/contract",
    "src/vapix",
  ],
  "src/mock/broker-api": [
    "src/mock/device-reply.ts",
    "src/mock/device-request.ts",
    "src/mock/checked-change.ts",
    "src/mock/own-answer.ts",
    "src/mock/surroundings.ts",
    "src/mock/broker",
    "src/mock/examples",
    "src/server",
    "src/contract",
  ],
  "src/mock/broker": ["src/contract/unknown-name.ts", "src/server", "src/package"],
  "src/mock/examples": ["src/contract", "src/package"],
  "src/check": ["src/recording", "src/judge", "src/contract"],
  "src/verify": ["src/recording", "src/judge", "src/vapix", "src/http", "src/tls", "src/contract"],
  "src/proxy": ["src/recording", "src/judge", "src/server", "src/vapix", "src/auth", "src/http", "src/contract"],
  "src/vitest": ["src/judge", "src/vapix", "src/contract"],
  "src/cli": [
    "src/events",
    "src/check",
    "src/verify",
    "src/proxy",
    "src/mock",
    "src/recording",
    "src/judge",
    "src/server",
    "src/tasks",
    "src/emqx",
    "src/vapix",
    "src/http",
    "src/tls",
    "src/contract",
    "src/package",
  ],
};

/** Entries of the package, such as `src/mock.ts`, which export and do nothing else. */
const ENTRY = /^src\/[\w-]+\.ts$/;

function roomOf(file: string): string | undefined {
  const rooms = Object.keys(ROOMS).filter((room) => file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

function mayImport(file: string, imported: string): boolean {
  if (imported.startsWith("generated/")) return true;
  const room = roomOf(file)!;
  return [room, ...ROOMS[room]!].some((one) => imported === one || imported.startsWith(`${one}/`));
}

test("each file of src is an entry, or belongs to a room", () => {
  const files = sourcesBelow("src");
  expect(files.filter((file) => !ENTRY.test(file) && roomOf(file) === undefined)).toEqual([]);
});

test("rooms import only rooms below them", () => {
  const files = sourcesBelow("src").filter((file) => !ENTRY.test(file));
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !mayImport(file, imported))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(wrong).toEqual([]);
});

test("entries only export", () => {
  const others = sourcesBelow("src").filter((file) => !ENTRY.test(file));
  for (const file of others) expect(importsOf(file).filter((imported) => ENTRY.test(imported))).toEqual([]);
});

test.each(["src", "scripts"])("no files of %s import each other in a circle", (folder) => {
  expect(circles(sourcesBelow(folder))).toEqual([]);
});

test("nothing outside of the command line and the scripts imports the mock", () => {
  const files = sourcesBelow("src").filter((file) => !/^src\/(mock|cli)\//.test(file) && !ENTRY.test(file));
  expect(files.filter((file) => importsOf(file).some((imported) => imported.startsWith("src/mock/")))).toEqual([]);
});
