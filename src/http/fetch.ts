/** A function like the global `fetch`, called with the URL and the rest of the request. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
