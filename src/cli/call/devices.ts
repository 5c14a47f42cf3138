import { isObject } from "../../contract/json.ts";
import { createVapixClient } from "../../vapix/client.ts";
import type { FileOptions } from "../../vapix/upload.ts";
import type { ListedDevice } from "../devices/list.ts";
import { readMany } from "../devices/options.ts";
import { runOnDevices } from "../devices/run.ts";
import { sayInsecure } from "../device.ts";
import type { CallArguments } from "./options.ts";
import { withoutSecrets } from "./output.ts";
import { checkRequest, sendTo, type Target } from "./target.ts";

/** What is checked and asked before anything is sent. */
export interface ManyCalls {
  target: Target;
  params: object | undefined;
  upload: Partial<FileOptions>;
  /** Asks before a method that disrupts or deletes. @param count Number of devices. */
  confirm(count: number): Promise<void>;
}

/** Calls a method on all devices of `--devices`. */
export async function callDevices(asked: CallArguments & { devices: string }, calls: ManyCalls): Promise<void> {
  const { target, params, upload, confirm } = calls;
  const { contract, method } = target;
  const command = `call ${contract.id} ${method.name}`;
  const { devices, concurrency, earlier } = await readMany(command, asked, asked.deviceOptions);
  const paramsOf = (device: ListedDevice) => merged(params, device.params);
  await checkAll(devices, target, paramsOf, asked.call);
  const left = devices.filter(({ url }) => !earlier.has(url));
  if (left.length > 0 && !asked.yes) await confirm(left.length);
  sayInsecure({ insecure: left.some(({ client }) => client.insecure) }, asked.json);
  await runOnDevices({
    command,
    devices,
    concurrency,
    earlier,
    // A write that is aborted may have happened, which no line could say.
    isAbortable: false,
    async run(device) {
      const own = upload.file === undefined ? {} : { ...upload, timeout: device.client.timeout };
      const camera = createVapixClient(device.url, device.client);
      const answer = await sendTo(camera, target, paramsOf(device), { ...asked.call, ...own });
      return { data: withoutSecrets(contract.document, asked.envelope ? answer : (answer.data ?? {})) };
    },
  });
}

/** @throws UsageError with the faults of the first device whose request would break the contract */
async function checkAll(
  devices: readonly ListedDevice[],
  target: Target,
  paramsOf: (device: ListedDevice) => object | undefined,
  options: CallArguments["call"],
): Promise<void> {
  let isShared = false;
  for (const device of devices) {
    // Devices without parameters of their own have the same request.
    if (device.params === undefined && isShared) continue;
    isShared ||= device.params === undefined;
    await checkRequest(target, paramsOf(device), options, device.name);
  }
}

/** Parameters with those of a device, which win; objects are merged, lists replaced. */
export function merged(common: object | undefined, own: object | undefined): object | undefined {
  if (common === undefined || own === undefined) return own ?? common;
  const both = Object.entries(own).map(([name, value]) => {
    const before: unknown = Object.hasOwn(common, name) ? common[name as keyof typeof common] : undefined;
    return [name, isObject(before) && isObject(value) ? merged(before, value) : value] as const;
  });
  return Object.fromEntries([...Object.entries(common), ...both]);
}
