import { isObject, type Json } from "../contract/json.ts";
import { HIDDEN } from "../http/redact.ts";
import { spelledAs } from "../server/serial-number.ts";
import { createAddresses } from "./addresses.ts";
import { createLiterals } from "./literals.ts";
import { isOfContract, kindOf } from "./member-kinds.ts";

/** Hides what a recording must not contain. What it has learnt from one message, it hides in all. */
export interface Hider {
  /** How much it has learnt: what was hidden when this was less may contain what is known now. */
  readonly known: number;
  /** Learns the secrets, accounts, addresses and serial numbers of a message of JSON. */
  learn(message: unknown): void;
  /** Learns a secret: a password, a token. */
  learnSecret(secret: string): void;
  /** Learns the name of an account. */
  learnAccount(name: string): void;
  /** Learns the serial number of the device. */
  learnSerialNumber(serialNumber: string): void;
  /** Learns the address or the host name of the device. */
  learnHost(host: string): void;
  /** A value of JSON, with stand-ins of the same types. */
  hide<T>(value: T): T;
  /** The same for what was hidden before something more was learnt. */
  hideAgain<T>(hidden: T): T;
}

const ACCOUNT = "user";
/** No text of the contract is longer, and each is decoded in several ways. */
const LONGEST = 16 * 1024;

/** @param keepsStandIns Whether the stand-ins of another recording stay; if not, they are replaced as what they stand for. */
export function createHider(keepsStandIns = true): Hider {
  const literals = createLiterals();
  const addresses = createAddresses((text, standIn) => {
    if (standIn === undefined) return literals.watch(text);
    const isMac = /^[\da-f]{12}$/.test(text);
    literals.add(text, (spelling) => (isMac ? spelledAs(spelling, standIn) : standIn));
    if (!isMac) return;
    for (const sign of [":", "-"]) literals.watch(text.replace(/..(?!$)/g, `$&${sign}`));
    literals.watch(text.replace(/....(?!$)/g, "$&."));
  }, keepsStandIns);

  return {
    get known() {
      return literals.size;
    },
    learn: (message) => visit(message, "", learnText),
    learnSecret,
    learnAccount,
    learnSerialNumber,
    learnHost: (host) => addresses.ownHost(host.replace(/^\[|\]$/g, "")),
    hide: (value) => replaced(value, "", "", hideText) as typeof value,
    hideAgain: (value) => replaced(value, "", "", hideTextAgain) as typeof value,
  };

  function learnSecret(secret: string): void {
    if (!isNoSecret(secret) && secret !== HIDDEN) literals.add(secret, () => HIDDEN);
  }

  function learnAccount(name: string): void {
    if (name !== ACCOUNT) literals.add(name, () => ACCOUNT);
  }

  function learnSerialNumber(serialNumber: string): void {
    if (/^[\da-f]{12}$/i.test(serialNumber)) addresses.own(serialNumber);
    else if (serialNumber !== zeros(serialNumber)) literals.add(serialNumber, () => zeros(serialNumber));
  }

  function learnText(text: string, name: string, holder: string): void {
    const kind = kindOf(name) ?? (kindOf(holder) === "secret" ? "secret" : undefined);
    if (kind === "secret" && !isOfContract(text)) learnSecret(text);
    if (kind === "account") learnAccount(text);
    if (kind === "serial") learnSerialNumber(text);
    const own = /\baxis[-_]([\da-f]{12})(?![\da-f])/i.exec(text);
    if (own) learnSerialNumber(own[1]!);
    // Each is known from then on, in every spelling.
    hideText(text, name);
  }

  function hideText(text: string, name: string): string {
    const kind = kindOf(name);
    if (text.length > LONGEST) return HIDDEN;
    if (kind === "secret") return isNoSecret(text) || isCertificateWord(name, text) ? text : hiddenLike(text);
    if (kind === "account" && text !== "") return ACCOUNT;
    if (kind === "serial" && !/^[\da-f]{12}$/i.test(text)) return zeros(text);
    if (isOfContract(text) || (kind === "version" && /^\d+(\.\d+)*$/.test(text))) return text;
    const known = addresses.ips(addresses.macs(literals.replace(withoutPem(text))));
    return checked(kind === "host" ? addresses.hosts(known) : known);
  }

  function hideTextAgain(text: string, name: string): string {
    if (isOfContract(text) || kindOf(name) === "secret") return text;
    return checked(addresses.macs(literals.replace(text)));
  }

  function checked(text: string): string {
    return literals.isIn(text) ? HIDDEN : text;
  }

  /** @param holder Name of the object that a member is in. */
  function replaced(
    value: unknown,
    name: string,
    holder: string,
    hide: (text: string, name: string) => string,
  ): unknown {
    const own = kindOf(name) === undefined && kindOf(holder) === "secret" ? holder : name;
    if (typeof value === "string") return hide(value, own);
    if (typeof value === "number") return isHiddenNumber(value, own) ? 0 : value;
    if (Array.isArray(value)) return value.map((item) => replaced(item, own, holder, hide));
    if (!isObject(value)) return value;
    const below = kindOf(own) === "secret" ? own : name;
    const entries = Object.entries(value).map(([key, member]) => [
      isOfContract(key) ? key : hide(key, ""),
      replaced(member, key, below, hide),
    ]);
    return Object.fromEntries(entries) as Json;
  }

  function isHiddenNumber(value: number, name: string): boolean {
    const kind = kindOf(name);
    return kind === "secret" || kind === "serial" || literals.replace(String(value)) !== String(value);
  }
}

/** Visits every text of a value, with the names of its member and of what holds that, and the names themselves. */
function visit(
  value: unknown,
  name: string,
  read: (text: string, name: string, holder: string) => void,
  holder = "",
): void {
  if (typeof value === "string") read(value, name, holder);
  else if (Array.isArray(value)) for (const item of value) visit(item, name, read, holder);
  else if (isObject(value))
    for (const [key, member] of Object.entries(value)) {
      if (!isOfContract(key)) read(key, "", "");
      visit(member, key, read, kindOf(name) === "secret" || holder === "" ? name : holder);
    }
}

/** Whether a text is empty, or the asterisks that devices show in place of a secret. */
function isNoSecret(text: string): boolean {
  return /^\**$/.test(text);
}

/** Settings of certificates are words of the contract, such as a method; a certificate or a password is none. */
function isCertificateWord(name: string, text: string): boolean {
  return /cert/i.test(name) && isOfContract(text);
}

/** A key in hexadecimal digits keeps its form. */
function hiddenLike(text: string): string {
  return /^(?:[\da-f]{2}){8,}$/i.test(text) ? zeros(text) : HIDDEN;
}

function withoutPem(text: string): string {
  return text.replace(/-----BEGIN [\s\S]*/, HIDDEN);
}

/** A serial number that is no MAC address, without its digits. */
function zeros(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, "0");
}
