import type { OperationContract } from "../contract/methods.ts";

/** What goes out, of any answer. */
export interface Sent {
  status: number;
  /** Empty where there is no body. */
  contentType: string;
  /** Further headers; of one with several values, a line each. */
  headers?: Record<string, string | string[]>;
  body: string;
}

/** Content type of a page in the contract. */
export const PAGE = "text/html";

/** Whether devices answer with a page where they send a status: the web server's, in front of the CGI. */
export function isPage({ operation }: OperationContract, status: number | undefined): boolean {
  return status !== undefined && operation.responses[status]?.content?.[PAGE] !== undefined;
}

const TITLES: Record<number, string> = {
  200: "OK",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  503: "Service Unavailable",
};

/** A page of the web server in front of the CGIs. */
export function htmlPage(status: number): Sent {
  const title = TITLES[status];
  const body = `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head><title>${status} ${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, contentType: "text/html; charset=iso-8859-1", body };
}
