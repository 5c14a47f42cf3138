/** What goes out, of any answer. */
export interface Sent {
  status: number;
  contentType: string;
  /** Further headers; of one with several values, a line each. */
  headers?: Record<string, string | string[]>;
  body: string;
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
