import { type ApiState, keepState, type StateHandlers } from "../../../../src/mock/camera/camera-state.ts";

/** The handlers of a state that is kept as by a camera, without its checks of requests and answers. */
export function handlersOf(state: ApiState): StateHandlers {
  const kept = keepState(state);
  const run = (name: string) => (params: Record<string, unknown>) =>
    kept.run(name, "configures", params, (data) => structuredClone(data))!;
  return new Proxy({}, { get: (_, name: string) => run(name) });
}
