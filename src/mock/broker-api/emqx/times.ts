/** First and last moment of RFC 3339, which has four-digit years. */
const [FIRST, LAST] = [Date.parse("0000-01-01T00:00:00.000Z"), Date.parse("9999-12-31T23:59:59.999Z")];

/** A time in the format of EMQX 5: RFC 3339 with an offset, which is UTC here. */
export function timestamp(milliseconds: number): string {
  return new Date(Math.min(Math.max(milliseconds, FIRST), LAST)).toISOString().replace("Z", "+00:00");
}

/** The same for whole seconds. */
export function timestampOfSeconds(seconds: number): string {
  return timestamp(seconds * 1000).replace(/\.\d+/, "");
}

/** Converts a time of a request to seconds since 1970: a number, RFC 3339, or `infinity`. */
export function secondsOf(time: number | string): number | "infinity" {
  if (time === "infinity") return time;
  return typeof time === "number" ? time : Math.floor(millisecondsOf(time) / 1000);
}

/** Converts a time of a request to milliseconds since 1970: a number, or RFC 3339. */
export function millisecondsOf(time: number | string): number {
  if (typeof time === "number") return time;
  // Date.parse accepts neither leap seconds nor offsets without minutes.
  return Date.parse(time.replace(/:60(?!\d)/, ":59").replace(/([+-]\d\d)$/, "$1:00"));
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

/** Converts a duration of a request, such as `1h30m` or a number of milliseconds, to milliseconds. */
export function millisecondsOfDuration(duration: number | string): number {
  if (typeof duration === "number") return duration;
  const parts = [...duration.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)(ms|[smhdwf])/g)];
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit!]!, 0);
}
