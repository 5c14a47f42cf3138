import type { Alarm, AlarmPage } from "../../../../generated/types/emqx.ts";
import type { RestHandlers } from "../rest-state.ts";
import type { Kit } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { timestamp } from "./times.ts";

/** The alarm of the contract's example, which a test can end; nothing raises another. */
export function alarms(kit: Kit): RestHandlers {
  const active = kit.example<AlarmPage>("listAlarms").data;
  let history = kit.example<AlarmPage>("listAlarmsHistory").data;

  return {
    listAlarms: ({ query }) => pageOf(query.activated === false ? history : active, query),
    deleteAlarmHistory() {
      history = [];
    },
    deactivateAlarm({ body }) {
      const { name } = body as { name?: string };
      const index = active.findIndex((alarm) => alarm.name === name);
      const [alarm] = index === -1 ? [] : active.splice(index, 1);
      if (alarm === undefined) throw kit.refusal("alarmNotFound");
      history.push({ ...alarm, deactivate_at: timestamp(Date.now()) } satisfies Alarm);
    },
  };
}
