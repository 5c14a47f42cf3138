import { pause } from "../../http/pause.ts";
import type { VapixClient } from "../../vapix/client.ts";
import { sendTo, targetOf } from "../call/target.ts";
import { callsOf } from "./calls.ts";
import { type Change, changesBetween } from "./compare.ts";
import { changeText, titleOf } from "./output.ts";
import { readSettings, type Snapshot } from "./read.ts";
import { keyOf, nameOf, setters, type Settings } from "./writable-methods.ts";

/** Options of `applyChanges`. */
export interface ApplyOptions {
  /** Moves the device to another address, and returns its client there; undefined if a change does not move it. */
  move(change: Change): (() => Promise<{ camera: VapixClient; undo(): Promise<void> }>) | undefined;
  onChange(change: Change): void;
  signal: AbortSignal;
  /** Milliseconds that a device has to take its settings on, 5,000 by default: some change after they responded. */
  settle?: number;
}

/** Thrown if the settings could not be applied. */
export class ApplyError extends Error {
  override readonly name = "ApplyError";
  /** What was not put back. */
  readonly left: readonly string[];

  constructor(reason: unknown, left: readonly string[]) {
    const end = left.length === 0 ? "everything is as before" : `not put back: ${left.join("; ")}`;
    super(`${textOf(reason)}; ${end}`, { cause: reason });
    this.left = left;
  }
}

function textOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

/**
 * Makes a device as it should be: removals come first, calls that may end the connection last. If a call fails, or the
 * device does not keep what was written, the APIs that were written are made as they were before.
 *
 * @param changes What was confirmed. No other item is removed.
 * @returns Puts everything back; returns what it could not put back.
 * @throws ApplyError if it failed
 */
export async function applyChanges(
  camera: VapixClient,
  changes: readonly Change[],
  wanted: Settings,
  { move, onChange, signal, settle = 5000 }: ApplyOptions,
): Promise<() => Promise<string[]>> {
  const start = await readSettings(camera, signal, Object.keys(wanted));
  const done: Change[] = [];
  let at = camera;
  let moved: { by: string; undo(): Promise<void> } | undefined;
  try {
    await make(
      start,
      wanted,
      { isExact: false, removable: new Set(changes.map(idOf)), signal },
      async (change, ids) => {
        onChange(change);
        signal.throwIfAborted();
        const moving = move(change);
        if (moving !== undefined) {
          const place = await moving();
          at = place.camera;
          moved = { by: idOf(change), undo: () => place.undo() };
        }
        // Before the call: a call that fails may have been executed, or in part.
        done.push(change);
        if (moving === undefined) await send(change, ids);
      },
    );
    const { changes: left } = await settled(wanted, false, signal);
    if (left.length > 0)
      throw new Error(`the device did not keep what was written: ${left.map(changeText).join("; ")}`);
    return putBack;
  } catch (error) {
    throw new ApplyError(error, await putBack());
  }

  /** Makes changes one by one, each of them once: a change may alter what others show, as temperatures in another scale. */
  async function make(
    from: Snapshot,
    to: Settings,
    options: { isExact: boolean; removable: ReadonlySet<string>; signal?: AbortSignal },
    run: (change: Change, ids: Snapshot["ids"]) => Promise<void>,
  ): Promise<void> {
    const { isExact, removable } = options;
    const tried = new Set<string>();
    let now = from;
    for (;;) {
      const change = inOrder(changesBetween(now.settings, to, isExact)).find(
        (one) => !tried.has(idOf(one)) && (one.kind !== "removed" || removable.has(idOf(one))),
      );
      if (change === undefined) return;
      tried.add(idOf(change));
      await run(change, now.ids);
      const { settings, ids, omitted } = await readSettings(at, options.signal, [change.setter.api]);
      now = { settings: { ...now.settings, ...settings }, ids: new Map([...now.ids, ...ids]), omitted };
    }
  }

  async function send(change: Change, ids: Snapshot["ids"]): Promise<void> {
    for (const { method, params } of callsOf(change, ids))
      await sendTo(at, targetOf(change.setter.api, method), params);
  }

  /** What the device has, and what of it is not as it should be, after the time that it may take. */
  async function settled(
    to: Settings,
    isExact: boolean,
    until?: AbortSignal,
  ): Promise<Snapshot & { changes: Change[] }> {
    const end = Date.now() + settle;
    for (;;) {
      const now = await readSettings(at, until, Object.keys(to));
      const left = changesBetween(now.settings, to, isExact);
      if (left.length === 0 || Date.now() > end) return { ...now, changes: left };
      await pause(200, until);
    }
  }

  async function putBack(): Promise<string[]> {
    const touched = done.splice(0);
    if (touched.length === 0) return [];
    const apis = new Set(touched.map(({ setter }) => setter.api));
    const before = Object.fromEntries(Object.entries(start.settings).filter(([api]) => apis.has(api)));
    const removable = new Set(touched.map((change) => idOf({ ...change, kind: "removed" })));
    const failures = new Map<string, string>();
    try {
      await make(
        await readSettings(at, undefined, Object.keys(before)),
        before,
        { isExact: true, removable },
        async (change, ids) => {
          try {
            if (moved?.by !== idOf(change)) return await send(change, ids);
            await moved.undo();
            at = camera;
          } catch (error) {
            failures.set(idOf(change), textOf(error));
          }
        },
      );
      const now = await settled(before, true);
      const left = now.changes.filter((change) => change.kind !== "removed" || removable.has(idOf(change)));
      return [
        ...left.map((change) => `${titleOf(change)} (${failures.get(idOf(change)) ?? "the device did not keep it"})`),
        ...touched
          .filter(({ setter: { api, method } }) => start.settings[api]?.[method] === undefined)
          .filter(({ setter: { api, method } }) => now.settings[api]?.[method] !== undefined)
          .map((change) => `${titleOf(change)} (the device did not report what to put back)`),
        ...newIds(start, now),
      ];
    } catch (error) {
      return touched.map((change) => `${titleOf(change)} (${textOf(error)})`);
    }
  }
}

function idOf({ setter, kind, params }: Change): string {
  return `${nameOf(setter)} ${kind === "removed" ? "without" : "with"} ${keyOf(setter, params)}`;
}

/** Items that were added again, and have another id. */
function newIds(before: Snapshot, now: Snapshot): string[] {
  return setters().flatMap((setter) =>
    [...(before.ids.get(nameOf(setter)) ?? [])].flatMap(([name, id]) => {
      const other = now.ids.get(nameOf(setter))?.get(name);
      const isNew = other !== undefined && other !== id;
      return isNew ? [`${nameOf(setter)}, ${name} (its id is ${String(other)}, it was ${String(id)})`] : [];
    }),
  );
}

/**
 * What is removed comes first, in reverse: a group before its areas. What turns something on precedes what may end the
 * connection, and turns something off last.
 */
function inOrder(changes: readonly Change[]): Change[] {
  const rank = ({ setter, kind, params, before }: Change) => {
    if (kind === "removed") return -1;
    if (!setter.endsConnection) return 0;
    return params["enabled"] === true && before?.["enabled"] === false ? 1 : 2;
  };
  // Of the last ones, the address that the device is usually reached by is the first of the contract.
  const isReverse = (of: number) => of === -1 || of === 2;
  return changes
    .map((change, index) => ({ change, rank: rank(change), index }))
    .sort((a, b) => a.rank - b.rank || (isReverse(a.rank) ? b.index - a.index : a.index - b.index))
    .map(({ change }) => change);
}
