/** Whether the runtime knows a time zone of the IANA database by this name. */
export function isIanaTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    // It takes offsets, such as +01:00, too.
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** Offset of local time from UTC in seconds, at a time in milliseconds since 1970. */
export function ianaOffset(timeZone: string, time: number): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const { value } = format.formatToParts(time).find(({ type }) => type === "timeZoneName")!;
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(value)!;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}
