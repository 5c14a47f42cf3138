import type { Sent } from "../server/page.ts";

/** Response of a device or broker, with what it read from the request. */
export interface DeviceReply extends Seen, Sent {
  /** Code of an error response, which is text in some REST APIs. */
  code?: number | string;
}

/** What the mock could read from a request. */
export interface Seen {
  api?: string;
  method?: string;
  context?: string;
  params?: unknown;
  file?: { name: string | undefined; size: number };
}
