import type { ItemType } from "../../src/events/item-types.ts";
import { wholeTopic } from "../../src/events/topic-forms.ts";
import type { Api } from "./api.ts";
import { type Document, knownValues, openValue, resolve, type Schema } from "./document.ts";
import type { Event } from "./events.ts";

/** From the strongest to the weakest: what shows that an event is as the contract says. */
export const EVIDENCE = {
  mqtt: "recorded over MQTT",
  notification: "recorded over RTSP or WebSocket",
  declaration: "declared by a device",
  document: "vendor's document",
  program: "read by programs",
  statement: "stated",
} as const;

export type Evidence = keyof typeof EVIDENCE;

/** What the text of an item stands for. */
export interface Item {
  type: ItemType;
  description?: string | undefined;
  /** Known values of a text; others may come. */
  values?: readonly string[];
  /** How devices write true and false of a boolean, if not as 1 and 0. */
  words?: readonly [string, string];
  /** Further words for true and false. */
  otherWords?: readonly [string, string];
  isState?: boolean;
  niceName?: string | undefined;
  examples?: readonly unknown[];
}

/** Items by name. */
export type Items = Readonly<Record<string, Item>>;

/** An event that the event bridge publishes, from an API or from `spec/events`. */
export interface DeviceEvent {
  /** Family and name: `io.port`. */
  name: string;
  /** Id of the API that describes it. */
  api?: string;
  /** Name of its topic, which several events may share: they are distinguished by their items. */
  channel: string;
  /** Title of its topic. */
  channelTitle: string;
  title: string;
  description: string;
  niceName?: string | undefined;
  /** With a namespace where it changes, and with a name in braces for each part that varies. */
  topic: string;
  /** What varies in the topic: whole numbers. */
  parameters: Readonly<Record<string, { description: string; default?: number }>>;
  stateful: boolean;
  /** Whether that is inferred, and no recording or document says so. */
  isInferred: boolean;
  isApplicationData: boolean;
  /** Whether it comes so often that a filter should leave it out. */
  isNoisy: boolean;
  since?: string | undefined;
  evidence: readonly Evidence[];
  /** Items that name the source, which the MQTT topic has too. Undefined if it is unknown which these are. */
  source: Items | undefined;
  /** The other items; all items if it is unknown which name the source. */
  data: Items;
  /** Names of the items that are taken for the source although that is unknown. */
  inferredSource?: readonly string[];
  example: { source: Readonly<Record<string, unknown>>; data: Readonly<Record<string, unknown>> };
  /** The TypeScript type of its items, if an API has it. */
  dataType?: string;
}

/** All events: those of the APIs, then those of `spec/events`. */
export function deviceEvents(apis: Api[], declared: readonly DeviceEvent[]): DeviceEvent[] {
  const all = [...apis.flatMap(ofApi), ...declared];
  for (const [index, { name, channel, topic }] of all.entries())
    for (const other of all.slice(0, index)) {
      if (other.name === name) throw new Error(`two events have the name ${name}`);
      if (wholeTopic(other.topic) === wholeTopic(topic) && other.channel !== channel)
        throw new Error(`two events have the topic ${topic}`);
    }
  return all;
}

/** The items of an event, those of the source first. */
export function itemsOf({ source, data }: DeviceEvent): Items {
  return { ...source, ...data };
}

function ofApi({ id, camel, document, events }: Api): DeviceEvent[] {
  return events.flatMap((event) => {
    if (event.onvif === undefined) return [];
    const name = `${camel}.${event.name}`;
    const inferredSource = inferredSourceOf(document, event);
    const isSource = ([item]: [string, unknown]) => inferredSource.includes(item);
    const values = Object.entries(event.example);
    return [
      {
        name,
        api: id,
        channel: name,
        channelTitle: event.summary,
        title: event.summary,
        description: event.description,
        niceName: event.niceName,
        ...event.onvif,
        parameters: {},
        isInferred: false,
        isApplicationData: false,
        isNoisy: false,
        evidence: ["document"],
        source: undefined,
        data: fieldsOf(document, event),
        inferredSource,
        example: {
          source: Object.fromEntries(values.filter(isSource)),
          data: Object.fromEntries(values.filter((value) => !isSource(value))),
        },
        dataType: `${camel}.${event.payload}`,
      },
    ];
  });
}

function fieldsOf(document: Document, { payload }: Event): Items {
  const { properties = {} } = document.components.schemas[payload]!;
  return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, fieldOf(document, field)]));
}

/** The fields that most likely name the source. */
function inferredSourceOf(document: Document, { payload }: Event): string[] {
  const { properties = {} } = document.components.schemas[payload]!;
  return Object.keys(properties).filter((name) => properties[name]!["x-source-inferred"] === true);
}

/** What a field stands for: marks next to a reference precede those of its target. */
function fieldOf(document: Document, field: Schema): Item {
  const schema: Schema = { ...resolve(document, field), ...field };
  const open = openValue(document, schema);
  return {
    type: (open?.type ?? schema.type) as ItemType,
    description: schema.description,
    ...(open && open.type === "string" && { values: knownValues(open.known) as string[] }),
    ...(schema["x-state"] === true && { isState: true }),
    niceName: schema["x-nice-name"] as string | undefined,
    ...(schema.examples && { examples: schema.examples }),
  };
}
