/** What goes out, of any answer. */
export interface Sent {
  status: number;
  /** Empty where there is no body. */
  contentType: string;
  /** Further headers; of one with several values, a line each. */
  headers?: Record<string, string | string[]>;
  body: string;
  /** Why the answer is not the plain success, for the log and the header `Vapix-Mock-Reason`. It holds no secrets. */
  reason?: string;
}

/** Thrown to answer as the web server in front of a CGI does, with a page. */
export class Page extends Error {
  readonly status: number;
  readonly headers: Record<string, string[]>;

  /** @param reason What was wrong, without secrets. */
  constructor(status: number, reason: string, headers: Record<string, string[]> = {}) {
    super(reason);
    this.status = status;
    this.headers = headers;
  }
}

const TITLES: Record<number, string> = {
  200: "OK",
  307: "Temporary Redirect",
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

/** A thrown page as it goes out. */
export function pageOf({ status, headers, message }: Page): Sent {
  return { ...htmlPage(status), headers, reason: message };
}

/** A text for the person who writes the test; no device sends it. */
export function plainText(status: number, reason: string): Sent {
  return { status, contentType: "text/plain", body: `${reason}\n`, reason };
}
