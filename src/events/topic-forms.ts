/** Namespaces of topics: as ONVIF and the contract write them, and as the event bridge does. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["tns1", "onvif"],
  ["tnsaxis", "axis"],
]);

/** The forms of the topic of an event: in a payload or a filter, in an MQTT topic with and without namespaces. */
export type TopicForm = "payload" | "mqtt" | "names";

/** A topic as the event bridge writes it: a namespace stands where it changes, and holds for the parts after it. */
export function bridgeTopic(topic: string, form: TopicForm): string {
  let before: string | undefined;
  const parts = partsOf(topic).map(({ namespace, name }) => {
    const isSame = namespace === before || form === "names";
    before = namespace;
    if (isSame || namespace === undefined) return name;
    return form === "mqtt" ? `tns:${namespace}/${name}` : `${namespace}:${name}`;
  });
  return parts.join("/");
}

/** A topic with the bridge's namespaces at each part, however it writes them: `onvif:Device/axis:IO/axis:Port`. */
export function wholeTopic(topic: string): string {
  return partsOf(topic)
    .map(({ namespace, name }) => `${namespace ?? ""}:${name}`)
    .join("/");
}

function partsOf(topic: string): { namespace: string | undefined; name: string }[] {
  let namespace: string | undefined;
  return topic.split("/").map((part) => {
    const colon = part.indexOf(":");
    if (colon >= 0) namespace = NAMESPACES.get(part.slice(0, colon)) ?? part.slice(0, colon);
    return { namespace, name: part.slice(colon + 1) };
  });
}

/** The parts of a topic that vary: `{scenario}`. */
export const PARAMETER = /\{(\w+)\}/g;
