import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { withDeadline } from "../../src/http/deadline.ts";
import type { Ending } from "../../src/http/ending.ts";

/** Waits until the signal aborts, and throws its reason. */
function untilAborted(signal: Ending): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
  });
}

/** A signal that counts its listeners. */
function watched() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  signal.addEventListener = (_: string, listener: unknown) => void listeners.add(listener);
  signal.removeEventListener = (_: string, listener: unknown) => void listeners.delete(listener);
  const abort = (reason?: unknown) => {
    controller.abort(reason);
    for (const listener of listeners) (listener as () => void)();
  };
  return { signal, listeners, abort };
}

describe("a deadline", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  test("aborts with a TimeoutError when the time is up, and not before", async () => {
    let ended: unknown;
    withDeadline(50, undefined, untilAborted).catch((error: unknown) => (ended = error));
    await vi.advanceTimersByTimeAsync(49);
    expect(ended).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toMatchObject({ name: "TimeoutError", message: "no response within 50 ms" });
  });

  test("aborts with the caller's reason, also one that was given before", async () => {
    const { signal, abort } = watched();
    const running = withDeadline(50, signal, untilAborted);
    abort("enough");
    await expect(running).rejects.toBe("enough");
    await expect(withDeadline(50, AbortSignal.abort("before"), untilAborted)).rejects.toBe("before");
  });

  test.each<[string, () => Promise<unknown>]>([
    ["success", async () => "done"],
    ["failure", () => Promise.reject(new Error("broken"))],
  ])("leaves no timer and no listener behind after %s", async (_, run) => {
    const { signal, listeners } = watched();
    let during: number | undefined;
    await withDeadline(50, signal, () => {
      during = listeners.size;
      return run();
    }).catch(() => {});
    expect([during, listeners.size, vi.getTimerCount()]).toEqual([1, 0, 0]);
  });

  test("of Infinity takes no timer", async () => {
    await withDeadline(Infinity, undefined, async () => expect(vi.getTimerCount()).toBe(0));
  });
});
