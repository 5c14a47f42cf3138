import { expect, test } from "vitest";
import { apiIds } from "../../src/contract/files.ts";
import { BUNDLE_LIMIT, bundleParts, chunksOf } from "../../scripts/bench/client/size.ts";

test("the client with all APIs is bundled for browsers in less than 8.5 kB and 100 bytes per API", async () => {
  const [client, ...others] = await bundleParts();
  expect(client!.gzip).toBeLessThan(BUNDLE_LIMIT);
  expect(BUNDLE_LIMIT).toBe(8500 + 100 * apiIds().length);
  expect(others).toHaveLength(6);
  for (const part of others) expect(part.gzip).toBeGreaterThan(500);
});

test("it has all methods, and neither the texts of the error catalogue nor the helpers that are not used", async () => {
  const [entry] = await chunksOf("browser");
  for (const method of ["getClientStatus", "setIPv6AddressConfiguration", "getTgtConfiguration"])
    expect(entry!.code).toContain(method);
  const modules = entry!.moduleIds.join("\n");
  expect(modules).toContain("/src/vapix/client.ts");
  expect(modules).not.toMatch(/error-catalogue|\/src\/tasks\//);
});

test("the table of each API is a file of its own, which the first call loads", async () => {
  const [entry, ...others] = await chunksOf("browser");
  const modules = others.map(({ moduleIds }) => moduleIds.map((path) => path.replace(/.*\/generated/, "generated")));
  for (const id of apiIds()) expect(modules).toContainEqual([`generated/client/methods/${id}.ts`]);
  expect(entry!.moduleIds.join("\n")).not.toMatch(/\/generated\/client\/methods[./]/);
  expect(entry!.imports).toEqual([]);
});
