import { describe, expectTypeOf, test } from "vitest";
import type {
  ClientStatus,
  ConnectionMessage,
  MqttClientErrorCode,
  MqttServerStatus,
} from "../../generated/types/mqtt-client.ts";
import {
  type ApiId,
  type CallOutcome,
  type CallReport,
  type CallOptions,
  type MethodData,
  type MethodEnvelope,
  type ErrorKind,
  type Events,
  type MethodName,
  type MethodParams,
  type RequestFault,
  type VapixClient,
  type VapixError,
  VapixHttpError,
  VapixMethodError,
  VapixTransportError,
  type VapixValidationError,
  createVapixClient,
} from "../../src/index.ts";
import type { ProxyOptions } from "../../src/proxy.ts";
import { compiler } from "../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

const server = { protocol: "tcp", host: "broker.example" } as const;
const message = { topic: "a/b", message: "lost", retain: true, qos: 1 } as const;
type Status = MethodData<"mqtt-client", "getClientStatus">;

describe("does not compile:", () => {
  test("a misspelt parameter", () => {
    compiled(
      (camera) =>
        camera.mqttClient.configureClient({
          server,
          // @ts-expect-error it is cleanSession
          cleansession: true,
        }),
      (camera) =>
        camera.mqttClient.configureClient({
          server: {
            protocol: "tcp",
            host: "broker.example",
            // @ts-expect-error it is basepath
            basePath: "/mqtt",
          },
        }),
    );
  });

  test("an unknown protocol", () => {
    compiled((camera) =>
      camera.mqttClient.configureClient({
        server: {
          // @ts-expect-error it is ssl
          protocol: "mqtts",
          host: "broker.example",
        },
      }),
    );
  });

  test("a broker without a host", () => {
    compiled((camera) =>
      camera.mqttClient.configureClient({
        // @ts-expect-error host is required
        server: { protocol: "tcp" },
      }),
    );
  });

  test("a configuration without a broker", () => {
    compiled(
      // @ts-expect-error server is required
      (camera) => camera.mqttClient.configureClient({ clientId: "dock-7" }),
      // @ts-expect-error server is required
      (camera) => camera.mqttClient.configureClient({}),
      // @ts-expect-error params are required
      (camera) => camera.mqttClient.configureClient(),
    );
  });

  test("a value of the wrong type", () => {
    compiled((camera) =>
      camera.mqttClient.configureClient({
        server: {
          protocol: "tcp",
          host: "broker.example",
          // @ts-expect-error a number
          port: "1883",
        },
        // @ts-expect-error a boolean
        cleanSession: "true",
      }),
    );
  });

  test("null", () => {
    compiled(
      // @ts-expect-error params are an object
      (camera) => camera.mqttClient.configureClient(null),
      // @ts-expect-error params may be left out, but not be null
      (camera) => camera.mqttClient.activateClient(null),
      (camera) =>
        camera.mqttClient.configureClient({
          server,
          // @ts-expect-error a field may be left out, but not be null
          username: null,
        }),
    );
  });

  test("an unknown quality of service", () => {
    compiled((camera) =>
      camera.mqttClient.configureClient({
        server,
        // @ts-expect-error 0, 1 or 2
        lastWillTestament: { useDefault: false, ...message, qos: 3 },
      }),
    );
  });

  test("a custom message without a topic", () => {
    const { topic: _, ...rest } = message;
    compiled((camera) =>
      camera.mqttClient.configureClient({
        server,
        // @ts-expect-error topic is required
        connectMessage: { useDefault: false, ...rest },
      }),
    );
  });

  test("a message without useDefault", () => {
    compiled((camera) =>
      camera.mqttClient.configureClient({
        server,
        // @ts-expect-error useDefault is required
        disconnectMessage: message,
      }),
    );
  });

  test("a parameter of a method that takes none", () => {
    compiled(
      // @ts-expect-error activateClient takes none
      (camera) => camera.mqttClient.activateClient({ server }),
      // @ts-expect-error getClientStatus takes none
      (camera) => camera.call("mqtt-client", "getClientStatus", { verbose: true }),
      // @ts-expect-error milliseconds
      (camera) => camera.mqttClient.getClientStatus({ timeout: "1s" }),
      // @ts-expect-error options follow
      (camera) => camera.mqttClient.getClientStatus({ timeout: 1000 }, { context: "c" }),
      // @ts-expect-error parameters come first, although they may be left out
      (camera) => camera.systemready.systemready({ context: "c" }),
    );
  });

  test("an unknown method or API", () => {
    compiled(
      // @ts-expect-error it is activateClient
      (camera) => camera.mqttClient.activate(),
      // @ts-expect-error it is mqttClient
      (camera) => camera.mqtt,
      // @ts-expect-error it is activateClient
      (camera) => camera.call("mqtt-client", "activate"),
      // @ts-expect-error it is mqtt-client
      (camera) => camera.call("mqttClient", "activateClient"),
    );
  });

  test("wrong parameters by call and callEnvelope", () => {
    compiled(
      // @ts-expect-error params are required
      (camera) => camera.call("mqtt-client", "configureClient"),
      // @ts-expect-error host is required
      (camera) => camera.call("mqtt-client", "configureClient", { server: { protocol: "tcp" } }),
      // @ts-expect-error params are required
      (camera) => camera.callEnvelope("mqtt-client", "configureClient"),
      // @ts-expect-error it is server
      (camera) => camera.callEnvelope("mqtt-client", "configureClient", { broker: server }),
    );
  });

  test("a misspelt option", () => {
    compiled(
      // @ts-expect-error it is username
      () => createVapixClient("https://192.0.2.1", { user: "root", password: "pass" }),
      // @ts-expect-error milliseconds
      () => createVapixClient("https://192.0.2.1", { timeout: "10s" }),
      // @ts-expect-error it is mqtt-client
      () => createVapixClient("https://192.0.2.1", { apiVersion: { mqttClient: "1.0" } }),
      // @ts-expect-error it is signal
      (camera) => camera.mqttClient.activateClient({}, { abort: new AbortController().signal }),
      // @ts-expect-error text
      (camera) => camera.call("mqtt-client", "activateClient", {}, { apiVersion: 1.0 }),
    );
  });

  test("half an account, or two", () => {
    const url = "https://192.0.2.1";
    const [username, password, token] = ["root", "pass", "ey.J0"];
    compiled(
      // @ts-expect-error a user name takes a password
      () => createVapixClient(url, { username }),
      // @ts-expect-error a password takes a user name
      () => createVapixClient(url, { password }),
      // @ts-expect-error a token goes alone
      () => createVapixClient(url, { username, password, token }),
      // @ts-expect-error the password may be missing
      () => createVapixClient(url, { username, password: undefined }),
      // @ts-expect-error of the proxy's client, too
      (): ProxyOptions => ({ upstream: url, client: { username } }),
    );
  });

  test("a field that the response does not have", () => {
    compiled(
      // @ts-expect-error it is status.state
      async (camera) => (await camera.mqttClient.getClientStatus()).state,
      // @ts-expect-error fields of a response may be missing
      async (camera) => (await camera.mqttClient.getClientStatus()).status.state,
    );
  });

  test("a wrong body for the openapi-fetch client", () => {
    compiled(
      // @ts-expect-error no such path
      (camera) => camera.http.POST("/axis-cgi/mqtt/clients.cgi", { body: { method: "getSupportedVersions" } }),
      // @ts-expect-error no such method
      (camera) => camera.http.POST("/axis-cgi/mqtt/client.cgi", { body: { apiVersion: "1.0", method: "activate" } }),
      // @ts-expect-error a CGI takes POST only
      (camera) => camera.http.GET("/axis-cgi/mqtt/client.cgi"),
    );
  });
});

describe("compiles:", () => {
  test("a broker alone, since parameters with a default may be omitted", () => {
    compiled((camera) => camera.mqttClient.configureClient({ server }));
    expectTypeOf<{ server: { protocol: "ssl"; host: string } }>().toExtend<
      MethodParams<"mqtt-client", "configureClient">
    >();
  });

  test("the default messages, and custom messages", () => {
    compiled((camera) =>
      camera.mqttClient.configureClient({
        server,
        lastWillTestament: { useDefault: true },
        connectMessage: { useDefault: false, ...message },
        disconnectMessage: { useDefault: true, ...message },
      }),
    );
  });

  test("a method without parameters, called with none, with undefined and with an empty object", () => {
    compiled(
      (camera) => camera.mqttClient.activateClient(),
      (camera) => camera.mqttClient.activateClient(undefined, { context: "c" }),
      (camera) => camera.mqttClient.activateClient({}),
      (camera) => camera.call("mqtt-client", "activateClient"),
      (camera) => camera.call("mqtt-client", "activateClient", undefined, { context: "c" }),
      (camera) => camera.callEnvelope("mqtt-client", "activateClient", {}),
    );
  });

  test("a method without parameters, called with options first or after empty parameters", () => {
    const call = { apiVersion: "1.0", timeout: 1000, signal: new AbortController().signal };
    const options = call as CallOptions | undefined;
    compiled(
      (camera) => camera.mqttClient.getClientStatus({ timeout: 1000 }),
      (camera) => camera.mqttClient.getClientStatus(call),
      (camera) => camera.mqttClient.getClientStatus(options),
      (camera) => camera.mqttClient.getClientStatus({}, { timeout: 1000 }),
      (camera) => camera.mqttClient.getClientStatus({}, options),
    );
    expectTypeOf<ReturnType<VapixClient["mqttClient"]["getClientStatus"]>>().toEqualTypeOf<Promise<Status>>();
  });

  test("all options of a client and of a call", () => {
    const signal = new AbortController().signal;
    compiled(
      () =>
        createVapixClient(new URL("https://192.0.2.1"), {
          username: "root",
          password: "pass",
          apiVersion: "1.0",
          timeout: 1,
        }),
      () =>
        createVapixClient("https://192.0.2.1", {
          apiVersion: { "mqtt-client": "1.0" },
          fetch,
          allowBasicOverHttp: true,
        }),
      () => createVapixClient("https://192.0.2.1", { token: "ey.J0" as string | undefined }),
      () =>
        createVapixClient("https://192.0.2.1", {
          fetch: async (url, init) => new Response(`${url} ${String(init.body)}`),
        }),
      (camera) => camera.mqttClient.activateClient({}, { apiVersion: "1.0", context: "c", signal, timeout: 1 }),
    );
  });
});

describe("a response", () => {
  test("is typed to the leaf", () => {
    type Answer = Awaited<ReturnType<VapixClient["mqttClient"]["getClientStatus"]>>;
    expectTypeOf<Answer>().toEqualTypeOf<Status>();
    expectTypeOf<NonNullable<Answer["config"]>["server"]>().not.toBeAny();
    compiled(async (camera) => {
      const { status, config } = await camera.mqttClient.getClientStatus();
      expectTypeOf(status?.connectionStatus).toExtend<string | undefined>();
      expectTypeOf(config?.server?.port).toEqualTypeOf<number | undefined>();
      expectTypeOf(config?.server?.host).toEqualTypeOf<string | undefined>();
      expectTypeOf(config?.cleanSession).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(config?.lastWillTestament?.topic).toEqualTypeOf<string | undefined>();
      expectTypeOf(config?.ssl?.validateServerCert).toEqualTypeOf<boolean | undefined>();
    });
  });

  test("is the same by function and by call, and data of the envelope", () => {
    compiled(async (camera) => {
      const viaFunction = await camera.mqttClient.getSupportedVersions();
      const viaCall = await camera.call("mqtt-client", "getSupportedVersions");
      const envelope = await camera.callEnvelope("mqtt-client", "getSupportedVersions");
      expectTypeOf(viaCall).toEqualTypeOf(viaFunction);
      expectTypeOf(envelope.data).toEqualTypeOf(viaFunction);
      expectTypeOf(viaFunction.apiVersions).toEqualTypeOf<string[] | undefined>();
      expectTypeOf(envelope).toEqualTypeOf<MethodEnvelope<"mqtt-client", "getSupportedVersions">>();
      expectTypeOf(envelope.context).toEqualTypeOf<string | undefined>();
      expectTypeOf(envelope.apiVersion).toEqualTypeOf<string | undefined>();
    });
  });

  test("of a method without data has no fields", () => {
    expectTypeOf<MethodData<"mqtt-client", "configureClient">>().toEqualTypeOf<Record<string, never>>();
  });

  test("of the openapi-fetch client is a success or a method error, typed to the leaf", () => {
    compiled(async (camera) => {
      const body = { apiVersion: "1.0", method: "getClientStatus" } as const;
      const { data } = await camera.http.POST("/axis-cgi/mqtt/client.cgi", { body });
      if (data === undefined) return;
      if ("error" in data) expectTypeOf(data.error.code).toEqualTypeOf<number>();
      else if (data.method === "getClientStatus") {
        expectTypeOf(data.data!.status?.connectionStatus).toEqualTypeOf<string | undefined>();
        expectTypeOf(data.data!.config?.connectMessage?.qos).toEqualTypeOf<number | undefined>();
      }
    });
  });
});

describe("an open value", () => {
  type ConnectionStatus = Required<ClientStatus>["connectionStatus"];
  type Protocol = Required<MqttServerStatus>["protocol"];
  /** The literals of a union, which an editor offers. */
  type Known<T> = T extends string ? (string & {} extends T ? never : T) : never;

  test("completes the values that are known", () => {
    expectTypeOf<"tcp" | "ssl" | "ws" | "wss">().toExtend<Protocol>();
    expectTypeOf<Known<Protocol>>().toEqualTypeOf<"tcp" | "ssl" | "ws" | "wss">();
    expectTypeOf<Known<ConnectionStatus>>().toEqualTypeOf<
      "connected" | "disconnected" | "Connected" | "Not connected"
    >();
  });

  test("takes values that are not known", () => {
    const statuses: ConnectionStatus[] = ["Not connected", "something else"];
    const protocols: Protocol[] = ["tcp", "quic"];
    const codes: MqttClientErrorCode[] = [2104, 9999];
    expectTypeOf(statuses).items.toExtend<string>();
    expectTypeOf(protocols).items.toExtend<string>();
    expectTypeOf(codes).items.toExtend<number>();
  });

  test("takes no values of another type", () => {
    // @ts-expect-error text
    const status: ConnectionStatus = 7;
    // @ts-expect-error a number
    const code: MqttClientErrorCode = "2104";
    expectTypeOf([status, code]).not.toBeAny();
  });
});

test("the message that a device publishes has a type, with a time that may be null", () => {
  expectTypeOf<ConnectionMessage["timestamp"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<ConnectionMessage["connected"]>().toEqualTypeOf<boolean | undefined>();
  const lastWill: ConnectionMessage = {
    serialNumber: "ACCC8E00A1B2",
    connected: false,
    description: "Connection Lost",
    timestamp: null,
  };
  expectTypeOf(lastWill).toExtend<{ serialNumber?: string }>();
});

test("an event's topic, quality of service and payload are types", () => {
  type LastWill = Events["lastWillTestament"];
  expectTypeOf<LastWill["topic"]>().toEqualTypeOf<"{deviceTopicPrefix}/event/connection">();
  expectTypeOf<LastWill["qos"]>().toEqualTypeOf<1>();
  expectTypeOf<LastWill["retain"]>().toEqualTypeOf<true>();
  expectTypeOf<LastWill["payload"]>().toEqualTypeOf<ConnectionMessage>();
});

test("the names of APIs and methods are types", () => {
  expectTypeOf<"mqtt-client">().toExtend<ApiId>();
  expectTypeOf<MethodName<"mqtt-client">>().toEqualTypeOf<
    "configureClient" | "activateClient" | "deactivateClient" | "getClientStatus" | "getSupportedVersions"
  >();
});

describe("onCall", () => {
  test("takes a report whose outcomes are known", () => {
    compiled(() => {
      createVapixClient("https://192.0.2.1", {
        onCall(call) {
          expectTypeOf(call).toEqualTypeOf<CallReport>();
          expectTypeOf(call.device).toBeString();
          expectTypeOf(call.attempt).toBeNumber();
          expectTypeOf(call.milliseconds).toBeNumber();
          expectTypeOf(call.code).toEqualTypeOf<string | number | undefined>();
        },
      });
      createVapixClient("https://192.0.2.1", { onCall: undefined });
    });
    expectTypeOf<CallReport["outcome"]>().toEqualTypeOf<CallOutcome>();
    expectTypeOf<CallOutcome>().toEqualTypeOf<
      "ok" | "refused" | "http" | "aborted" | "timeout" | "dns" | "tls" | "connection" | "too-large" | "exception"
    >();
  });

  test("shares its report with others, so that none changes it", () => {
    compiled(() =>
      createVapixClient("https://192.0.2.1", {
        // @ts-expect-error read-only
        onCall: (call) => (call.outcome = "ok"),
      }),
    );
  });
});

describe("an error", () => {
  test("has fields for programs to decide by", () => {
    expectTypeOf<VapixMethodError["code"]>().toEqualTypeOf<number>();
    expectTypeOf<VapixMethodError["subCode"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<VapixMethodError["parameter"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<VapixMethodError["kind"]>().toEqualTypeOf<ErrorKind>();
    expectTypeOf<ErrorKind>().toEqualTypeOf<
      | "internal"
      | "version"
      | "json"
      | "method"
      | "missing"
      | "invalid"
      | "unauthorized"
      | "too-large"
      | "http-method"
      | "content-type"
      | "other"
    >();
    expectTypeOf<VapixHttpError["status"]>().toEqualTypeOf<number>();
    expectTypeOf<VapixTransportError["fault"]>().toEqualTypeOf<
      "aborted" | "timeout" | "dns" | "tls" | "connection" | "too-large"
    >();
    expectTypeOf<VapixMethodError | VapixHttpError | VapixTransportError>().toExtend<VapixError>();
  });

  test("is reported by its class and by its name", () => {
    compiled(() => (error: VapixMethodError | VapixHttpError | VapixTransportError) => {
      if (error.name === "VapixMethodError") expectTypeOf(error).toEqualTypeOf<VapixMethodError>();
      else if (error instanceof VapixTransportError) expectTypeOf(error.fault).toBeString();
      else expectTypeOf(error).toEqualTypeOf<VapixHttpError>();
    });
  });

  test("of validation has kinds and faults, and is called back with", () => {
    expectTypeOf<VapixValidationError>().toExtend<VapixError>();
    expectTypeOf<VapixValidationError["kind"]>().toEqualTypeOf<"missing" | "invalid">();
    expectTypeOf<VapixValidationError["kind"]>().toExtend<ErrorKind>();
    expectTypeOf<VapixValidationError["faults"]>().toEqualTypeOf<readonly RequestFault[]>();
    compiled(
      () => createVapixClient("https://192.0.2.1", { validate: true }),
      () =>
        createVapixClient("https://192.0.2.1", {
          validate: "report",
          onInvalid: (error) => expectTypeOf(error).toEqualTypeOf<VapixValidationError>(),
        }),
      (camera) => camera.mqttClient.configureClient({ server }, { validate: "report", onInvalid: () => {} }),
      (camera) => camera.mqttClient.getClientStatus({ validate: true }),
      // @ts-expect-error it is "report"
      (camera) => camera.mqttClient.getClientStatus({ validate: "warn" }),
      // @ts-expect-error onInvalid gets an error
      (camera) => camera.mqttClient.getClientStatus({ onInvalid: (error: string) => error }),
    );
  });

  test("has read-only fields", () => {
    compiled(() => (error: VapixMethodError) => {
      // @ts-expect-error read-only
      error.code = 1;
    });
  });
});

describe("a method that takes a file", () => {
  const file = new Blob([]);

  test("takes it in the options, by its function and by call", () => {
    compiled(
      (camera) => camera.fwmgr.upgrade(undefined, { file }),
      (camera) => camera.fwmgr.upgrade({ autoCommit: "never" }, { file: "os.bin", timeout: 1, onProgress: () => {} }),
      (camera) => camera.call("fwmgr", "upgrade", {}, { file: new ReadableStream<Uint8Array>(), fileSize: 7 }),
      (camera) => camera.callEnvelope("fwmgr", "upgrade", undefined, { file: new Uint8Array() }),
    );
  });

  test("does not compile without it, and others do not compile with one", () => {
    compiled(
      // @ts-expect-error options are required
      (camera) => camera.fwmgr.upgrade(),
      // @ts-expect-error options are required
      (camera) => camera.fwmgr.upgrade({}),
      // @ts-expect-error file is required
      (camera) => camera.fwmgr.upgrade({}, { context: "a" }),
      // @ts-expect-error file is required
      (camera) => camera.call("fwmgr", "upgrade", {}),
      // @ts-expect-error it takes no file
      (camera) => camera.fwmgr.factoryDefault({}, { file }),
      // @ts-expect-error it takes no file
      (camera) => camera.call("fwmgr", "status", {}, { file }),
      // @ts-expect-error a number is not a file
      (camera) => camera.fwmgr.upgrade({}, { file: 7 }),
    );
  });

  test("takes a Blob in the body of paths", () => {
    type Body = NonNullable<
      import("../../generated/types/fwmgr.ts").paths["/axis-cgi/firmwaremanagement.cgi"]["post"]["requestBody"]
    >["content"]["multipart/form-data"];
    expectTypeOf<Body["file"]>().toEqualTypeOf<Blob>();
    expectTypeOf<Body["json"]["method"]>().toEqualTypeOf<"upgrade">();
  });
});
