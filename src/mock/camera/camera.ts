import { apis as paths } from "../../../generated/client/methods.ts";
import type { ApiContract } from "../../contract/methods.ts";
import { unknownName } from "../../contract/unknown-name.ts";
import { Page } from "../../server/page.ts";
import type { DeviceReply, Seen } from "../device-reply.ts";
import type { DeviceRequest } from "../device-request.ts";
import type { Surroundings } from "../surroundings.ts";
import { stateFactoryOf } from "./apis.ts";
import { keepState } from "./camera-state.ts";
import { answerFrom, type CameraApi } from "./dispatch.ts";
import { refuse } from "./envelopes.ts";
import { Refusal } from "./refusals.ts";
import type { AnyHandler } from "./test-handlers.ts";

/** A camera: its CGIs with their state, without HTTP. */
export interface Camera {
  /** Whether a path belongs to a CGI, or has the form of one. */
  owns(path: string): boolean;
  /** @throws Page, PreferenceError or HandlerFault if the response does not come from an API */
  answer(request: DeviceRequest, seen: Seen): Promise<DeviceReply>;
  /**
   * Handles a method in place of the mock, until the returned function is called or the camera is reset.
   *
   * @throws RangeError if the camera does not have the API or the method
   */
  on(api: string, method: string, handler: AnyHandler): () => void;
  /** Creates the state of all APIs. Before, that of an API is created at its first request, when its contract is read. */
  wake(): void;
  /** Restarts the state and removes all handlers. */
  reset(surroundings: Surroundings): void;
}

/**
 * Creates a camera with the given APIs. It has a state after its first `reset`.
 *
 * @param contractOf The contract of an API.
 */
export function createCamera(ids: readonly string[], contractOf: (id: string) => ApiContract): Camera {
  const idByPath = new Map(ids.map((id) => [(paths as Readonly<Record<string, { path: string }>>)[id]!.path, id]));
  const running = new Map<string, CameraApi>();
  let surroundings: Surroundings;

  function apiOf(id: string): CameraApi {
    const known = running.get(id);
    if (known !== undefined) return known;
    const contract = contractOf(id);
    const state = keepState(stateFactoryOf(id)(contract, () => ids.map(contractOf), surroundings));
    const api: CameraApi = { contract, state, handlers: new Map(), player: surroundings.player };
    running.set(id, api);
    return api;
  }

  return {
    owns: (path) => path.startsWith("/axis-cgi/") || idByPath.has(path),
    async answer(request, seen) {
      const id = idByPath.get(request.path);
      if (id === undefined) throw new Page(404, `unknown CGI; available: ${[...idByPath.keys()].join(", ")}`);
      const api = apiOf(id);
      try {
        return { ...(await answerFrom(api, request, seen)), ...seen };
      } catch (error) {
        if (error instanceof Refusal) return refuse(api.contract, seen, error);
        throw error;
      }
    },
    on(id, method, handler) {
      if (!ids.includes(id)) throw new RangeError(unknownName("API", id, ids));
      const { contract, handlers } = apiOf(id);
      const { methods } = contract;
      if (!methods.has(method)) throw new RangeError(unknownName("method", method, [...methods.keys()], `of ${id}`));
      // A separate function, so that a handler that is registered twice is removed twice.
      const own: AnyHandler = (params, file) => handler(params, file);
      handlers.set(method, [...(handlers.get(method) ?? []), own]);
      return () => {
        const others = handlers.get(method)?.filter((other) => other !== own) ?? [];
        handlers.set(method, others);
      };
    },
    wake: () => ids.forEach(apiOf),
    reset(next) {
      surroundings = next;
      running.clear();
    },
  };
}
