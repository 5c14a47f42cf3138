import { plainDialect } from "./dialect.ts";
import type { RestStateFactory } from "./rest-state.ts";

/** The REST APIs with state, each with its file, which is loaded when a mock has the API. */
const STATES: Readonly<Record<string, () => Promise<{ createState: RestStateFactory }>>> = {
  emqx: () => import("./emqx.ts"),
  "emqx-v4": () => import("./emqx-v4.ts"),
};

/** The factory of an API's state. An API that is not in the table responds with its examples. */
export async function stateFactoryOf(api: string): Promise<RestStateFactory> {
  const load = Object.hasOwn(STATES, api) ? STATES[api] : undefined;
  return load === undefined ? () => ({ dialect: plainDialect, handlers: {} }) : (await load()).createState;
}
