import type {
  GetAllData,
  GetDateTimeInfoData,
  SetDateTimeParams,
  SetPosixTimeZoneParams,
  SetTimeZoneParams,
} from "../../../../generated/types/time-service.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { ApiState } from "../camera-state.ts";
import { refusalOfState } from "../refusals.ts";
import { ianaOffset, isIanaTimeZone } from "./time-service/iana-time-zone.ts";
import { parsePosixTimeZone, posixOffset } from "./time-service/posix-time-zone.ts";

type Zone = Pick<GetDateTimeInfoData, "timeZone" | "posixTimeZone" | "dstEnabled">;

interface Clock {
  /** Milliseconds by which the clock is ahead of the clock of the host. */
  ahead: number;
  zone: Zone;
}

/**
 * The clock of the host until it is set, in the time zone of the example of `getDateTimeInfo`, which is the default too.
 * The network provides no time zone.
 */
export function createState(contract: ApiContract): ApiState<Clock> {
  const shown = contract.methods.get("getDateTimeInfo")!.examples.get("getDateTimeInfo")!.value.data as GetAllData;
  const { timeZone, posixTimeZone, dstEnabled, maxYearSupported } = shown;
  const byDefault = { timeZone, posixTimeZone, dstEnabled } as Zone;
  const invalid = (method: string, reason: string) => refusalOfState(contract, method, { code: 4004 }, reason);

  return {
    first: { ahead: 0, zone: byDefault },
    on(clock) {
      const info = () => {
        const time = Date.now() + clock.ahead;
        const localDateTime = local(time, offsetOf(clock.zone, time));
        return { dateTime: `${seconds(time)}Z`, localDateTime, maxYearSupported, ...clock.zone };
      };
      return {
        getDateTimeInfo: info,
        getAll: () => ({ ...info(), timeZones: Intl.supportedValuesOf("timeZone") }),
        setDateTime({ dateTime }: SetDateTimeParams) {
          const time = parseTime(dateTime);
          if (time === undefined) throw invalid("setDateTime", "params.dateTime must be like 2026-03-02T09:14:05Z");
          if (time < 0 || new Date(time).getUTCFullYear() > maxYearSupported!)
            throw invalid("setDateTime", `params.dateTime must be from 1970 to ${maxYearSupported}`);
          clock.ahead = time - Date.now();
          return { dateTime };
        },
        setTimeZone({ timeZone }: SetTimeZoneParams) {
          if (!isIanaTimeZone(timeZone)) throw invalid("setTimeZone", "params.timeZone must be an IANA time zone");
          clock.zone = timeZone === byDefault.timeZone ? byDefault : { timeZone };
          return { timeZone };
        },
        setPosixTimeZone({ posixTimeZone, enableDst: dstEnabled }: SetPosixTimeZoneParams) {
          if (parsePosixTimeZone(posixTimeZone) === undefined)
            throw invalid("setPosixTimeZone", "params.posixTimeZone must be like CET-1CEST,M3.5.0,M10.5.0/3");
          clock.zone = { posixTimeZone, dstEnabled };
          return clock.zone;
        },
        resetTimeZone() {
          clock.zone = byDefault;
          return { status: "success" };
        },
      };
    },
  };
}

/** Offset of local time from UTC in seconds. */
function offsetOf({ timeZone, posixTimeZone, dstEnabled }: Zone, time: number): number {
  if (timeZone !== undefined) return ianaOffset(timeZone, time);
  return posixOffset(parsePosixTimeZone(posixTimeZone!)!, time, dstEnabled!);
}

/** Milliseconds since 1970; undefined if the text is not a date and time with an offset. */
function parseTime(text: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** `2026-03-02T10:14:05+01:00` */
function local(time: number, offset: number): string {
  const minutes = Math.trunc(Math.abs(offset) / 60);
  const [hh, mm] = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${seconds(time + offset * 1000)}${offset < 0 ? "-" : "+"}${hh}:${mm}`;
}

function seconds(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}
