import { expectTypeOf, test } from "vitest";
import type { VapixClient } from "../../src/index.ts";
import { compiler } from "../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

test("supports takes methods of the API and their parameters", () => {
  compiled(
    (camera) => camera.supports("thermometry", "addArea.imagesource"),
    // @ts-expect-error a misspelt parameter
    (camera) => camera.supports("thermometry", "addArea.imageSource"),
    // @ts-expect-error a method of another API
    (camera) => camera.supports("thermometry", "activateClient"),
    (camera) => expectTypeOf(camera.supports("thermometry", "addArea")).resolves.toEqualTypeOf<boolean | undefined>(),
  );
});
