import type { ApiContract } from "../../contract/methods.ts";
import { unknownName } from "../../contract/unknown-name.ts";
import { Page } from "../../server/page.ts";
import type { DeviceReply, Seen } from "../device-reply.ts";
import type { DeviceRequest } from "../device-request.ts";
import type { Surroundings } from "../surroundings.ts";
import { stateFactoryOf } from "./apis.ts";
import { keepState, type StateFactory, STATELESS } from "./camera-state.ts";
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
  /** Restarts the state and removes all handlers. */
  reset(surroundings: Surroundings): void;
}

/** Creates a camera with the given APIs. It has a state after its first `reset`. */
export async function createCamera(contracts: readonly ApiContract[]): Promise<Camera> {
  const apis = await Promise.all(contracts.map(createApi));
  const byPath = new Map(apis.map((api) => [api.contract.path, api]));
  return {
    owns: (path) => path.startsWith("/axis-cgi/") || byPath.has(path),
    async answer(request, seen) {
      const api = byPath.get(request.path);
      if (api === undefined) throw new Page(404, `unknown CGI; available: ${[...byPath.keys()].join(", ")}`);
      try {
        return { ...(await answerFrom(api, request, seen)), ...seen };
      } catch (error) {
        if (error instanceof Refusal) return refuse(api.contract, seen, error);
        throw error;
      }
    },
    on(id, method, handler) {
      const api = apis.find(({ contract }) => contract.id === id);
      if (api === undefined)
        throw new RangeError(
          unknownName(
            "API",
            id,
            contracts.map((one) => one.id),
          ),
        );
      const { methods } = api.contract;
      if (!methods.has(method)) throw new RangeError(unknownName("method", method, [...methods.keys()], `of ${id}`));
      // A separate function, so that a handler that is registered twice is removed twice.
      const own: AnyHandler = (params, file) => handler(params, file);
      api.handlers.set(method, [...(api.handlers.get(method) ?? []), own]);
      return () => {
        const others = api.handlers.get(method)?.filter((other) => other !== own) ?? [];
        api.handlers.set(method, others);
      };
    },
    reset(surroundings) {
      for (const api of apis) {
        api.state = keepState(api.createState(api.contract, contracts, surroundings));
        api.handlers.clear();
        api.player = surroundings.player;
      }
    },
  };
}

async function createApi(contract: ApiContract): Promise<CameraApi & { createState: StateFactory }> {
  return { contract, createState: await stateFactoryOf(contract.id), state: keepState(STATELESS), handlers: new Map() };
}
