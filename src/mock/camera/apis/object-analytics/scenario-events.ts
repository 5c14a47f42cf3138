import type { Scenario } from "../../../../../generated/types/object-analytics.ts";
import type { MadeEvent } from "../../events/made-event.ts";

/** Whether an event of a name belongs to a scenario: its id is in the topic. */
export function isOf({ id }: Scenario, { name, topic }: MadeEvent, wanted: string): boolean {
  return name === wanted && topic.endsWith(`Scenario${id}`);
}
