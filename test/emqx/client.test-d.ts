import { describe, expectTypeOf, test } from "vitest";
import type {
  AuthUser,
  Client,
  ClientRow,
  PublishedToNobody,
  PublishedMessage,
  Status,
} from "../../generated/types/emqx.ts";
import type { Client as V4Client, MessageIds } from "../../generated/types/emqx-v4.ts";
import {
  createEmqxClient,
  createEmqxV4Client,
  type EmqxCallReport,
  type EmqxClient,
  type EmqxError,
  type EmqxV4Client,
} from "../../src/emqx.ts";
import { compiler } from "../compiled.ts";

const compiled = compiler<[emqx: EmqxClient, v4: EmqxV4Client]>();

const id = "password_based:built_in_database";

describe("does not compile:", () => {
  test("an unknown parameter", () => {
    compiled(
      (emqx) =>
        // @ts-expect-error it is like_clientid
        emqx.listClients({ like_client: "dock" }),
      (emqx) =>
        // @ts-expect-error it has no query
        emqx.getClient({ clientid: "dock-7", fields: ["clientid"] }),
      (emqx) =>
        // @ts-expect-error it takes no parameters
        emqx.listNodes({ page: 1 }),
      (_, v4) =>
        // @ts-expect-error 4.x has an underscore before it
        v4.listClients({ page: 1 }),
    );
  });

  test("a parameter of the path that is missing, or no text", () => {
    compiled(
      // @ts-expect-error which client?
      (emqx) => emqx.getClient(),
      // @ts-expect-error which client?
      (emqx) => emqx.getClient({}),
      (emqx) =>
        emqx.getClient({
          // @ts-expect-error a client id is a text
          clientid: 7,
        }),
    );
  });

  test("a body that does not fit, or is missing", () => {
    compiled(
      // @ts-expect-error what is to be published?
      (emqx) => emqx.publish({}),
      // @ts-expect-error a message has a payload
      (emqx) => emqx.publish({ body: { topic: "a" } }),
      (emqx) =>
        emqx.createAuthUser({
          id,
          body: {
            user_id: "dock-7",
            password: "pass",
            // @ts-expect-error it is is_superuser
            superuser: true,
          },
        }),
      (emqx) =>
        emqx.createBan({
          body: {
            // @ts-expect-error it is clientid
            as: "client",
            who: "dock-7",
          },
        }),
    );
  });

  test("rows of an operation without pages", () => {
    compiled(
      // @ts-expect-error nodes come in one list
      (emqx) => emqx.each("listNodes"),
      // @ts-expect-error users of which authenticator?
      (emqx) => emqx.each("listAuthUsers"),
      // @ts-expect-error unknown operation
      (emqx) => emqx.each("listAll"),
      // @ts-expect-error routes are of 4.x
      (emqx) => emqx.each("listRoutes"),
    );
  });

  test("half of the credentials, or two", () => {
    const url = "https://192.0.2.9";
    compiled(
      // @ts-expect-error a key takes its secret
      () => createEmqxClient(url, { apiKey: "k" }),
      // @ts-expect-error a secret takes its key
      () => createEmqxClient(url, { apiSecret: "s" }),
      // @ts-expect-error a token goes alone
      () => createEmqxClient(url, { apiKey: "k", apiSecret: "s", token: "t" }),
      // @ts-expect-error an AppID takes its AppSecret
      () => createEmqxV4Client(url, { appId: "a" }),
    );
    compiled(
      () => createEmqxClient(url, { apiKey: "k", apiSecret: "s", timeout: 1 }),
      () => createEmqxClient(url, { token: "t", timeout: 1 }),
      () => createEmqxClient(url, { timeout: 1 }),
      () => createEmqxV4Client(url, { appId: "a", appSecret: "s" }),
      () => createEmqxV4Client(url, { timeout: 1 }),
    );
  });

  test("credentials of the other API", () => {
    compiled(
      // @ts-expect-error 5.x has apiKey and apiSecret
      () => createEmqxClient("https://192.0.2.9", { appId: "a", appSecret: "b" }),
      // @ts-expect-error 4.x has no tokens
      () => createEmqxV4Client("https://192.0.2.9", { token: "a" }),
    );
  });
});

test("responses have the types of the contract", () => {
  compiled(async (emqx, v4) => {
    expectTypeOf(await emqx.getClient({ clientid: "dock-7" })).toEqualTypeOf<Client>();
    expectTypeOf(await emqx.publish({ body: { topic: "a", payload: "b" } })).toEqualTypeOf<
      PublishedMessage | PublishedToNobody
    >();
    expectTypeOf(await emqx.getStatus({ format: "json" })).toEqualTypeOf<Status | string>();
    expectTypeOf(await emqx.kickClient({ clientid: "dock-7" })).toEqualTypeOf<void>();
    expectTypeOf(await v4.getClient({ clientid: "dock-7" })).toEqualTypeOf<V4Client[]>();
    expectTypeOf(await v4.publish({ body: { topic: "a", payload: "b" } })).toEqualTypeOf<MessageIds | undefined>();
    expectTypeOf((await v4.listClients()).meta.count).toEqualTypeOf<number | undefined>();
    for await (const row of emqx.each("listClients", { limit: 10 })) expectTypeOf(row).toEqualTypeOf<ClientRow>();
    for await (const row of emqx.each("listAuthUsers", { id })) expectTypeOf(row).toEqualTypeOf<AuthUser>();
    for await (const row of v4.each("listClients")) expectTypeOf(row).toEqualTypeOf<V4Client>();
  });
});

test("a code may be any, and the known ones are suggested", () => {
  const of = (error: EmqxError) => error.code;
  expectTypeOf<"CLIENTID_NOT_FOUND">().toExtend<ReturnType<typeof of>>();
  expectTypeOf<112>().toExtend<ReturnType<typeof of>>();
  expectTypeOf<"NEW_IN_7">().toExtend<ReturnType<typeof of>>();
  expectTypeOf<undefined>().toExtend<ReturnType<typeof of>>();
  expectTypeOf<ReturnType<typeof of>>().toExtend<string | number | undefined>();
});

test("the layer beneath is typed by paths", () => {
  compiled(
    (emqx) => emqx.http.GET("/clients/{clientid}", { params: { path: { clientid: "dock-7" } } }),
    // @ts-expect-error unknown path
    (emqx) => emqx.http.GET("/client"),
  );
});

test("onCall takes a report of broker and operation", () => {
  compiled(() => {
    const onCall = (call: EmqxCallReport) => {
      expectTypeOf(call.broker).toBeString();
      expectTypeOf(call.operation).toBeString();
    };
    createEmqxClient("https://broker.example.com", { onCall });
    createEmqxV4Client("https://broker.example.com", { onCall });
    // @ts-expect-error that is of a camera's calls
    createEmqxClient("https://broker.example.com", { onCall: ({ method }) => console.log(method) });
  });
});
