import { isObject, type Json } from "../contract/json.ts";
import { readJson } from "../contract/json-body.ts";
import { unknownName } from "../contract/unknown-name.ts";
import type { ItemTexts } from "../events/mqtt-topic.ts";
import { plainText, type Sent } from "../server/page.ts";
import type { PublishedEvent } from "./camera/events/published-event.ts";
import type { SceneControl } from "./camera/events/scene.ts";

/** What stands before the addresses of the mock itself, which no device has. */
const PREFIX = "/vapix-mock/";

/** What the addresses of the mock reach. */
interface Controlled {
  fire(event: string, values?: object, items?: ItemTexts): Promise<readonly PublishedEvent[]>;
  scene: SceneControl;
}

/** By address: what it does with the JSON of a request, and its response. */
const ADDRESSES: Readonly<Record<string, (device: Controlled, body: Json) => unknown>> = {
  events: async ({ fire }, { event, values, items }) => {
    if (typeof event !== "string") throw new TypeError('event is missing; pass { "event": "io.port" }');
    for (const [name, given] of Object.entries({ values, items }))
      if (given !== undefined && !isObject(given)) throw new TypeError(`${name} takes an object`);
    return { messages: await fire(event, values as object | undefined, items as ItemTexts | undefined) };
  },
  scene: ({ scene }, { temperature }) => {
    scene.temperature(temperature as number);
    return {};
  },
};

/** Whether an address is the mock's own. */
export function isOwnAddress(path: string): boolean {
  return path.startsWith(PREFIX);
}

/** Does what a test in another language asks for: `POST /vapix-mock/events`, `POST /vapix-mock/scene`. */
export async function answerAtOwnAddress(
  device: Controlled,
  httpMethod: string,
  path: string,
  body: () => Promise<Uint8Array | undefined>,
): Promise<Sent> {
  const name = path.slice(PREFIX.length);
  const act = Object.hasOwn(ADDRESSES, name) ? ADDRESSES[name] : undefined;
  if (act === undefined) return plainText(404, unknownName("address of the mock", name, Object.keys(ADDRESSES)));
  if (httpMethod !== "POST") return plainText(405, `${path} takes POST`);
  try {
    const answer = await act(device, parsed(await body()));
    return { status: 200, contentType: "application/json", body: JSON.stringify(answer) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return plainText(400, error.message);
    throw error;
  }
}

function parsed(body: Uint8Array | undefined): Json {
  if (body === undefined) throw new TypeError("the body is larger than 1 MiB");
  const json = readJson(body);
  if (json === undefined) throw new TypeError("the body is not JSON");
  if (!isObject(json.value)) throw new TypeError("the body is not a JSON object");
  return json.value;
}
