import { examples } from "../../../../generated/client/event-examples.ts";
import { unknownName } from "../../../contract/unknown-name.ts";
import type { EventEntry } from "../../../events/event-entry.ts";
import {
  type EventData,
  type EventName,
  eventNames,
  type EventParameters,
  entryOf,
} from "../../../events/event-table.ts";
import { itemPatterns, itemText } from "../../../events/item-types.ts";
import type { ItemTexts } from "../../../events/mqtt-topic.ts";
import { PARAMETER } from "../../../events/topic-forms.ts";

/** An event as it happened on the device, before a filter selects it. */
export interface MadeEvent {
  name: string;
  /** Topic as ONVIF writes it, with its numbers. */
  topic: string;
  stateful: boolean;
  source: ItemTexts;
  data: ItemTexts;
}

/**
 * The values of an event: numbers in its topic, and items. What is missing has the value of the documented example;
 * `undefined` leaves an item out. An item with the name of a number in the topic is not among them.
 */
export type EventValues<N extends EventName> = {
  readonly [P in keyof EventParameters<N>]?: number;
} & {
  readonly [I in Exclude<keyof EventData<N>, keyof EventParameters<N>>]?: EventData<N>[I] | undefined;
};

type Values = Readonly<Record<string, unknown>>;

/**
 * Makes an event from values.
 *
 * @param texts Further items of `data`, sent as they are.
 * @throws RangeError if the contract does not know the event or an item; TypeError if a value has another type
 */
export function makeEvent(name: string, values: Values = {}, texts: ItemTexts = {}): MadeEvent {
  const entry = entryOf(name);
  if (entry === undefined) throw new RangeError(unknownName("event", name, eventNames()));
  const { topic, stateful, parameters = {}, fields } = entry;
  const known = [...Object.keys(parameters), ...Object.keys(fields)];
  const unknown = Object.keys(values).find((one) => !known.includes(one));
  if (unknown !== undefined) throw new RangeError(unknownName("value", unknown, known, `of ${name}`));
  const numbers = Object.entries(parameters).map(([parameter, fallback]) => {
    const value = values[parameter] ?? fallback ?? 1;
    if (!Number.isInteger(value) || (value as number) < 0)
      throw new TypeError(`${parameter} of ${name} takes a whole number, not ${shown(value)}`);
    return [parameter, String(value as number)] as const;
  });
  const own = Object.entries(values).filter(([item]) => !(item in parameters));
  // A source of the caller's stands in place of that of the example.
  const isSourceGiven = own.some(([item]) => isSource(entry, item));
  const example = Object.entries(examples[name] ?? {}).filter(([item]) => !(isSourceGiven && isSource(entry, item)));
  const items = Object.entries({ ...Object.fromEntries(example), ...Object.fromEntries(own) } as Values)
    .filter(([, value]) => value !== undefined)
    .map(([item, value]) => [item, textOf(`${item} of ${name}`, value, entry, item)] as const);
  const filled = Object.fromEntries(numbers);
  return {
    name,
    topic: topic.replaceAll(PARAMETER, (_, parameter: string) => filled[parameter]!),
    stateful,
    source: Object.fromEntries(items.filter(([item]) => isSource(entry, item))),
    data: { ...Object.fromEntries(items.filter(([item]) => !isSource(entry, item))), ...texts },
  };
}

function isSource({ source, inferredSource = [] }: EventEntry, item: string): boolean {
  return (source ?? inferredSource).includes(item);
}

function textOf(what: string, value: unknown, { fields, words }: EventEntry, item: string): string {
  const type = fields[item]!;
  const isNumber = typeof value === "number" && Number.isFinite(value);
  const fits =
    type === "integer" || type === "number"
      ? isNumber && itemPatterns[type].test(String(value))
      : typeof value === type;
  if (!fits) throw new TypeError(`${what} takes ${type === "integer" ? "an" : "a"} ${type}, not ${shown(value)}`);
  return itemText(value, type, words?.[item]);
}

function shown(value: unknown): string {
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}
