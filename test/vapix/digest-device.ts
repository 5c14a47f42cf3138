import { createHash, randomBytes } from "node:crypto";
import { serve } from "./server.ts";

/** What became of a request: it had no credentials, an old nonce, a wrong response, or what it takes. */
export type Verdict = "plain" | "expired" | "wrong" | "accepted";

/** A device that asks for Digest and verifies it by itself, request by request. */
export interface DigestDevice {
  url: string;
  verdicts: Verdict[];
  /** Bodies of the requests that were accepted. */
  bodies: string[];
  password: string;
  /** Makes all nonces invalid, as time does. */
  expire(): void;
}

export interface DigestDeviceOptions {
  algorithm?: "MD5" | "MD5-sess" | "SHA-256" | "SHA-256-sess";
  /** Whether the 401 to an old nonce says so. */
  saysStale?: boolean;
  /** How many requests a nonce holds for. */
  uses?: number;
}

const REALM = String.raw`AXIS "ACCC8E00A1B2"`;
const OPAQUE = String.raw`o\paque`;

/** Starts a device with the account `operator7` on a free port; it ends with the test. */
export async function digestDevice(options: DigestDeviceOptions = {}): Promise<DigestDevice> {
  const { algorithm = "MD5", saysStale = true, uses = Infinity } = options;
  /** The counts that each nonce was used with. */
  const nonces = new Map<string, Set<string>>();
  const device: DigestDevice = {
    url: "",
    verdicts: [],
    bodies: [],
    password: 'pa:ss "w\\rd',
    expire: () => nonces.clear(),
  };
  const digest = (...parts: string[]) =>
    createHash(algorithm.startsWith("MD5") ? "md5" : "sha256")
      .update(parts.join(":"), "utf8")
      .digest("hex");

  function judge(authorization: string | undefined, method: string, target: string): Verdict {
    if (authorization === undefined) return "plain";
    const members = authorization.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))(?:, |$)/g);
    const found = Object.fromEntries(
      [...members].map(([, name, quoted, token]) => [name, quoted?.replace(/\\(.)/g, "$1") ?? token]),
    ) as Record<string, string>;
    const { username, realm, nonce = "", uri, response, nc = "", cnonce = "", qop, opaque } = found;
    const account = digest("operator7", REALM, device.password);
    const key = algorithm.endsWith("-sess") ? digest(account, nonce, cnonce) : account;
    const expected = digest(key, nonce, nc, cnonce, "auth", digest(method, target));
    const isRight =
      response === expected && username === "operator7" && realm === REALM && opaque === OPAQUE && qop === "auth";
    if (!isRight || uri !== target || found.algorithm !== algorithm) return "wrong";
    const counts = nonces.get(nonce);
    if (counts === undefined || counts.size >= uses) return "expired";
    if (counts.has(nc) || !/^[0-9a-f]{8}$/.test(nc)) return "wrong";
    counts.add(nc);
    return "accepted";
  }

  const quoted = (text: string) => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
  const port = await serve((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      const verdict = judge(request.headers.authorization, request.method!, request.url!);
      device.verdicts.push(verdict);
      if (verdict === "accepted") {
        device.bodies.push(body);
        return response.end(`{"data":{}}`);
      }
      const nonce = randomBytes(20).toString("base64");
      nonces.set(nonce, new Set());
      const stale = verdict === "expired" && saysStale ? ", stale=true" : "";
      const challenge = `Digest realm=${quoted(REALM)}, nonce="${nonce}", algorithm=${algorithm}, opaque=${quoted(OPAQUE)}, qop="auth-int,auth"${stale}`;
      response.writeHead(401, { "WWW-Authenticate": ["Negotiate", challenge], "Content-Type": "text/html" });
      response.end("<html></html>");
    });
  });
  device.url = `http://127.0.0.1:${port}`;
  return device;
}
