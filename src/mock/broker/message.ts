import { randomBytes } from "node:crypto";

/** A message. */
export interface Message {
  topic: string;
  payload: Buffer;
  qos: number;
  retain: boolean;
  /** Client id of the sender; `http_api` for messages published over the API. */
  from: string;
  username: string;
}

/** A message id as brokers create it: 32 hexadecimal digits that begin with the time. */
export function messageId(): string {
  const time = (BigInt(Date.now()) * 1000n).toString(16).padStart(16, "0");
  return (time + randomBytes(8).toString("hex")).toUpperCase();
}
