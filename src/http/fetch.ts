/** A function like the global `fetch`, called with the address and the rest of the request. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
