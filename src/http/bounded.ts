import { AnswerTooLargeError } from "./answer-too-large-error.ts";
import type { Fetch } from "./fetch.ts";

/** A `fetch` whose answers have a bounded size: what calls itself a device may send without end. */
export function bounded(fetch: Fetch, limit: number): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    return isKnownToFit(response, limit) ? response : counted(response, limit);
  };
}

function isKnownToFit({ body, headers }: Response, limit: number): boolean {
  const length = headers.get("content-length");
  return body === null || (length !== null && Number(length) <= limit && !headers.has("content-encoding"));
}

function counted(response: Response, limit: number): Response {
  let size = 0;
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > limit) controller.error(new AnswerTooLargeError(limit));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body!.pipeThrough(stream), response);
}
