import { apiIds } from "../../src/contract/files.ts";
import type { FileMark } from "../../src/contract/document.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { type Envelope, exchange, parts } from "../mock/exchange.ts";
import { readContract } from "./contract.ts";
import {
  beyondLimits,
  extended,
  misspellings,
  ofOtherTypes,
  renamed,
  replaced,
  without,
} from "../../scripts/mutations/structure.ts";
import { membersOf } from "./members.ts";
import { capital } from "./name.ts";

type Json = Record<string, unknown>;

/** How an API rejects what its contract does. */
interface Refusals {
  methods: number;
  /** HTTP status of both codes. */
  status: number;
  missing: number;
  invalid: number;
  /** The same for methods that have no such codes, and for requests that name no method (`""`). */
  own?: Record<string, Pick<Refusals, "missing" | "invalid">>;
  /** Codes of fields beyond their limits, if they are not that of invalid values. */
  limits?: Record<string, (beyond: unknown) => number>;
  /** Codes of a field of another JSON type, by method and field, if they are not that of invalid values. */
  types?: Record<string, number>;
  /** Members of the examples for which devices take null as if they were absent. */
  nullable?: string[];
  /** Required fields of the examples that the mock does not require. */
  absent?: string[];
  /** Optional fields and items, by example, that the mock needs, since some devices do: the code without them. */
  ofSome?: Record<string, number>;
  /** The file that goes with a request. */
  file?: string;
  /** Examples that keep the contract and yet are rejected, since the mock lacks what they name. */
  byState?: Record<string, { status: number; error: { code: number; details?: { subCode: number } } }>;
}

/** Of the stream profiles API, whose codes are those of each method. */
const INVALID_FORMAT = { missing: 2001, invalid: 2001 };

/** Of methods of the object analytics API that have no code for wrong parameters. */
const INTERNAL_ERROR = { missing: 1000, invalid: 1000 };

/** Of the thermometry API, since a new device has no area, group or preset of that number. */
const NO_SUCH_ITEM = { status: 500, error: { code: 1200 } };

/** For the siren and light API, since nothing was started. */
const NOTHING_RUNS = { status: 200, error: { code: 1203 } };

const REFUSALS: Record<string, Refusals> = {
  "api-discovery": { methods: 2, status: 200, missing: 4002, invalid: 1000 },
  "basic-device-info": { methods: 4, status: 200, missing: 4002, invalid: 1000 },
  "event-mqtt-bridge": { methods: 5, status: 200, missing: 2103, invalid: 2104 },
  fwmgr: {
    methods: 9,
    status: 200,
    missing: 400,
    invalid: 400,
    byState: { rollback: { status: 200, error: { code: 404 } } },
  },
  "io-port-management": {
    methods: 4,
    status: 200,
    missing: 2103,
    invalid: 2104,
    types: { "setPorts params": 2103 },
  },
  "mqtt-client": {
    methods: 5,
    status: 200,
    missing: 2103,
    invalid: 2104,
    nullable: ["params.username", "params.password"],
  },
  "network-settings": {
    methods: 16,
    status: 200,
    missing: 4003,
    invalid: 4004,
    byState: { removeVlan: { status: 200, error: { code: 4004, details: { subCode: 201 } } } },
  },
  ntp: { methods: 3, status: 200, missing: 4003, invalid: 4004 },
  "object-analytics": {
    methods: 9,
    status: 200,
    missing: 2003,
    invalid: 2004,
    own: {
      "": INTERNAL_ERROR,
      getConfigurationCapabilities: { missing: 2003, invalid: 1000 },
      getConfiguration: { missing: 2003, invalid: 1000 },
      getSupportedVersions: INTERNAL_ERROR,
      sendAlarmEvent: INTERNAL_ERROR,
      resetAccumulatedCounts: { missing: 2003, invalid: 1000 },
      resetPassthrough: { missing: 2003, invalid: 1000 },
    },
    ofSome: {
      "setConfiguration params.devices.0": 2002,
      "setConfiguration params.metadataOverlay.0": 2002,
      "setConfiguration params.perspectives.0": 2002,
      "setConfiguration params.perspectives.0.bars.0": 2004,
      "setConfiguration params.perspectives.0.bars.1": 2004,
      "setConfiguration params.scenarios.0.devices.0": 2004,
      "setConfigurationCounting params.devices.0": 2002,
      "setConfigurationCounting params.scenarios.0.devices.0": 2004,
      "setConfigurationCounting params.scenarios.1.devices.0": 2004,
      "setConfigurationTimeInArea params.devices.0": 2002,
      "setConfigurationTimeInArea params.scenarios.0.devices.0": 2004,
      "setConfigurationTimeInArea params.scenarios.1.devices.0": 2004,
    },
  },
  "remote-syslog": {
    methods: 6,
    status: 200,
    missing: 2103,
    invalid: 2104,
    limits: { "params.servers": (servers) => ((servers as unknown[]).length > 2 ? 2203 : 2201) },
    byState: { enable: { status: 200, error: { code: 2200 } }, test: { status: 200, error: { code: 2202 } } },
  },
  "siren-and-light": {
    methods: 12,
    status: 200,
    missing: 2103,
    invalid: 2104,
    limits: {
      "params.siren.duration.unit": () => 2206,
      "params.light.duration.unit": () => 2207,
      "params.siren.duration.value": () => 2208,
      "params.light.duration.value": () => 2209,
      "params.all.0": () => 2210,
      "params.all.1": () => 2210,
    },
    // The mock wants something to start, and to stop.
    ofSome: {
      "start params": 2103,
      "startProfile params": 2103,
      "startProfile params.profile": 2103,
      "startRepetitions params": 2103,
      "startRepetitions params.light": 2103,
      "stop params": 2103,
      "stop params.all": 2103,
      "stopIds params": 2103,
      "stopProfile params": 2103,
      "stopProfile params.profile": 2103,
    },
    byState: { stopIds: NOTHING_RUNS, stopProfile: NOTHING_RUNS },
    file: "[]",
  },
  // It has codes for failures only.
  "stream-profiles": {
    methods: 5,
    status: 200,
    missing: 2003,
    invalid: 2004,
    own: { "": INVALID_FORMAT, list: INVALID_FORMAT, getSupportedVersions: INVALID_FORMAT },
  },
  systemready: { methods: 2, status: 200, missing: 1000, invalid: 1000 },
  thermometry: {
    methods: 24,
    status: 400,
    missing: 2103,
    invalid: 2104,
    absent: ["params", "params.presetNbr"],
    // Of PTZ cameras.
    ofSome: {
      "addArea params.presetNbr": 2103,
      "addAreaIncrease params.presetNbr": 2103,
      "addGroup params.presetNbr": 2103,
    },
    byState: {
      updateArea: NO_SUCH_ITEM,
      removeAreas: NO_SUCH_ITEM,
      addGroup: NO_SUCH_ITEM,
      updateGroup: NO_SUCH_ITEM,
      removeGroup: NO_SUCH_ITEM,
    },
  },
  "time-service": { methods: 7, status: 200, missing: 4003, invalid: 4004 },
};

test("each API is tested", () => {
  expect(Object.keys(REFUSALS)).toEqual(apiIds());
});

describe.each(Object.entries(REFUSALS))("%s", (api, row) => {
  const {
    methods,
    status,
    own = {},
    limits = {},
    types = {},
    nullable = [],
    absent = [],
    ofSome = {},
    byState = {},
    file = "image",
  } = row;
  const contract = readContract(api);
  const examples = Object.entries(contract.requests).map(([name, request]) => {
    const schema = `${capital(request.method as string)}Request`;
    return { name, request, schema, members: membersOf(contract, schema, request) };
  });

  let device: MockServer;
  beforeAll(async () => {
    device = await createMockServer({ apis: [api] });
  });
  afterAll(() => device.close());

  async function answerOf(schema: string, request: object, expected: number): Promise<Envelope> {
    const mark = contract.schema(schema)["x-file"] as FileMark | undefined;
    const sent = mark === undefined ? request : parts(request, new Blob([file]), mark.parts[0]);
    const { status, body } = await exchange(device.url, sent, {}, contract.path);
    expect(status, JSON.stringify(request)).toBe(expected);
    return body!;
  }

  /** The code of a request that is incomplete or wrong. */
  function codeOf(fault: "missing" | "invalid", { method }: Json): number {
    return (own[contract.methods.find((name) => name === method) ?? ""] ?? row)[fault];
  }

  /** Sends what the contract rejects, and expects the mock's error to have the code of the fault. */
  async function expectRefused(
    schema: string,
    request: Json,
    fault: "missing" | "invalid",
    code = codeOf(fault, request),
  ): Promise<void> {
    const sent = JSON.stringify(request);
    expect(contract.faults(schema, request), sent).not.toEqual([]);
    expect(contract.requestFaults(request), sent).not.toEqual([]);
    expect((await answerOf(schema, request, status)).error?.code, sent).toBe(code);
  }

  /** Sends what the contract accepts. */
  async function expectAccepted(example: string, schema: string, request: object): Promise<void> {
    expect(contract.faults(schema, request)).toEqual([]);
    expect(contract.requestFaults(request)).toEqual([]);
    await expectAnswered(example, schema, request);
  }

  /** Expects a response of a mock in its first state. */
  async function expectAnswered(example: string, schema: string, request: object): Promise<void> {
    device.reset();
    const refusal = byState[example];
    const answer = await answerOf(schema, request, refusal?.status ?? 200);
    if (refusal) expect(answer.error).toMatchObject(refusal.error);
    else expect(answer).toHaveProperty("data");
  }

  test("every method has an example to change", () => {
    expect(new Set(examples.map(({ request }) => request.method)).size).toBe(methods);
  });

  test("devices take null, or no field, for what is known, and for nothing else", () => {
    const members = examples.flatMap((example) => example.members);
    expect(
      members.filter((member) => toleratesNull(member) && member.name !== "params").map(({ name }) => name),
    ).toEqual(nullable);
    expect(members.filter(({ absence }) => absence === "tolerated").map(({ name }) => name)).toEqual(absent);
  });

  describe.each(examples)("$name", ({ name: example, request, schema, members }) => {
    test("contract and mock accept it as it is", async () => {
      await expectAccepted(example, schema, request);
    });

    test.each(members.filter(({ absence }) => absence === "missing"))(
      "without $name it is rejected as incomplete",
      async ({ path }) => {
        await expectRefused(schema, without(request, path), "missing");
      },
    );

    test.each(members.filter(({ absence }) => absence === "invalid"))(
      "without $name it is rejected as wrong",
      async ({ path }) => {
        await expectRefused(schema, without(request, path), "invalid");
      },
    );

    test.each(members.filter(({ absence }) => absence === "tolerated"))(
      "without $name the contract rejects it and the mock accepts it",
      async ({ path }) => {
        const shorter = without(request, path);
        expect(contract.faults(schema, shorter)).not.toEqual([]);
        expect(contract.requestFaults(shorter)).not.toEqual([]);
        await expectAnswered(example, schema, shorter);
      },
    );

    test.each(members.filter(({ absence }) => absence === undefined))(
      "without $name it is accepted by the contract",
      async ({ path, name }) => {
        const shorter = without(request, path);
        expect(contract.faults(schema, shorter)).toEqual([]);
        expect(contract.requestFaults(shorter)).toEqual([]);
        const refused = ofSome[`${example} ${name}`];
        if (refused !== undefined) expect((await answerOf(schema, shorter, status)).error?.code).toBe(refused);
        else await expectAnswered(example, schema, shorter);
      },
    );

    test.each(members.filter(({ isItem }) => !isItem))(
      "with $name misspelt it is rejected",
      async ({ path, renaming }) => {
        for (const misspelling of misspellings(path.at(-1)!))
          await expectRefused(schema, renamed(request, path, misspelling), renaming);
      },
    );

    test.each(members)("with $name of another JSON type it is rejected", async (member) => {
      const others = ofOtherTypes(member.value, member.schema);
      for (const other of others.filter((other) => !tolerated(member.schema).includes(other)))
        await expectRefused(
          schema,
          replaced(request, member.path, other),
          "invalid",
          types[`${request.method as string} ${member.name}`],
        );
    });

    test.each(members.filter(({ schema, value }) => beyondLimits(schema, value).length > 0))(
      "with $name beyond its limits it is rejected",
      async ({ path, name, schema: own, value }) => {
        for (const other of beyondLimits(own, value))
          await expectRefused(schema, replaced(request, path, other), "invalid", limits[name]?.(other));
      },
    );

    test("with an unknown field, at any depth, it is rejected", async () => {
      for (const more of extended(request)) await expectRefused(schema, more, "invalid");
    });

    test.each(members.filter(toleratesNull))(
      "with $name as clients send it the contract rejects it and the mock treats it as absent",
      async ({ path, schema: own }) => {
        for (const value of tolerated(own)) {
          const sent = replaced(request, path, value);
          expect(contract.faults(schema, sent)).not.toEqual([]);
          await expectAnswered(example, schema, sent);
        }
      },
    );
  });
});

function toleratesNull({ schema }: { schema: Json }): boolean {
  return tolerated(schema).includes(null);
}

function tolerated(schema: Json): unknown[] {
  const known = schema["x-tolerates"];
  return Array.isArray(known) ? known : [];
}
