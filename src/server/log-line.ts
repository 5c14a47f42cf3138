import { printable } from "./printable.ts";

/** What a line of the log says of a request and its answer. */
export interface Logged {
  httpMethod: string;
  path: string;
  /** The method of the API, or its operation. */
  method?: string | undefined;
  /** HTTP status of the answer; 0 where there was none. */
  status: number;
  code?: number | string | undefined;
  reason?: string | undefined;
}

/** A request as a line of the log, without values of parameters. */
export function logLine({ httpMethod, path, method, status, code, reason }: Logged): string {
  const parts = [
    httpMethod,
    printable(path),
    method && printable(method),
    status || "no answer",
    code,
    reason && `(${printable(reason)})`,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
