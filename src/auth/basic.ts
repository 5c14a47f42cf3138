/** An account on the device. */
export interface Credentials {
  username: string;
  password: string;
}

/** The `Authorization` header of Basic (RFC 7617), in UTF-8. */
export function basicAuthorization({ username, password }: Credentials): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
