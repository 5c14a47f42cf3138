import { expect, test } from "vitest";
import { apiIds } from "../../src/contract/files.ts";
import { BUNDLE_LIMIT, bundleParts, chunksOf } from "../../scripts/bench/client/size.ts";

test("the client with all APIs is bundled for browsers in less than 8 kB and 250 bytes per API", async () => {
  const [client, ...others] = await bundleParts();
  expect(client!.gzip).toBeLessThan(BUNDLE_LIMIT);
  expect(BUNDLE_LIMIT).toBe(8000 + 250 * apiIds().length);
  expect(others).toHaveLength(4);
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
