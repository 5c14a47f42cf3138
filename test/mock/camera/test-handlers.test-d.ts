import { test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[mock: MockServer]>();

test("handlers are typed by the contract", () => {
  compiled(
    (mock) => mock.on("thermometry", "addArea", ({ name }) => ({ id: name.length })),
    (mock) =>
      mock.on("thermometry", "addArea", async () => ({ refuse: { code: 1200, title: "Preset does not exist" } })),
    // @ts-expect-error it is addArea
    (mock) => mock.on("thermometry", "addarea", () => ({ id: 1 })),
    // @ts-expect-error a method of another API
    (mock) => mock.on("mqtt-client", "addArea", () => ({ id: 1 })),
    // @ts-expect-error unknown API
    (mock) => mock.on("mqtt", "activateClient", () => ({})),
    // @ts-expect-error the id is a number
    (mock) => mock.on("thermometry", "addArea", () => ({ id: "1" })),
    // @ts-expect-error an area has no such parameter
    (mock) => mock.on("thermometry", "addArea", ({ colour }) => ({ id: colour })),
    // @ts-expect-error an error requires a code
    (mock) => mock.on("thermometry", "addArea", () => ({ refuse: {} })),
    // @ts-expect-error unknown profile
    () => createMockServer({ profile: "14" }),
  );
});
