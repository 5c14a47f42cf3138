import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Folder } from "../folder.ts";
import { tool } from "./tools.ts";

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

/** A certificate authority of one's own, made by openssl, whose certificate is `ca.pem`. */
export interface Authority {
  /** Makes `<name>.key` and `<name>.pem`. */
  issue(name: string, subjectAltName: string, days?: number): void;
  /** The text of a file. */
  pem(file: string): string;
  /** SHA-256 fingerprint of `<name>.pem`, as openssl tells it. */
  fingerprint(name: string): string;
}

export function createAuthority(folder: Folder): Authority {
  const openssl = (...args: string[]) =>
    execFileSync(tool("openssl"), args, { cwd: folder.path, encoding: "utf8", stdio: "pipe" });
  openssl("req", "-x509", ...KEY, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Example CA", "-days", "30");
  return {
    issue(name, subjectAltName, days = 30) {
      const subject = ["-subj", "/CN=axis-accc8e00a1b2", "-addext", `subjectAltName=${subjectAltName}`];
      openssl("req", ...KEY, "-keyout", `${name}.key`, "-out", `${name}.csr`, ...subject);
      const issuer = ["-CA", "ca.pem", "-CAkey", "ca.key", "-copy_extensions", "copy"];
      openssl("x509", "-req", "-in", `${name}.csr`, ...issuer, "-days", `${days}`, "-out", `${name}.pem`);
    },
    pem: (file) => readFileSync(join(folder.path, file), "utf8"),
    fingerprint: (name) =>
      openssl("x509", "-in", `${name}.pem`, "-noout", "-fingerprint", "-sha256").trim().split("=")[1]!,
  };
}
