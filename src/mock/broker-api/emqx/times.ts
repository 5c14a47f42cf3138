/** The first and the last moment of RFC 3339, whose years have four digits. */
const [FIRST, LAST] = [Date.parse("0000-01-01T00:00:00.000Z"), Date.parse("9999-12-31T23:59:59.999Z")];

/** A time as EMQX 5 tells it: RFC 3339 with the offset of its zone, which is UTC here. */
export function timestamp(milliseconds: number): string {
  return new Date(Math.min(Math.max(milliseconds, FIRST), LAST)).toISOString().replace("Z", "+00:00");
}

/** The same in whole seconds. */
export function timestampOfSeconds(seconds: number): string {
  return timestamp(seconds * 1000).replace(/\.\d+/, "");
}

/** A time of a request in seconds since 1970: such a number, RFC 3339, or never. */
export function secondsOf(time: number | string): number | "infinity" {
  if (time === "infinity") return time;
  return typeof time === "number" ? time : Math.floor(millisecondsOf(time) / 1000);
}

/** A time of a request in milliseconds since 1970: such a number, or RFC 3339. */
export function millisecondsOf(time: number | string): number {
  if (typeof time === "number") return time;
  // A leap second, and an offset of hours alone, which Date.parse does not read.
  return Date.parse(time.replace(/:60(?=\D*)/, ":59").replace(/([+-]\d\d)$/, "$1:00"));
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  f: 1_209_600_000,
};

/** A duration of a request, as `1h30m` or a number of milliseconds, in milliseconds. */
export function millisecondsOfDuration(duration: number | string): number {
  if (typeof duration === "number") return duration;
  const parts = [...duration.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)(ms|[smhdwf])/g)];
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit!]!, 0);
}
