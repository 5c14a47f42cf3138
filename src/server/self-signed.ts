import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";
import { checkOptions, type Names } from "../contract/unknown-name.ts";

const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
/** Kinds of a subjectAltName. */
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

const COMMON_NAME = Buffer.from("0603550403", "hex");
const ECDSA_WITH_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");
const SUBJECT_ALT_NAME = Buffer.from("0603551d11", "hex");
const BASIC_CONSTRAINTS = Buffer.from("0603551d13", "hex");

/** A certificate and its key, in PEM. */
export interface KeyPair {
  key: string;
  cert: string;
}

const KEY_PAIR: Names<KeyPair> = { key: true, cert: true };

/**
 * The key pair for the option `tls` of a server: a generated one, the given one, or none.
 *
 * @throws TypeError if the option has an unknown property
 */
export function keyPairOf(tls: boolean | KeyPair, commonName: string, host: string): KeyPair | undefined {
  if (tls === true) return selfSigned(commonName, [host]);
  if (tls !== false) checkOptions(tls, KEY_PAIR, "of tls");
  return tls || undefined;
}

/**
 * Creates a self-signed certificate, as devices do: X.509 version 3 (RFC 5280), ECDSA on P-256. It is valid for
 * localhost, 127.0.0.1 and the given host names, and can be trusted as its own issuer.
 */
export function selfSigned(commonName: string, hosts: readonly string[] = []): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, ECDSA_WITH_SHA256);
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from(commonName)))));
  const validity = der(
    SEQUENCE,
    der(UTC_TIME, Buffer.from("200101000000Z")),
    der(UTC_TIME, Buffer.from("491231235959Z")),
  );
  // Browsers reject a second certificate with the same issuer and number.
  const serial = der(INTEGER, Buffer.concat([Buffer.of(1), randomBytes(8)]));
  const certificate = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.of(2))),
    serial,
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(
      EXTENSIONS,
      der(
        SEQUENCE,
        extension(SUBJECT_ALT_NAME, der(SEQUENCE, ...["localhost", "127.0.0.1", ...hosts].map(alternative))),
        extension(BASIC_CONSTRAINTS, der(SEQUENCE, der(BOOLEAN, Buffer.of(0xff)))),
      ),
    ),
  );
  const signature = der(BIT_STRING, Buffer.of(0), sign("sha256", certificate, privateKey));
  const base64 = der(SEQUENCE, certificate, algorithm, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, "$&\n").trim()}\n-----END CERTIFICATE-----\n`,
  };
}

function extension(id: Buffer, value: Buffer): Buffer {
  return der(SEQUENCE, id, der(OCTET_STRING, value));
}

/** A name of a certificate: an address, or a host name. */
function alternative(host: string): Buffer {
  if (isIPv6(host)) return der(IP_ADDRESS, bytesOfIPv6(host));
  return isIPv4(host) ? der(IP_ADDRESS, Buffer.from(host.split(".").map(Number))) : der(DNS_NAME, Buffer.from(host));
}

/** The 16 bytes of an address in any spelling; `URL` converts it to groups of hexadecimal digits. */
function bytesOfIPv6(host: string): Buffer {
  const [before = "", after] = new URL(`http://[${host.split("%")[0]}]`).hostname.slice(1, -1).split("::");
  const [head, tail] = [before, after ?? ""].map((part) => part.split(":").filter((group) => group !== ""));
  const groups = [...head!, ...Array<string>(8 - head!.length - tail!.length).fill("0"), ...tail!];
  return Buffer.from(groups.map((group) => group.padStart(4, "0")).join(""), "hex");
}

/** A DER element: tag, length, contents. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), contents]);
}
