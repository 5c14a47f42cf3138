/** A response to send. */
export interface Sent {
  status: number;
  /** Empty if there is no body. */
  contentType: string;
  /** Additional headers; several values are sent as several lines. */
  headers?: Record<string, string | string[]>;
  body: string;
  /**
   * Why the response is not the plain success, for the log and the header `Vapix-Mock-Reason`. It contains no secrets.
   */
  reason?: string;
}

/** Thrown to return a page of the web server in front of a CGI. */
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

/** A thrown page as a response. */
export function pageOf({ status, headers, message }: Page): Sent {
  return { ...htmlPage(status), headers, reason: message };
}

/** A text for the author of a test; devices never send it. */
export function plainText(status: number, reason: string): Sent {
  return { status, contentType: "text/plain", body: `${reason}\n`, reason };
}
