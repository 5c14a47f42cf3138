/** A time as EMQX 5 tells it: RFC 3339 with the offset of its zone, which is UTC here. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "+00:00");
}

/** The last second that RFC 3339 can write. */
const LATEST = Date.parse("9999-12-31T23:59:59Z") / 1000;

/** The same in whole seconds. Later times, such as milliseconds by mistake, are the last that there is. */
export function timestampOfSeconds(seconds: number): string {
  return new Date(Math.min(seconds, LATEST) * 1000).toISOString().replace(/\.\d+Z/, "+00:00");
}

/** A time of a request in seconds since 1970: such a number, RFC 3339, or never. */
export function secondsOf(time: number | string): number | "infinity" {
  if (time === "infinity") return time;
  return typeof time === "number" ? time : Math.floor(Date.parse(time) / 1000);
}

/** A time of a request in milliseconds since 1970: such a number, or RFC 3339. */
export function millisecondsOf(time: number | string): number {
  return typeof time === "number" ? time : Date.parse(time);
}
