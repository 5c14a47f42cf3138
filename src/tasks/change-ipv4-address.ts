import type { SetIPv4AddressConfigurationParams } from "../../generated/types/network-settings.ts";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import type { VapixClient } from "../vapix/client.ts";
import { VapixTransportError } from "../vapix/errors/transport-error.ts";
import { writable } from "../vapix/writable.ts";
import { withDeadline } from "../http/deadline.ts";
import { signalOf } from "../http/ending.ts";
import { pause } from "../http/pause.ts";
import { networkDevice } from "./network-device.ts";

/** The part of a device's client that a change of address uses. */
export type AddressableDevice = Pick<VapixClient, "networkSettings" | "basicDeviceInfo">;

/** The new static IPv4 address of a device. */
export interface Ipv4AddressChange {
  /** Network interface device: `eth0`. */
  deviceName: string;
  address: string;
  /** Prefix length in bits, 0 to 32. */
  prefixLength: number;
  /** Router; the configured one by default. */
  defaultRouter?: string;
}

/** Progress of a change of address. */
export interface AddressProgress {
  step: "reading" | "changing" | "waiting" | "checking" | "restoring" | "done";
  /** Milliseconds since the start. */
  elapsed: number;
}

/** Options of a change of address. Times are milliseconds. */
export interface ChangeAddressOptions<C extends AddressableDevice> {
  /** Creates a client for an address, with the account and trust of the device. */
  connect(address: string): C;
  onProgress?(progress: AddressProgress): void;
  /** Time until the first attempt at the new address: 5,000 by default, and at most half of the remaining time. */
  settle?: number;
  /** Time between attempts: 3,000 by default. */
  interval?: number;
  /**
   * Time from the change until the device must respond at its new address: 90,000 by default. A rollback may take as
   * long again.
   */
  timeout?: number;
  signal?: AbortSignal;
}

const OPTIONS: Names<ChangeAddressOptions<AddressableDevice>> = {
  connect: true,
  onProgress: true,
  settle: true,
  interval: true,
  timeout: true,
  signal: true,
};

/** A device at its new address. */
export interface MovedDevice<C extends AddressableDevice> {
  camera: C;
  serialNumber: string;
  /** Restores the old configuration, and waits for the device at its old address. */
  undo(): Promise<void>;
}

/** Thrown if the device did not respond at its new address. */
export class AddressChangeError extends Error {
  override readonly name = "AddressChangeError";
  /** Whether the old configuration was restored. */
  readonly restored: boolean;

  constructor(message: string, restored: boolean, cause?: unknown) {
    super(message, { cause });
    this.restored = restored;
  }
}

/**
 * Changes the static IPv4 address of a device, and waits until the same device, by its serial number, responds there.
 * If it does not, but the old address still responds, the old configuration is restored.
 *
 * @throws AddressChangeError if the device did not respond there, or another device has the address
 * @throws TypeError if an option is unknown
 */
export async function changeIpv4Address<C extends AddressableDevice>(
  camera: C,
  change: Ipv4AddressChange,
  options: ChangeAddressOptions<C>,
): Promise<MovedDevice<C>> {
  checkOptions(options, OPTIONS);
  const { connect, onProgress, signal, timeout = 90_000 } = options;
  const start = Date.now();
  const report = (step: AddressProgress["step"]) => onProgress?.({ step, elapsed: Date.now() - start });

  report("reading");
  const serialNumber = await serialOf(camera, signal);
  const before = await configurationOf(camera, change.deviceName, signal);
  signal?.throwIfAborted();

  const { deviceName, address, prefixLength, defaultRouter } = change;
  report("changing");
  const end = Date.now() + timeout;
  const params: SetIPv4AddressConfigurationParams = {
    deviceName,
    configurationMode: "static",
    staticAddressConfigurations: [{ address, prefixLength }],
    ...(defaultRouter !== undefined && { staticDefaultRouter: defaultRouter }),
  };
  await configure(camera, params, timeout / 2, signal);
  const moved = connect(address);
  try {
    await answers(moved, end);
  } catch (cause) {
    throw await restored(cause);
  }
  report("done");
  return {
    camera: moved,
    serialNumber,
    async undo() {
      report("restoring");
      const undone = Date.now() + timeout;
      await configure(moved, before, timeout / 2, signal);
      await answers(camera, undone);
      report("done");
    },
  };

  /** Waits until the device responds; throws if another device responds, or none in time. */
  async function answers(device: AddressableDevice, end: number): Promise<void> {
    const { settle = 5000, interval = 3000 } = options;
    report("waiting");
    await pause(Math.min(settle, (end - Date.now()) / 2), signal);
    for (let last: unknown; ; await pause(interval, signal)) {
      signal?.throwIfAborted();
      report("checking");
      const found = await serialBy(device, end).catch((error: unknown) => void (last = error));
      if (found === serialNumber) return;
      if (found !== undefined) throw new Error(`another device, with the serial number ${found}, responded`);
      if (Date.now() + interval > end) throw last;
    }
  }

  /** Reads the serial number within the remaining time; the client's own timeout may be longer. */
  function serialBy(device: AddressableDevice, end: number): Promise<string> {
    return withDeadline(Math.max(end - Date.now(), 1), signal, (ending) => serialOf(device, signalOf(ending)));
  }

  async function restored(cause: unknown): Promise<Error> {
    if (signal?.aborted) return cause as Error;
    report("restoring");
    const problem = cause instanceof Error ? cause.message : String(cause);
    const restoredBy = Date.now() + timeout;
    try {
      await configure(camera, before, timeout / 2);
      await serialBy(camera, restoredBy);
      return new AddressChangeError(`the device keeps its old address, not ${address}: ${problem}`, true, cause);
    } catch {
      return new AddressChangeError(
        `the device responds neither at ${address} nor at its old address: ${problem}`,
        false,
        cause,
      );
    }
  }
}

async function serialOf(device: AddressableDevice, signal: AbortSignal | undefined): Promise<string> {
  const { propertyList } = await device.basicDeviceInfo.getProperties({ propertyList: ["SerialNumber"] }, { signal });
  const serialNumber = propertyList?.SerialNumber;
  if (!serialNumber) throw new Error("the device returned no serial number");
  return serialNumber;
}

/** The current configuration. */
async function configurationOf(
  { networkSettings }: AddressableDevice,
  deviceName: string,
  signal: AbortSignal | undefined,
): Promise<SetIPv4AddressConfigurationParams> {
  const { devices = [] } = await networkSettings.getNetworkInfo({ signal });
  return writable("network-settings", "setIPv4AddressConfiguration", { devices: [networkDevice(devices, deviceName)] });
}

/**
 * Sends the new configuration. The device may change its address before it has responded.
 *
 * @param patience Milliseconds after which the response counts as lost.
 */
async function configure(
  { networkSettings }: AddressableDevice,
  params: SetIPv4AddressConfigurationParams,
  patience: number,
  signal?: AbortSignal,
): Promise<void> {
  try {
    await withDeadline(patience, signal, (ending) =>
      networkSettings.setIPv4AddressConfiguration(params, { signal: signalOf(ending) }),
    );
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === "TimeoutError";
    const isLost = error instanceof VapixTransportError && (error.fault === "connection" || error.fault === "timeout");
    if (signal?.aborted || !(isLate || isLost)) throw error;
  }
}
