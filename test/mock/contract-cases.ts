import { createVapixClient, type VapixClientOptions } from "../../src/index.ts";
import type { FrontOptions, MockDevice } from "../../src/mock/mock-device.ts";

/** A mock device, however requests reach it. */
export interface Reached {
  url: string;
  device: MockDevice;
}

/** What a test does with a device, in any run-time; it gives JSON. */
export interface ContractCase {
  title: string;
  options?: FrontOptions;
  run(reached: Reached): Promise<unknown>;
  expected: unknown;
}

const JSON_TYPE = { "Content-Type": "application/json" };
const MQTT = "/axis-cgi/mqtt/client.cgi";
const NETWORK = "/axis-cgi/network_settings.cgi";

/** Sends a request, and gives what the device says of it: status, envelope or type, and the begin of the reason. */
async function send(
  { url }: Reached,
  body: unknown,
  { path = MQTT, headers = {}, httpMethod = "POST" }: { path?: string; headers?: object; httpMethod?: string } = {},
): Promise<unknown> {
  const sent = httpMethod === "GET" ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  const init = { method: httpMethod, headers: { ...JSON_TYPE, ...headers }, ...(sent !== undefined && { body: sent }) };
  const answer = await fetch(url + path, init);
  const type = answer.headers.get("Content-Type")?.split(";")[0];
  const text = await answer.text();
  const told = answer.headers.get("Vapix-Mock-Reason");
  const said = type === "application/json" ? (JSON.parse(text) as object) : type;
  return [answer.status, said, ...(told === null ? [] : [told.split(":")[0]])];
}

/** Row of the table that sends one request. */
function request(
  title: string,
  body: unknown,
  expected: unknown,
  more: { path?: string; headers?: object; httpMethod?: string; options?: FrontOptions } = {},
): ContractCase {
  const { options, ...rest } = more;
  return { title, ...(options && { options }), run: (reached) => send(reached, body, rest), expected };
}

const account = { username: "root", password: "pass" };
const basic = (text: string) => ({ Authorization: `Basic ${btoa(text)}` });

function connect({ url }: Reached, options: VapixClientOptions = {}) {
  return createVapixClient(url, { allowBasicOverHttp: true, retries: 0, ...options });
}

/** What came of a call: its data, or name and facts of its error. */
async function outcome(call: Promise<object>): Promise<unknown> {
  return call.catch((error: Error & { code?: number; subCode?: number; status?: number }) => {
    const { name, code, subCode, status } = error;
    return [name, ...[code, subCode, status].filter((fact) => fact !== undefined)];
  });
}

/** Statuses of the requests that the device saw. */
const statuses = ({ device }: Reached) => device.requests.map(({ status }) => status);

/** What a mock device does, by the contract, whether it is reached over HTTP or through MSW. */
export const contractCases: readonly ContractCase[] = [
  request(
    "a method gets a response, with the context of its request",
    { apiVersion: "1.0", context: "here", method: "getSupportedVersions" },
    [200, { apiVersion: "1.6", context: "here", method: "getSupportedVersions", data: { apiVersions: ["1.6"] } }],
  ),
  request("an unknown CGI is a page", {}, [404, "text/html", "unknown CGI; available"], {
    path: "/axis-cgi/nothing.cgi",
  }),
  request("a path outside of the CGIs is a page", {}, [404, "text/html", "unknown CGI; available"], {
    path: "/other?a=b",
  }),
  request("GET is rejected", undefined, [405, "text/html", "a CGI takes POST only"], { httpMethod: "GET" }),
  request("a body that is not JSON is rejected", "{", [
    200,
    refusal(2101, "Invalid JSON format"),
    "the body is not JSON",
  ]),
  request("an empty body is rejected", "", [200, refusal(2101, "Invalid JSON format"), "the body is empty"]),
  request("an unknown method is rejected", { apiVersion: "1.0", method: "getStatus" }, [
    200,
    { ...refusal(2102, "Method not supported"), method: "getStatus" },
    "unknown method; available",
  ]),
  request("a newer major version is rejected", { apiVersion: "2.0", method: "getClientStatus" }, [
    200,
    { ...refusal(2100, "API version not supported"), method: "getClientStatus" },
    "apiVersion must be 1.0 to 1.6",
  ]),
  request(
    "a missing parameter is rejected",
    { apiVersion: "1.0", method: "configureClient", params: { server: { protocol: "tcp" } } },
    [
      200,
      { ...refusal(2103, "Required parameter missing or invalid"), method: "configureClient" },
      "params.server.host is required",
    ],
  ),
  request(
    "a sub-code identifies the wrong parameter",
    { apiVersion: "1.0", method: "removeVlan", params: { VlanName: "eth0.5" } },
    [
      200,
      {
        apiVersion: "1.38",
        method: "removeVlan",
        error: { code: 4004, message: "Invalid parameter(s)", details: { subCode: 201 } },
      },
      "unknown VLAN",
    ],
    { path: NETWORK },
  ),
  request(
    "Prefer for an unknown example lists the available ones",
    { apiVersion: "1.0", method: "getSupportedVersions" },
    [400, "text/plain", `unknown example "nothing" of getSupportedVersions; available`],
    { headers: { Prefer: "example=nothing" } },
  ),
  request(
    "Prefer rejects with a documented code",
    { apiVersion: "1.0", method: "activateClient" },
    [200, { ...refusal(1100, "Internal error"), method: "activateClient" }, "requested by Prefer"],
    { headers: { Prefer: "refuse=1100" } },
  ),
  {
    title: "a body of more than 1 MiB is rejected",
    run: async (reached) => ((await send(reached, " ".repeat(1024 * 1024 + 1))) as unknown[])[2],
    expected: "the body is too large",
  },
  {
    title: "what is configured is kept, until a reset",
    async run(reached) {
      const { mqttClient } = connect(reached);
      await mqttClient.configureClient({ server: { protocol: "ssl", host: "broker.example.com" }, clientId: "dock-7" });
      await mqttClient.activateClient();
      const { status, config } = await mqttClient.getClientStatus();
      reached.device.reset();
      const { status: anew } = await mqttClient.getClientStatus();
      return [status?.state, config?.clientId, config?.server?.port, anew?.state, statuses(reached)];
    },
    expected: ["active", "dock-7", 8883, "inactive", [200]],
  },
  {
    title: "a rejected change changes nothing",
    async run(reached) {
      const { mqttClient } = connect(reached);
      const refused = await outcome(mqttClient.configureClient({ server: { protocol: "no" as "tcp", host: "a" } }));
      return [refused, (await mqttClient.getClientStatus()).config?.server?.host === "a"];
    },
    expected: [["VapixMethodError", 2104, 200], false],
  },
  {
    title: "a profile has its versions, and lacks what came later",
    options: { profile: "11.11" },
    async run(reached) {
      const { networkSettings, thermometry } = connect(reached);
      const { apiVersions } = await networkSettings.getSupportedVersions();
      return [apiVersions, await outcome(thermometry.listAreas({ presetNbr: 1 }))];
    },
    expected: [["1.33"], ["VapixHttpError", 404]],
  },
  {
    title: "API discovery lists the APIs that the device was given",
    options: { apis: ["api-discovery", "systemready"] },
    async run(reached) {
      const { apiList } = await connect(reached).apiDiscovery.getApiList();
      return apiList?.map(({ id }) => id);
    },
    expected: ["api-discovery", "systemready"],
  },
  {
    title: "unknown parameters are dropped by a device that is lenient",
    options: { lenient: true },
    run: (reached) =>
      send(reached, {
        apiVersion: "1.0",
        method: "configureClient",
        params: { server: { protocol: "tcp", host: "broker.example.com" }, colour: "red" },
      }),
    expected: [200, { apiVersion: "1.6", method: "configureClient", data: {} }, "unknown parameters dropped"],
  },
  {
    title: "a handler responds in place of the mock, until it is off",
    async run(reached) {
      const { mqttClient } = connect(reached);
      const off = reached.device.on("mqtt-client", "activateClient", () => ({ refuse: { code: 1100 } }));
      const refused = await outcome(mqttClient.activateClient());
      off();
      const wrong = reached.device.on("mqtt-client", "activateClient", () => 1 as never);
      const failed = await outcome(mqttClient.activateClient());
      wrong();
      return [refused, failed, await outcome(mqttClient.activateClient())];
    },
    expected: [["VapixMethodError", 1100, 200], ["VapixHttpError", 500], {}],
  },
  {
    title: "requests are remembered with their results",
    async run(reached) {
      await outcome(connect(reached).networkSettings.removeVlan({ VlanName: "eth0.5" }));
      return reached.device.requests;
    },
    expected: [
      {
        httpMethod: "POST",
        path: NETWORK,
        api: "network-settings",
        method: "removeVlan",
        params: { VlanName: "eth0.5" },
        status: 200,
        code: 4004,
        reason: "unknown VLAN",
      },
    ],
  },
  ...(["md5", "md5-sess", "sha-256", "sha-256-sess"] as const).map((algorithm): ContractCase => ({
    title: `Digest with ${algorithm} is required, takes the right password alone, and renews nonces`,
    options: { auth: { scheme: "digest", algorithm } },
    async run(reached) {
      const { mqttClient } = connect(reached, account);
      await mqttClient.activateClient();
      await mqttClient.getClientStatus();
      reached.device.expireNonces();
      await mqttClient.deactivateClient();
      const wrong = connect(reached, { ...account, password: "wrong" });
      return [await outcome(wrong.mqttClient.activateClient()), statuses(reached)];
    },
    expected: [
      ["VapixHttpError", 401],
      [401, 200, 200, 401, 200, 401, 401],
    ],
  })),
  {
    title: "Basic takes the right password alone, also with letters outside ASCII",
    options: { auth: { scheme: "basic", accounts: [{ username: "Jörg", password: "pässword" }] } },
    async run(reached) {
      const body = { apiVersion: "1.0", method: "activateClient" };
      const call = async (text: string) =>
        ((await send(reached, body, { headers: basic(text) })) as unknown[]).slice(0, 1);
      return [await call("J\xf6rg:p\xe4ssword"), await call("Jörg:wrong"), await call("")];
    },
    expected: [[200], [401], [401]],
  },
  {
    title: "a challenge names the schemes, and no account",
    options: { auth: "basic,digest" },
    async run({ url }) {
      const body = JSON.stringify({ apiVersion: "1.0", method: "activateClient" });
      const { status, headers } = await fetch(url + MQTT, { method: "POST", headers: JSON_TYPE, body });
      return [status, headers.get("WWW-Authenticate")?.replace(/nonce="[^"]{50,}"/, "nonce")];
    },
    expected: [
      401,
      'Digest realm="AXIS_ACCC8E00A1B2", nonce, algorithm=MD5, qop="auth", Basic realm="AXIS_ACCC8E00A1B2"',
    ],
  },
  {
    title: "a role that is too low is rejected with a page",
    options: { auth: { scheme: "digest", accounts: [{ ...account, role: "viewer" }] } },
    run: (reached) => outcome(connect(reached, account).mqttClient.activateClient()),
    expected: ["VapixHttpError", 403],
  },
  {
    title: "a role that is too low is rejected with the API's own code if configured",
    options: { auth: { scheme: "digest", accounts: [{ ...account, role: "viewer" }], refuseRolesWith: "json" } },
    async run(reached) {
      const { mqttClient, networkSettings } = connect(reached, account);
      return [await outcome(mqttClient.activateClient()), await outcome(networkSettings.getNetworkInfo())];
    },
    expected: [
      ["VapixMethodError", 2105, 200],
      ["VapixMethodError", 4002, 200],
    ],
  },
  {
    title: "public methods need no account",
    options: { auth: "digest" },
    run: async (reached) => (await connect(reached).systemready.systemready()).systemready,
    expected: "yes",
  },
  {
    title: "faults break off, and respond as a busy server",
    options: {
      faults: [
        { kind: "reset", at: 1 },
        { kind: "half", at: 2 },
        { kind: "503", at: 3 },
        { kind: "html", at: 4 },
      ],
    },
    async run(reached) {
      const { mqttClient } = connect(reached);
      const call = () => outcome(mqttClient.activateClient());
      const called = [await call(), await call(), await call(), await call(), await call()];
      return [called, statuses(reached)];
    },
    expected: [
      [["VapixTransportError"], ["VapixTransportError"], ["VapixHttpError", 503], ["VapixHttpError", 200], {}],
      [0, 200, 503, 200, 200],
    ],
  },
  {
    title: "a slow device responds late, and a call may time out before",
    options: { latency: 300 },
    async run(reached) {
      const { mqttClient } = connect(reached);
      const begin = performance.now();
      await mqttClient.activateClient();
      const isLate = performance.now() - begin >= 299;
      return [isLate, await outcome(mqttClient.activateClient({ timeout: 30 }))];
    },
    expected: [true, ["VapixTransportError"]],
  },
];

function refusal(code: number, message: string): object {
  return { apiVersion: "1.6", error: { code, message } };
}
