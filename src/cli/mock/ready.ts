import type { ProfileName } from "../../contract/profiles.ts";
import type { Listening } from "../../server/listen.ts";

/** A mock device that listens. */
export interface ReadyDevice extends Pick<Listening, "url" | "certificate"> {
  serialNumber: string;
  profile: ProfileName;
  /** Address that redirects to HTTPS. */
  redirectUrl?: string | undefined;
  /** Address of the MQTT broker that runs with it. */
  mqtt?: string | undefined;
  /** Addresses of the broker's APIs. */
  api?: string[] | undefined;
}

/** Fleets with more devices are printed in part. */
const MOST = 50;
const FIRST = 20;

/** A line of JSON for each device, with its certificate in PEM. */
export function readyAsJson(devices: readonly ReadyDevice[]): string {
  return devices
    .map(({ url, serialNumber, profile, certificate, redirectUrl, mqtt, api }) =>
      JSON.stringify({ url, serialNumber, profile, certificate, redirectUrl, mqtt, api }),
    )
    .join("\n");
}

/** A line for each device of a fleet; if these are many, for the first ones and the last one. */
export function fleetLines(devices: readonly ReadyDevice[]): string[] {
  const shown = devices.length > MOST ? devices.slice(0, FIRST) : devices;
  const last = devices.at(-1)!;
  const width = Math.max(...[...shown, last].map(({ url }) => url.length));
  const line = ({ url, serialNumber, profile, certificate, redirectUrl }: ReadyDevice) =>
    [url.padEnd(width), serialNumber, profile, redirectUrl, certificate?.fingerprint256]
      .filter((part) => part !== undefined)
      .join("  ");
  const left = devices.length - shown.length - 1;
  return [
    ...shown.map(line),
    ...(left > 0 ? [`… ${left} more; --json prints a line for each device`, line(last)] : []),
  ];
}

/** Lines about the certificate and the address that redirects to it. */
export function tlsLines({ certificate, redirectUrl }: Pick<ReadyDevice, "certificate" | "redirectUrl">): string[] {
  const lines = certificate ? [`certificate   ${certificate.fingerprint256} (SHA-256 fingerprint)`] : [];
  return redirectUrl === undefined ? lines : [...lines, `redirects     ${redirectUrl}`];
}
