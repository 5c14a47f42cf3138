import type { Api, Method } from "../generate/api.ts";
import { refName } from "../generate/document.ts";

/** A program that calls each method of the APIs with all its documented example requests. */
export function consumerSource(apis: Api[]): string {
  const calls = apis.flatMap((api) => api.methods.flatMap((method) => callsOf(api, method)));
  return [
    'import { createVapixClient } from "vapix-openapi";',
    "",
    'const device = createVapixClient("https://192.0.2.1");',
    ...calls,
    "",
  ].join("\n");
}

function callsOf(api: Api, method: Method): string[] {
  const { examples = {} } = api.operation.requestBody.content["application/json"]!;
  const requests = Object.values(examples)
    .map((example) => api.document.components.examples![refName(example)!]!.value)
    .filter((request) => request.method === method.name);
  if (requests.length === 0) throw new Error(`${api.id} has no example request of ${method.name}`);
  return requests.map(
    ({ params }) => `await device.${api.camel}.${method.name}(${JSON.stringify(params, undefined, 2) ?? ""});`,
  );
}
