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

/** How a camera is to be brought online. Times are milliseconds. */
export interface OnboardOptions {
  /** Configuration of the camera's MQTT client; a member that is left out stays as it is, but `server` is set whole. */
  client: MqttClientChanges & {
    server: Pick<MqttServer, "protocol" | "host"> & Partial<MqttServer>;
    clientId: string;
    username: string;
    password: string;
  };
  /**
   * The broker's authenticator that has the camera's user, `password_based:built_in_database` by default; false where
   * users are kept elsewhere.
   */
  authenticator?: string | false | undefined;
  /**
   * Creates the authenticator if the broker lacks it, as a broker from the factory does. From then on, the broker rejects
   * all clients without a user. Only for `password_based:built_in_database`; false by default.
   */
  create?: boolean | undefined;
  /** Id of the user there: by default the user name, or the client id if the authenticator identifies users by that. */
  userId?: string | undefined;
  onProgress?(progress: OnboardProgress): void;
  /** Until the broker runs, and until it shows the camera as connected: 60,000 by default. */
  timeout?: number | undefined;
  /** Between looks at the broker: 1,000 by default. */
  interval?: number | undefined;
  /** Ends it, and undoes what was done. */
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
  /** What each step came to: `already` where there was nothing to do; no `user` where users are kept elsewhere. */
  steps: Partial<Record<OnboardStep, "done" | "already">>;
  /** Whether anything was changed. */
  changed: boolean;
  clientId: string;
  /** As the broker tells it. */
  connectedAt: string | undefined;
  /** Where the broker sees the camera; null where it does not tell. */
  ipAddress: string | null | undefined;
  /**
   * What the caller should know although nothing failed: the authenticator is disabled, identifies users by client id, or
   * was created. Undefined if there is nothing.
   */
  warnings?: readonly string[];
  /** Puts everything back as it was before, as far as that can be, and tells what is left. */
  undo(): Promise<Left[]>;
}

/** Thrown where a camera could not be brought online. */
export class OnboardError extends Error {
  override readonly name = "OnboardError";
  /** The step that failed. */
  readonly step: OnboardStep;
  /** What could not be put back as it was; empty where all is as before. */
  readonly left: readonly Left[];

  constructor(step: OnboardStep, left: readonly Left[], error: unknown) {
    const problem = error instanceof Error ? error.message : String(error);
    const cause = error instanceof Explained && error.cause !== undefined ? error.cause : error;
    const rest = left.map((one) => `${one.step}: ${one.reason}`).join("; ");
    super(`${problem} (${rest === "" ? "all is as it was before" : `not as before is the ${rest}`})`, { cause });
    this.step = step;
    this.left = left;
  }
}

/**
 * Brings a camera online at a broker of EMQX 5: makes the broker's user, configures the camera's MQTT client and
 * activates it, and waits until the broker shows the camera as connected. Where that fails, and where the signal ends it,
 * what was changed is put back. Done again, it changes nothing.
 *
 * A user that the broker has already is left as it is. Passwords cannot be read back: where the camera had one before,
 * putting its configuration back leaves the new one.
 *
 * @throws OnboardError where the camera is not online, with what is left
 * @throws TypeError where there is no such option, or `create` is not for this authenticator
 */
export async function onboard(camera: OnboardCamera, emqx: OnboardBroker, options: OnboardOptions): Promise<Onboarded> {
  checkOptions(options, OPTIONS);
  const { signal, onProgress, interval = 1000, timeout = 60_000 } = options;
  const client = { ...options.client, server: wholeServer(options.client.server) };
  const { clientId, username, password, server } = client;
  const { authenticator = BUILT_IN, create = false } = options;
  if (create && authenticator !== BUILT_IN)
    throw new TypeError(`create makes ${BUILT_IN} alone; leave out authenticator, or create`);
  const patience = { interval, timeout, signal };
  const start = Date.now();
  let current: OnboardStep = "broker";
  const steps: Onboarded["steps"] = {};
  const warnings: string[] = [];
  const tell = (step: OnboardStep, state: OnboardProgress["state"]) =>
    onProgress?.({ step, state, elapsed: Date.now() - start });
  const history = createHistory(tell);

  async function take<T>(step: OnboardStep, run: () => Promise<T>, isAlready = (_result: T) => false): Promise<T> {
    signal?.throwIfAborted();
    current = step;
    tell(step, "started");
    const result = await run();
    const state = isAlready(result) ? "already" : "done";
    steps[step] = state;
    tell(step, state);
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
    // Where only the password may differ, which nobody can read, whoever is online has the right one.
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
    const reasons = await whyNotConnected(camera, emqx, { clientId, username, server, user }, signal);
    throw new Error(`the broker shows no connection of ${clientId} in ${timeout} ms: ${reasons.join("; ")}`);
  }

  async function configure({ isActive, config }: CameraState): Promise<void> {
    if (isActive) {
      // So that the connection is a new one, with the new configuration.
      history.willDo("activation", async () => void (await camera.mqttClient.activateClient()));
      await camera.mqttClient.deactivateClient({ signal });
    }
    history.willDo("configuration", () => restore(camera, config));
    await updateMqttClient(camera, client, { signal }).catch((error: unknown) => {
      // After an internal error, a device may have taken a part.
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

/** @returns what stays different */
async function restore({ mqttClient }: OnboardCamera, config: ClientConfigStatus): Promise<string | undefined> {
  const params = sendable(config);
  if (params === undefined) return "no broker was configured before, and a camera takes no configuration without one";
  await mqttClient.configureClient(params);
  return config.password ? "the password that was stored before could not be read, so the new one stays" : undefined;
}
