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
  /** Whether a path is a CGI's, or would be. */
  owns(path: string): boolean;
  /** @throws Page, PreferenceError or HandlerFault where it answers with none of its APIs */
  answer(request: DeviceRequest, seen: Seen): Promise<DeviceReply>;
  /**
   * Takes over a method until what it returns is called, or until a reset.
   *
   * @throws RangeError if the camera has no such API or method
   */
  on(api: string, method: string, handler: AnyHandler): () => void;
  /** Starts the state anew, without handlers. */
  reset(surroundings: Surroundings): void;
}

/** A camera with some APIs. It has a state after its first `reset`. */
export async function createCamera(contracts: readonly ApiContract[]): Promise<Camera> {
  const apis = await Promise.all(contracts.map(createApi));
  const byPath = new Map(apis.map((api) => [api.contract.path, api]));
  return {
    owns: (path) => path.startsWith("/axis-cgi/") || byPath.has(path),
    async answer(request, seen) {
      const api = byPath.get(request.path);
      if (api === undefined) throw new Page(404, `no CGI at this path; available: ${[...byPath.keys()].join(", ")}`);
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
      // A function of its own, so that a handler that is given twice goes twice.
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
