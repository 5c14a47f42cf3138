import { violation } from "../judge/finding.ts";
import { judgeMessage } from "../judge/judged-message.ts";
import { type Check, counted, type Report } from "../judge/report.ts";
import { createTalliedChecks } from "../judge/tally.ts";
import { failingIfNothing } from "../judge/nothing-checked.ts";

/** What was found so far in messages of MQTT. It grows with the kinds of messages, not with their number. */
export interface MessageTally {
  /** How many messages were added. */
  readonly received: number;
  add(topic: string, payload: Uint8Array, isRetained: boolean): void;
  /** The report; if nothing could be checked, it has a violation that says so. */
  report(): Report;
}

/** Where messages are listed in a report: below the API that makes a device publish them. */
const LISTED = {
  event: "event-mqtt-bridge",
  "unknown-event": "event-mqtt-bridge",
  connection: "mqtt-client",
  foreign: "other messages",
} as const;

/** Number of unknown events that are listed separately: an ACAP may create any number of topics. */
const MOST = 200;

export function createMessageTally(): MessageTally {
  const checks = createTalliedChecks();
  const unknown = new Set<string>();
  let received = 0;
  let retained = 0;
  let foreign = 0;

  return {
    get received() {
      return received;
    },
    add(topic, payload, isRetained) {
      const { kind, name, findings } = judgeMessage(topic, payload);
      received++;
      if (isRetained) retained++;
      if (kind === "foreign") foreign++;
      if (kind === "unknown-event" && unknown.size < MOST) unknown.add(name);
      const isFurther = kind === "unknown-event" && !unknown.has(name);
      checks.add(LISTED[kind], isFurther ? "further events" : name, findings);
    },
    report() {
      const noted = checks.all().map(({ times, ...check }): Check => {
        const note = counted(times, "message");
        return { ...check, note, ...(check.api === LISTED.foreign && { isForeign: true }) };
      });
      const ids = [...new Set(Object.values(LISTED))].filter((id) => noted.some(({ api }) => api === id));
      const apis = ids.map((id) => ({ id, announced: undefined }));
      return failingIfNothing({ apis, checks: noted, messages: { received, retained, foreign } }, nothing(received));
    },
  };
}

function nothing(received: number): Check {
  const actual = received === 0 ? "no message" : "foreign messages alone";
  const findings = [violation("missing", "the broker", "an event, or a message about the connection", actual)];
  return { api: "the broker", name: "all messages", effect: undefined, findings, milliseconds: 0 };
}
