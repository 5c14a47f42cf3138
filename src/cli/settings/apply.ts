import { pause } from "../../http/pause.ts";
import type { VapixClient } from "../../vapix/client.ts";
import { sendTo, targetOf } from "../call/target.ts";
import { type Change, changesOf, changeText, isIn, nameOf } from "./compare.ts";
import { readSettings, type Settings } from "./read.ts";

/** Time that a device has to take its settings on, in milliseconds: some change after they responded. */
const SETTLES = 5000;

/** Options of `applyChanges`. */
export interface ApplyOptions {
  /** Moves the device to another address, and returns its client there; undefined if a change does not move it. */
  move(change: Change): (() => Promise<{ camera: VapixClient; undo(): Promise<void> }>) | undefined;
  onChange(change: Change): void;
  signal: AbortSignal;
}

/** Thrown if the settings could not be applied. */
export class ApplyError extends Error {
  override readonly name = "ApplyError";
  /** What was not put back. */
  readonly left: readonly string[];

  constructor(reason: unknown, left: readonly string[]) {
    const text = reason instanceof Error ? reason.message : String(reason);
    const end = left.length === 0 ? "everything is as before" : `not put back: ${left.join("; ")}`;
    super(`${text}; ${end}`, { cause: reason });
    this.left = left;
  }
}

/**
 * Makes a device as it should be: calls that may end the connection come last. If a call fails, or the device does not
 * keep what was written, everything that was written is put back.
 *
 * @returns Puts everything back; returns what it could not put back.
 * @throws ApplyError if it failed
 */
export async function applyChanges(
  camera: VapixClient,
  changes: readonly Change[],
  wanted: Settings,
  { move, onChange, signal }: ApplyOptions,
): Promise<() => Promise<string[]>> {
  const undo: { name: string; run: () => Promise<unknown> }[] = [];
  let at = camera;
  try {
    for (const { setter, wanted: own } of inOrder(changes)) {
      signal.throwIfAborted();
      // Read anew, because an earlier change may show values differently: temperatures in another scale.
      const { settings } = await readSettings(at, signal, setter.api);
      const item = setter.lists.length > 0 ? [own] : own;
      const [change] = await changesOf(settings, { [setter.api]: { [setter.method]: item } });
      if (change === undefined) continue;
      onChange(change);
      signal.throwIfAborted();
      const { params } = change;
      const moving = move(change);
      if (moving !== undefined) {
        const moved = await moving();
        at = moved.camera;
        undo.push({ name: nameOf(setter), run: () => moved.undo().then(() => (at = camera)) });
        continue;
      }
      // Before the call: a call that fails may have been executed, or in part.
      undo.push({ name: nameOf(setter), run: () => restored(at, change) });
      await sendTo(at, targetOf(setter.api, setter.method), params);
    }
    await kept(at, wanted, signal);
    return putBack;
  } catch (error) {
    throw new ApplyError(error, await putBack());
  }

  async function putBack(): Promise<string[]> {
    const left: string[] = [];
    for (const { name, run } of undo.splice(0).toReversed())
      await run().catch((reason: unknown) =>
        left.push(`${name} (${reason instanceof Error ? reason.message : "failed"})`),
      );
    return left;
  }
}

/** Writes back what the device had, unless it still has it. */
async function restored(camera: VapixClient, change: Change): Promise<void> {
  const { setter, before } = change;
  const { settings } = await readSettings(camera, undefined, setter.api);
  if (isIn(setter, settings, change)) return;
  if (before === undefined) throw new Error("the device did not report what to put back");
  await sendTo(camera, targetOf(setter.api, setter.method), before);
}

/** What turns something on precedes what may end the connection, and turns something off last. */
function inOrder(changes: readonly Change[]): Change[] {
  const rank = ({ setter, params, before }: Change) => {
    if (!setter.endsConnection) return 0;
    return params["enabled"] === true && before?.["enabled"] === false ? 1 : 2;
  };
  // Of the last ones, the address that the device is usually reached by is the first of the contract.
  return changes
    .map((change, index) => ({ change, rank: rank(change), index }))
    .sort((a, b) => a.rank - b.rank || (a.rank === 2 ? b.index - a.index : a.index - b.index))
    .map(({ change }) => change);
}

/** @throws Error if the device does not report what was written */
async function kept(camera: VapixClient, wanted: Settings, signal: AbortSignal): Promise<void> {
  const end = Date.now() + SETTLES;
  for (;;) {
    const { settings } = await readSettings(camera, signal);
    const left = await changesOf(settings, wanted);
    if (left.length === 0) return;
    if (Date.now() > end)
      throw new Error(`the device did not keep what was written: ${left.map(changeText).join("; ")}`);
    await pause(200, signal);
  }
}
