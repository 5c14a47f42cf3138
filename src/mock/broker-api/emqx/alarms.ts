import type { Alarm, AlarmPage } from "../../../../generated/types/emqx.ts";
import { type BrokerOptions, hasExamples } from "../../broker/options.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { timestamp } from "./times.ts";

/** The alarm of the contract's example, which a test can end. A running or fresh broker has no alarms. */
export function alarms(context: HandlerContext, options?: BrokerOptions): RestHandlers {
  const rows = (name: string) => (hasExamples(options) ? context.example<AlarmPage>(name).data : []);
  let active = rows("listAlarms");
  let history = rows("listAlarmsHistory");

  return {
    listAlarms: ({ query }) => pageOf(query.activated === false ? history : active, query),
    deleteAlarmHistory: () =>
      new Change(() => {
        history = [];
      }),
    deactivateAlarm({ body }) {
      const { name } = body as { name?: string };
      const alarm = active.find((one) => one.name === name);
      if (alarm === undefined) throw context.refusal("alarmNotFound");
      const past: Alarm = { ...alarm, deactivate_at: timestamp(Date.now()) };
      return new Change(() => {
        active = active.filter((one) => one !== alarm);
        history = [...history, past];
      });
    },
  };
}
