import { randomBytes } from "node:crypto";

/** A message. */
export interface Message {
  topic: string;
  payload: Buffer;
  qos: number;
  retain: boolean;
  /** Client id of the sender; `http_api` where it was published by the API. */
  from: string;
  username: string;
}

/** An id of a message, as brokers make them: 32 hexadecimal digits, the time first. */
export function messageId(): string {
  const time = (BigInt(Date.now()) * 1000n).toString(16).padStart(16, "0");
  return (time + randomBytes(8).toString("hex")).toUpperCase();
}
