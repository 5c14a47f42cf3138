import type { FactoryDefaultParams, StatusData, UpgradeParams } from "../../../../generated/types/fwmgr.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { ApiState } from "../camera-state.ts";
import { refusalOfState } from "../refusals.ts";

interface Image {
  version: string;
  part: string;
}

interface Firmware {
  active: Image;
  /** The image before the last upgrade. */
  inactive: Image | undefined;
  isCommitted: boolean;
  /** When the device returns to the older image, in milliseconds since 1970. */
  rollbackAt: number | undefined;
  upgradedAt: string | undefined;
}

/** Minutes until a rollback if a request leaves both settings at their defaults. */
const DEFAULT_MINUTES = 10;

/**
 * The images of a device: an upgrade restarts it at once. Any file that is not empty is an image of this model; its version
 * is the one in its name, such as `P3265-V_12_11_80.bin`, or that of the contract's example.
 */
export function createState(contract: ApiContract): ApiState<Firmware> {
  const dataOf = <Data>(method: string) => contract.methods.get(method)!.examples.get(method)!.value["data"] as Data;
  const { activeFirmwareVersion: version, activeFirmwarePart: part } = dataOf<Required<StatusData>>("status");
  const { firmwareVersion: next } = dataOf<{ firmwareVersion: string }>("upgrade");
  const refuse = (method: string, code: number, reason: string) => refusalOfState(contract, method, { code }, reason);

  return {
    first: {
      active: { version, part },
      inactive: undefined,
      isCommitted: true,
      rollbackAt: undefined,
      upgradedAt: undefined,
    },
    on: (state) => ({
      status: () => statusOf(current(state)),
      upgrade({ factoryDefaultMode = "none", autoCommit = "default", autoRollback = "default" }: UpgradeParams, file) {
        settle(state);
        if (!state.isCommitted) throw refuse("upgrade", 412, "the last upgrade is not committed");
        state.inactive = undefined;
        // An error that is returned keeps the change: an upgrade that fails has dropped the older image.
        if (file!.size === 0) return refuse("upgrade", 421, "the file is empty");
        const installed = versionIn(file!.name) ?? next;
        if (isOlder(installed, state.active.version) && factoryDefaultMode !== "hard")
          return refuse("upgrade", 409, "an older version takes factoryDefaultMode hard");
        const minutes = autoRollback === "default" && autoCommit === "default" ? DEFAULT_MINUTES : Number(autoRollback);
        const isCommitted = autoCommit === "default" ? autoRollback === "default" : autoCommit !== "never";
        state.inactive = state.active;
        state.active = { version: installed, part };
        state.isCommitted = isCommitted;
        state.rollbackAt = isCommitted || Number.isNaN(minutes) ? undefined : Date.now() + minutes * 60_000;
        state.upgradedAt = new Date().toISOString().replace(/\.\d+Z$/, "+00:00");
        return { firmwareVersion: installed };
      },
      commit() {
        settle(state);
        commit(state);
        return { firmwareVersion: state.active.version };
      },
      rollback() {
        settle(state);
        if (state.inactive === undefined) throw refuse("rollback", 404, "no older image is kept");
        rollBack(state);
        return {};
      },
      purge() {
        settle(state);
        if (!state.isCommitted) throw refuse("purge", 412, "the last upgrade is not committed");
        state.inactive = undefined;
        return {};
      },
      factoryDefault(_: FactoryDefaultParams) {
        settle(state);
        if (state.rollbackAt === undefined) {
          commit(state);
          state.inactive = undefined;
        }
        return {};
      },
      stopAuto() {
        settle(state);
        state.rollbackAt = undefined;
        return {};
      },
      reboot: () => ({}),
    }),
  };
}

function statusOf({ active, inactive, isCommitted, rollbackAt, upgradedAt }: Firmware): StatusData {
  return {
    activeFirmwareVersion: active.version,
    activeFirmwarePart: active.part,
    ...(inactive && {
      inactiveFirmwareVersion: inactive.version,
      isCommited: isCommitted,
      ...(rollbackAt !== undefined && { timeToRollback: Math.ceil((rollbackAt - Date.now()) / 1000) }),
      lastUpgradeAt: upgradedAt!,
    }),
  };
}

/** The state as it is now: a rollback may have been due since it was kept. */
function current(state: Firmware): Firmware {
  const copy = { ...state };
  settle(copy);
  return copy;
}

function settle(state: Firmware): void {
  if (state.rollbackAt !== undefined && state.rollbackAt <= Date.now()) rollBack(state);
}

function rollBack(state: Firmware): void {
  state.active = state.inactive!;
  state.inactive = undefined;
  commit(state);
}

function commit(state: Firmware): void {
  state.isCommitted = true;
  state.rollbackAt = undefined;
}

/** The version in the name of a file: `12.11.80` of `P3265-V_12_11_80.bin`. */
function versionIn(name = ""): string | undefined {
  return /(?<![\d.])\d{1,2}([._])\d{1,3}(?:\1\d{1,4}){1,2}(?!\d)/.exec(name)?.[0].replaceAll("_", ".");
}

function isOlder(version: string, other: string): boolean {
  const [parts, others] = [version, other].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const place = parts.findIndex((part, index) => part !== (others[index] ?? 0));
  return place >= 0 && parts[place]! < (others[place] ?? 0);
}
