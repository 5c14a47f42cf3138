import type { IncomingMessage } from "node:http";
import { parseChallenges } from "../auth/challenge.ts";
import type { Judged } from "../judge/judged-exchange.ts";
import { createHider } from "../recording/hider.ts";
import { createRecorder, type RawExchange } from "../recording/recorder.ts";
import type { ProxyOptions } from "./options.ts";

/** Recording of a proxy. */
export interface Recording {
  /** Learns from challenges of the device, whose realm contains its serial number. */
  challenged(challenges: string): void;
  /** Learns from credentials that a client sends. */
  called(request: Pick<IncomingMessage, "headers">): void;
  add(exchange: Omit<RawExchange, "api" | "method" | "scheme">, judged: Judged, method: string | undefined): void;
  /** Waits until everything is written. */
  close(): Promise<void>;
}

/**
 * Records the exchanges of a proxy; undefined without a folder.
 *
 * @throws TypeError if the folder cannot be created
 */
export function createRecording(
  { record: folder, upstream, client = {}, auth }: ProxyOptions,
  log: (line: string) => void,
): Recording | undefined {
  if (folder === undefined) return undefined;
  const hider = createHider();
  const { protocol, hostname } = new URL(upstream);
  const scheme = protocol === "http:" ? "http" : "https";
  hider.learnHost(hostname);
  const accounts = typeof auth === "object" ? (auth.accounts ?? []) : [];
  for (const account of [client, ...accounts]) learnAccount(account);
  if (client.token !== undefined) hider.learnSecret(client.token);
  const recorder = createRecorder(folder, hider, log);

  return {
    challenged(challenges) {
      for (const { params } of parseChallenges(challenges)) {
        const [serialNumber] = /[\da-f]{12}/i.exec(params["realm"] ?? "") ?? [];
        if (serialNumber !== undefined) hider.learnSerialNumber(serialNumber);
      }
    },
    called({ headers: { authorization } }) {
      if (authorization === undefined) return;
      const [, scheme = "", value = ""] = /^(\S+) +(.*)$/s.exec(authorization) ?? [];
      if (scheme.toLowerCase() === "basic") {
        const [, name, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(value, "base64").toString()) ?? [];
        learnAccount({ username: name, password: secret });
      } else if (scheme.toLowerCase() === "bearer") hider.learnSecret(value);
      else learnAccount({ username: parseChallenges(authorization)[0]?.params["username"] });
    },
    add(exchange, { api }, method) {
      // A challenge reveals details of the account, and the request is repeated anyway.
      if (exchange.response.status !== 401) recorder.record({ ...exchange, scheme, api, method });
    },
    close: () => recorder.close(),
  };

  function learnAccount({ username, password }: { username?: string | undefined; password?: string | undefined }) {
    if (username) hider.learnAccount(username);
    if (!password) return;
    hider.learnSecret(password);
    hider.learnSecret(`${username}:${password}`);
  }
}
