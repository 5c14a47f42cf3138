import { test } from "vitest";
import { type EmqxClient, onboard } from "../../src/emqx.ts";
import type { VapixClient } from "../../src/index.ts";
import { compiler } from "../compiled.ts";

const compiled = compiler<[camera: VapixClient, emqx: EmqxClient]>();

const server = { protocol: "ssl", host: "broker.example.com" } as const;
const lastWillTestament = { useDefault: false, topic: "a/b", message: "lost", retain: true, qos: 1 } as const;
const account = { clientId: "dock-7", username: "dock-7", password: "pass" };
const client = { server, ...account, deviceTopicPrefix: "a", lastWillTestament };

test("what a camera can do compiles", () => {
  compiled((camera, emqx) => onboard(camera, emqx, { client }));
});

test("what a camera cannot do without does not compile", () => {
  const { clientId: _, ...anonymous } = client;
  compiled(
    // @ts-expect-error which client id?
    (camera, emqx) => onboard(camera, emqx, { client: anonymous }),
    // @ts-expect-error a broker has a protocol
    (camera, emqx) => onboard(camera, emqx, { client: { ...client, server: { host: "broker.example.com" } } }),
    // @ts-expect-error it is deviceTopicPrefix
    (camera, emqx) => onboard(camera, emqx, { client: { ...client, topicPrefix: "a" } }),
  );
});
