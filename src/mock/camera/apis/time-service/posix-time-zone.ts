/** A time zone as a POSIX string describes it. Offsets are seconds east of UTC. */
export interface PosixTimeZone {
  standard: number;
  /** Daylight saving time; undefined if the string has none. */
  daylight?: { offset: number; start: Change; end: Change };
}

/** When daylight saving time starts or ends. */
interface Change {
  /** UTC midnight of the day, in milliseconds. */
  dayOf(year: number): number;
  /** Seconds after midnight, in local time. */
  time: number;
}

const ZONE =
  /^(?:[A-Za-z]{3,}|<[A-Za-z\d+-]{3,}>)(?<standard>[+-]?[\d:]+)(?<daylight>(?:[A-Za-z]{3,}|<[A-Za-z\d+-]{3,}>)(?<offset>[+-]?[\d:]+)?(?:,(?<start>[^,]+),(?<end>[^,]+))?)?$/;
const DAY = 86_400_000;

/** Parses a POSIX time zone (`CET-1CEST,M3.5.0,M10.5.0/3`); undefined if the text is not one. */
export function parsePosixTimeZone(text: string): PosixTimeZone | undefined {
  const { standard: west, daylight, offset, start = "M3.2.0", end = "M11.1.0" } = ZONE.exec(text)?.groups ?? {};
  const standard = parseOffset(west);
  if (standard === undefined || daylight === undefined) return standard === undefined ? undefined : { standard };
  const ahead = offset === undefined ? standard + 3600 : parseOffset(offset);
  const [first, last] = [parseChange(start), parseChange(end)];
  if (ahead === undefined || first === undefined || last === undefined) return undefined;
  return { standard, daylight: { offset: ahead, start: first, end: last } };
}

/** Offset of local time from UTC in seconds, at a time in milliseconds since 1970. */
export function posixOffset({ standard, daylight }: PosixTimeZone, time: number, hasDaylight: boolean): number {
  if (daylight === undefined || !hasDaylight) return standard;
  const year = new Date(time + standard * 1000).getUTCFullYear();
  const instant = ({ dayOf, time: seconds }: Change, offset: number) => dayOf(year) + (seconds - offset) * 1000;
  const start = instant(daylight.start, standard);
  const end = instant(daylight.end, daylight.offset);
  // In the southern hemisphere, daylight saving time ends earlier in the year than it starts.
  const isDaylight = start < end ? time >= start && time < end : time >= start || time < end;
  return isDaylight ? daylight.offset : standard;
}

/** Seconds east of UTC, of a text that counts west of it. */
function parseOffset(text: string | undefined): number | undefined {
  const west = parseTime(text);
  return west === undefined ? undefined : 0 - west;
}

/** Seconds of `[+-]hh[:mm[:ss]]`. */
function parseTime(text = ""): number | undefined {
  const [, sign, hours, minutes = 0, seconds = 0] = /^([+-]?)(\d{1,3})(?::([0-5]\d)(?::([0-5]\d))?)?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

function parseChange(text: string): Change | undefined {
  const [day, at = "2", ...more] = text.split("/");
  const time = parseTime(at);
  const dayOf = parseDay(day!);
  return time === undefined || dayOf === undefined || more.length > 0 ? undefined : { dayOf, time };
}

/** The day of `M<month>.<week>.<weekday>`, `J<day from 1, without 29 February>` or `<day from 0>`. */
function parseDay(text: string): Change["dayOf"] | undefined {
  const [, month, week, weekday] = (/^M(\d{1,2})\.([1-5])\.([0-6])$/.exec(text) ?? []).map(Number);
  if (month !== undefined) {
    return month < 1 || month > 12 ? undefined : (year) => weekdayOf(year, month, week!, weekday!);
  }
  const [, julian, number] = /^(J?)(\d{1,3})$/.exec(text) ?? [];
  const day = Number(number);
  if (number === undefined || day > 365 || (julian === "J" && day === 0)) return undefined;
  if (julian !== "J") return (year) => Date.UTC(year, 0, 1) + day * DAY;
  const common = new Date(Date.UTC(2001, 0, day));
  return (year) => Date.UTC(year, common.getUTCMonth(), common.getUTCDate());
}

/** A weekday of a month: the last one in week 5. */
function weekdayOf(year: number, month: number, week: number, weekday: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const day = first.getTime() + (((weekday - first.getUTCDay() + 7) % 7) + (week - 1) * 7) * DAY;
  return new Date(day).getUTCMonth() === month - 1 ? day : day - 7 * DAY;
}
