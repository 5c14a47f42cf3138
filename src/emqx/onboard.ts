import type { Client } from "../../generated/types/emqx.ts";
import type { ClientConfigStatus, MqttServer } from "../../generated/types/mqtt-client.ts";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import { VapixMethodError } from "../vapix/errors/method-error.ts";
import { isConfigured, sendable, wholeServer } from "../tasks/mqtt-configuration.ts";
import { clientRow, waitUntilConnected, waitUntilReady } from "./onboard/broker-side.ts";
import type { OnboardBroker, OnboardCamera } from "./onboard/peers.ts";
import { whyNotConnected } from "./onboard/diagnosis.ts";
import { Explained } from "./onboard/explained.ts";
import type { Left, OnboardProgress, OnboardStep } from "./onboard/progress.ts";
import { createHistory } from "./onboard/undo.ts";
import { type BrokerUser, BUILT_IN, makeUser } from "./onboard/user.ts";
import { type MqttClientChanges, updateMqttClient } from "../tasks/update-mqtt-client.ts";

/** Options of `onboard`. Times are milliseconds. */
export interface OnboardOptions {
  /**
   * Configuration of the camera's MQTT client. Omitted fields keep their values, but `server` is replaced completely.
   */
  client: MqttClientChanges & {
    server: Pick<MqttServer, "protocol" | "host"> & Partial<MqttServer>;
    clientId: string;
    username: string;
    password: string;
  };
  /**
   * The broker's authenticator for the camera's user, `password_based:built_in_database` by default; `false` if users
   * are stored elsewhere.
   */
  authenticator?: string | false | undefined;
  /**
   * Creates the authenticator if the broker lacks it, as a broker in factory state does. From then on, the broker
   * rejects all clients without a user. Only for `password_based:built_in_database`; false by default.
   */
  create?: boolean | undefined;
  /** Id of the user: by default the user name, or the client id if the authenticator identifies users by it. */
  userId?: string | undefined;
  onProgress?(progress: OnboardProgress): void;
  /** Time to wait for the broker to run, and again for the connection of the camera: 60,000 by default. */
  timeout?: number | undefined;
  /** Time between two requests to the broker: 1,000 by default. */
  interval?: number | undefined;
  /** Aborts and rolls back. */
  signal?: AbortSignal | undefined;
}

const OPTIONS: Names<OnboardOptions> = {
  client: true,
  authenticator: true,
  userId: true,
  create: true,
  onProgress: true,
  timeout: true,
  interval: true,
  signal: true,
};

/** A camera that is online. */
export interface Onboarded {
  /** Result of each step: `already` if there was nothing to do; no `user` if users are stored elsewhere. */
  steps: Partial<Record<OnboardStep, "done" | "already">>;
  /** Whether anything was changed. */
  changed: boolean;
  clientId: string;
  /** As reported by the broker. */
  connectedAt: string | undefined;
  /** Address of the camera as the broker sees it; null if the broker does not report it. */
  ipAddress: string | null | undefined;
  /**
   * Hints to the caller: the authenticator is disabled, identifies users by client id, or was created. Undefined if
   * there are none.
   */
  warnings?: readonly string[];
  /** Rolls back as far as possible, and returns what could not be restored. */
  undo(): Promise<Left[]>;
}

/** Thrown if a camera could not be brought online. */
export class OnboardError extends Error {
  override readonly name = "OnboardError";
  /** The step that failed. */
  readonly step: OnboardStep;
  /** What could not be restored; empty if everything is as before. */
  readonly left: readonly Left[];

  constructor(step: OnboardStep, left: readonly Left[], error: unknown) {
    const problem = error instanceof Error ? error.message : String(error);
    const cause = error instanceof Explained && error.cause !== undefined ? error.cause : error;
    const rest = left.map((one) => `${one.step}: ${one.reason}`).join("; ");
    super(`${problem} (${rest === "" ? "everything is as before" : `not restored: ${rest}`})`, { cause });
    this.step = step;
    this.left = left;
  }
}

/**
 * Brings a camera online at a broker with EMQX 5. It creates the broker's user, configures and activates the camera's
 * MQTT client, and waits until the broker reports the connection. If a step fails or you abort, it rolls back. Running
 * it again is safe: it changes nothing.
 *
 * An existing user of the broker is not changed. Passwords cannot be read: if the camera had a password before, a
 * rollback restores its configuration but keeps the new password.
 *
 * @throws OnboardError if the camera is not online, with the changes that could not be rolled back
 * @throws TypeError if an option is unknown, or `create` does not support the authenticator
 */
export async function onboard(camera: OnboardCamera, emqx: OnboardBroker, options: OnboardOptions): Promise<Onboarded> {
  checkOptions(options, OPTIONS);
  const { signal, onProgress, interval = 1000, timeout = 60_000 } = options;
  const client = { ...options.client, server: wholeServer(options.client.server) };
  const { clientId, username, password, server } = client;
  const { authenticator = BUILT_IN, create = false } = options;
  if (create && authenticator !== BUILT_IN)
    throw new TypeError(`create only supports ${BUILT_IN}; omit authenticator, or create`);
  const patience = { interval, timeout, signal };
  const start = Date.now();
  let current: OnboardStep = "broker";
  const steps: Onboarded["steps"] = {};
  const warnings: string[] = [];
  const report = (step: OnboardStep, state: OnboardProgress["state"]) =>
    onProgress?.({ step, state, elapsed: Date.now() - start });
  const history = createHistory(report);

  async function take<T>(step: OnboardStep, run: () => Promise<T>, isAlready = (_result: T) => false): Promise<T> {
    signal?.throwIfAborted();
    current = step;
    report(step, "started");
    const result = await run();
    const state = isAlready(result) ? "already" : "done";
    steps[step] = state;
    report(step, state);
    return result;
  }

  try {
    const row = await take("broker", async () => {
      await waitUntilReady(emqx, patience);
      return clientRow(emqx, clientId, signal);
    });
    const before = await take("camera", () => stateOf(camera, signal));
    const isOnline = row?.connected === true && before.isActive && before.config.clientId === clientId;
    if (row?.connected && !isOnline)
      throw new Error(`another client is connected as ${clientId}, from ${row.ip_address ?? "an unknown address"}`);

    const wanted = { clientId, username, password, create, userId: options.userId };
    const user =
      authenticator === false
        ? undefined
        : await take(
            "user",
            () => makeUser(emqx, { ...wanted, authenticator }, history, (text) => warnings.push(text), signal),
            ({ wasThere }) => wasThere,
          );
    // If at most the password differs, which cannot be read, a client that is online has the right one.
    const isRight = isOnline && isConfigured(before.config, client);
    const wasRight = () => isRight;
    await take("configuration", async () => void (isRight || (await configure(before))), wasRight);
    const earlier = isRight ? undefined : (await clientRow(emqx, clientId, signal))?.connected_at;
    await take("activation", async () => void (isRight || (await activate())), wasRight);
    const connection = await take("connection", () => connect(earlier, user), wasRight);
    return {
      steps,
      changed: [steps.user, steps.configuration, steps.activation].includes("done"),
      clientId,
      connectedAt: connection.connected_at,
      ipAddress: connection.ip_address,
      ...(warnings.length > 0 && { warnings }),
      undo: () => history.undo(),
    };
  } catch (cause) {
    throw new OnboardError(current, await history.undo(), cause);
  }

  async function connect(earlier: string | undefined, user: BrokerUser | undefined): Promise<Client> {
    const found = await waitUntilConnected(emqx, clientId, earlier, patience);
    if (found !== undefined) return found;
    const reasons = await whyNotConnected(camera, emqx, { clientId, username, server, user }, patience);
    throw new Error(`the broker reported no connection of ${clientId} within ${timeout} ms: ${reasons.join("; ")}`);
  }

  async function configure({ isActive, config }: CameraState): Promise<void> {
    if (isActive) {
      // Reconnect, so that the new configuration is used.
      history.willDo("activation", async () => void (await camera.mqttClient.activateClient()));
      await camera.mqttClient.deactivateClient({ signal });
    }
    history.willDo("configuration", () => restore(camera, config));
    await updateMqttClient(camera, client, { signal }).catch((error: unknown) => {
      // After an internal error, the device may have applied a part.
      if (error instanceof VapixMethodError && error.kind !== "internal") history.wasNotDone();
      throw error;
    });
  }

  async function activate(): Promise<void> {
    history.willDo("activation", async () => void (await camera.mqttClient.deactivateClient()));
    await camera.mqttClient.activateClient({ signal });
  }
}

interface CameraState {
  isActive: boolean;
  config: ClientConfigStatus;
}

async function stateOf({ mqttClient }: OnboardCamera, signal?: AbortSignal): Promise<CameraState> {
  const { status, config = {} } = await mqttClient.getClientStatus({ signal });
  return { isActive: /^active$/i.test(status?.state ?? ""), config };
}

/** @returns what could not be restored */
async function restore({ mqttClient }: OnboardCamera, config: ClientConfigStatus): Promise<string | undefined> {
  const params = sendable(config);
  if (params === undefined)
    return "no broker was configured before, and a camera does not accept a configuration without a broker";
  await mqttClient.configureClient(params);
  return config.password ? "the previous password cannot be read, so the new one stays" : undefined;
}
