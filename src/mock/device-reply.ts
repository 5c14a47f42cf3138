import type { Sent } from "../server/page.ts";

/** What a device or broker answers, and what it made of the request. */
export interface DeviceReply extends Seen, Sent {
  /** Code of a refusal, which REST APIs may have in words. */
  code?: number | string;
}

/** What is known of a request: as much as could be read. */
export interface Seen {
  api?: string;
  method?: string;
  context?: string;
  params?: unknown;
  file?: { name: string | undefined; size: number };
}
