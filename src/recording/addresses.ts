import { isIPv4, isIPv6 } from "node:net";
import { FIRST_MAC, MAC_COUNT, macDigits, spelledAs } from "../server/serial-number.ts";

/** Addresses and host name of the device in the contract's examples. */
const EXAMPLE = { ipv4: "192.168.0.90", ipv6: "fe80::aecc:8eff:fe00:a1b2", host: "axis-accc8e00a1b2" };

/** Locally administered MAC addresses, which no factory gives. */
const FIRST_OTHER = 0x02_00_00_00_00_00;

const RUN_OF_IPV6 = /[\da-f:.]{2,}/gi;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)/g;
const MAC =
  /(?<![\da-f])(?:[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}|(?<![\da-f]{4}-)(?=\d{0,11}[a-f])[\da-f]{12})(?![\da-f])/gi;
/** A host name, or a part of a URL. */
const NAME = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu;
/** Host names, addresses, or a scheme, without what separates them. */
const PART = /[\p{L}\p{N}_:.-]+/gu;
const STAND_IN = /^(?:host-\d+(?:\.example\.com)?|axis-[\da-f]{12}|localhost|user|hidden)$/;

/** Stand-ins for addresses and host names: the same one for the same address. */
export interface Addresses {
  macs(text: string): string;
  ips(text: string): string;
  /** Replaces each host name in a text that is known to have only host names, addresses and URLs. */
  hosts(text: string): string;
  /** The stand-in of one host name. */
  host(name: string): string;
  /** Learns the serial number of the device, which is its first MAC address. */
  own(serialNumber: string): void;
  /** Learns the address or the host name of the device. */
  ownHost(name: string): void;
}

/**
 * @param seen Called for each address or host name that is new, with its stand-in; of an IP address without.
 * @param keepsStandIns Whether stand-ins that are already in a text stay as they are.
 */
export function createAddresses(
  seen: (text: string, standIn: string | undefined) => void,
  keepsStandIns: boolean,
): Addresses {
  const macTable = new Map<number, number>();
  const ipTable = new Map<string, string>();
  const hostTable = new Map<string, string>();
  let others = 0;
  let first: number | undefined;
  const counts = { ipv4: 0, ipv6: 0 };

  return {
    macs: (text) => text.replace(MAC, (found) => spelledAs(found, macOf(found))),
    ips,
    hosts,
    host,
    own,
    ownHost,
  };

  function own(serialNumber: string): void {
    const number = Number.parseInt(serialNumber, 16);
    if (first === undefined && !isKept(number)) {
      first = number;
      // What had a stand-in as another device's is now known to be its own, also in what was written.
      for (const [mac, standIn] of [...macTable]) {
        const right = ownStandIn(mac);
        if (right === undefined) continue;
        macTable.set(mac, right);
        macTable.set(standIn, right);
        seen(macDigits(standIn), macDigits(right));
      }
    }
    macOf(serialNumber);
  }

  function ownHost(name: string): void {
    const key = name.toLowerCase();
    if (isIPv4(key) || isIPv6(key)) {
      ipTable.set(key, isIPv4(key) ? EXAMPLE.ipv4 : EXAMPLE.ipv6);
      seen(key, undefined);
    } else if (key !== "localhost") {
      hostTable.set(key, EXAMPLE.host);
      seen(key, EXAMPLE.host);
    }
  }

  function macOf(found: string): number {
    const number = Number.parseInt(found.replace(/[:.-]/g, ""), 16);
    const known = macTable.get(number) ?? (isKept(number) ? number : undefined);
    if (known !== undefined) return known;
    const standIn = ownStandIn(number) ?? FIRST_OTHER + ++others;
    macTable.set(number, standIn);
    seen(macDigits(number), macDigits(standIn));
    return standIn;
  }

  /** Whether a MAC address is that of no device, of all, or of the examples, or a stand-in. */
  function isKept(number: number): boolean {
    if (number === 0 || number === 2 ** 48 - 1) return true;
    return keepsStandIns && (isOfExample(number) || (number > FIRST_OTHER && number <= FIRST_OTHER + others));
  }

  function ownStandIn(number: number): number | undefined {
    const offset = first === undefined ? -1 : number - first;
    return offset >= 0 && offset < MAC_COUNT ? FIRST_MAC + offset : undefined;
  }

  function ips(text: string): string {
    return text
      .replace(RUN_OF_IPV6, (run, at: number) => {
        const found = ipv6In(run, text[at - 1], text[at + run.length]);
        return found === undefined ? run : run.replace(found, ip(found.toLowerCase(), "ipv6"));
      })
      .replace(IPV4, (found) => {
        const plain = found.split(".").map(Number).join(".");
        return isIPv4(plain) && !/^(?:0|127|22[4-9]|23\d|255)\./.test(plain) ? ip(plain, "ipv4") : found;
      });
  }

  function ip(address: string, kind: "ipv4" | "ipv6"): string {
    if (/^(?:::1?|ff.*)$/.test(address)) return address;
    const known = ipTable.get(address);
    if (known !== undefined) return known;
    const count = ++counts[kind];
    const standIn = kind === "ipv4" ? ipv4Of(count) : `2001:db8::${count.toString(16)}`;
    ipTable.set(address, standIn);
    seen(address, undefined);
    return standIn;
  }

  function hosts(text: string): string {
    return text.replace(/\/\/[^/@\s]*@/, "//").replace(PART, (part, at: number, whole: string) => {
      const isScheme = part.endsWith(":") && whole.startsWith("//", at + part.length);
      return isScheme || isAddress(part) ? part : part.replace(NAME, host);
    });
  }

  function host(name: string): string {
    if (/^[\d.]+$/.test(name) || (keepsStandIns && STAND_IN.test(name))) return name;
    const key = name.toLowerCase();
    const known = hostTable.get(key);
    if (known !== undefined) return known;
    const standIn = `host-${hostTable.size + 1}${name.includes(".") ? ".example.com" : ""}`;
    hostTable.set(key, standIn);
    seen(key, standIn);
    return standIn;
  }
}

function isOfExample(number: number): boolean {
  return number >= FIRST_MAC && number < FIRST_MAC + MAC_COUNT;
}

/** The addresses that are reserved for documentation, over and over. */
function ipv4Of(count: number): string {
  const networks = ["192.0.2", "198.51.100", "203.0.113"];
  return `${networks[Math.floor((count - 1) / 254) % networks.length]}.${((count - 1) % 254) + 1}`;
}

/** The address in a run of its characters, which may begin or end with a colon of the sentence. */
function ipv6In(run: string, before = " ", after = " "): string | undefined {
  const [start, end] = [/[\w-]/.test(before) ? 1 : 0, /[\w-]/.test(after) ? 1 : 0];
  const candidates = [run, trimmed(run, false, true), trimmed(run, true, false), trimmed(run, true, true)];
  return candidates.find((one) => isIPv6(one) && !(start && run.startsWith(one)) && !(end && run.endsWith(one)));
}

/** A text without the colons and full stops at its ends. A regular expression would take quadratic time. */
function trimmed(text: string, atStart: boolean, atEnd: boolean): string {
  let [start, end] = [0, text.length];
  while (atStart && start < end && ":.".includes(text[start]!)) start++;
  while (atEnd && end > start && ":.".includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** Whether it is an IPv6 or a MAC address, or a part of one. */
function isAddress(part: string): boolean {
  const isIPv6OrMac = part.split(":").length > 2 && /^[\da-f:.]+$/i.test(part);
  return isIPv6OrMac || /^[\da-f]{2}(?:-[\da-f]{2}){5}$/i.test(part);
}
