import { expect, test } from "vitest";
import { BUNDLE_LIMIT, bundleParts, chunksOf } from "../../scripts/bench/client/size.ts";

test("the client with all APIs is bundled for browsers in less than 10.5 kB", async () => {
  const [client, challenge, node, catalogue] = await bundleParts();
  expect(client!.gzip).toBeLessThan(BUNDLE_LIMIT);
  expect(BUNDLE_LIMIT).toBeLessThanOrEqual(10_500);
  for (const part of [challenge, node, catalogue]) expect(part!.gzip).toBeGreaterThan(500);
});

test("it has all methods, and neither the texts of the error catalogue nor the helpers that are not used", async () => {
  const [entry] = await chunksOf("browser");
  for (const method of ["getClientStatus", "setIPv6AddressConfiguration", "getTgtConfiguration"])
    expect(entry!.code).toContain(method);
  const modules = entry!.moduleIds.join("\n");
  expect(modules).toContain("/src/vapix/client.ts");
  expect(modules).not.toMatch(/error-catalogue|\/src\/tasks\//);
});
