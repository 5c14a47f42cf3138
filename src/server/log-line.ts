import { printable } from "./printable.ts";

/** Content of a log line about a request and its response. */
export interface Logged {
  httpMethod: string;
  path: string;
  /** The method of the API, or its operation. */
  method?: string | undefined;
  /** HTTP status of the response; 0 if there was none. */
  status: number;
  code?: number | string | undefined;
  reason?: string | undefined;
}

/** A log line about a request, without parameter values. */
export function logLine({ httpMethod, path, method, status, code, reason }: Logged): string {
  const parts = [
    httpMethod,
    printable(path),
    method && printable(method),
    status || "no response",
    code,
    reason && `(${printable(reason)})`,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
