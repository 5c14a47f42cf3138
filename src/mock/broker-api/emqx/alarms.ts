import type { Alarm, AlarmPage } from "../../../../generated/types/emqx.ts";
import { type BrokerOptions, hasExamples } from "../../broker/options.ts";
import type { RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { timestamp } from "./times.ts";

/** The alarm of the contract's example, which a test can end. Nothing raises another, and a broker that runs or is fresh has none. */
export function alarms(context: HandlerContext, options?: BrokerOptions): RestHandlers {
  const rows = (name: string) => (hasExamples(options) ? context.example<AlarmPage>(name).data : []);
  const active = rows("listAlarms");
  let history = rows("listAlarmsHistory");

  return {
    listAlarms: ({ query }) => pageOf(query.activated === false ? history : active, query),
    deleteAlarmHistory() {
      history = [];
    },
    deactivateAlarm({ body }) {
      const { name } = body as { name?: string };
      const index = active.findIndex((alarm) => alarm.name === name);
      const [alarm] = index === -1 ? [] : active.splice(index, 1);
      if (alarm === undefined) throw context.refusal("alarmNotFound");
      history.push({ ...alarm, deactivate_at: timestamp(Date.now()) } satisfies Alarm);
    },
  };
}
