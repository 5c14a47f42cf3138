import { eachSchema, members, step } from "../tree.js";

const ONVIF_TOPIC = /^(tns1|tnsaxis):[A-Za-z]\w*(\/(tns1|tnsaxis):[A-Za-z]\w*)*$/;
const SCALARS = ["string", "integer", "number", "boolean"];

/**
 * A webhook is a message of MQTT or an event of ONVIF, and says where it goes. Its payload is open, as answers are; the
 * fields of an ONVIF event are single values, of which a stateful one has one that is its state.
 */
export function events() {
  return {
    Root(root, ctx) {
      const document = { node: root, location: ctx.location };
      for (const name of Object.keys(root.webhooks ?? {}))
        checkEvent(ctx, step(ctx, document, "webhooks", name, "post"));
    },
  };
}

function checkEvent(ctx, operation) {
  const report = (message, location = operation.location) => ctx.report({ message, location });
  const { "x-mqtt": mqtt, "x-onvif": onvif } = operation.node ?? {};
  if ((mqtt === undefined) === (onvif === undefined)) return report("An event has either x-mqtt or x-onvif.");
  if (mqtt && !isMqtt(mqtt)) report("x-mqtt has a `topic`, and both of `qos` (0, 1, 2) and `retain` or neither.");
  if (onvif && !(ONVIF_TOPIC.test(onvif.topic) && typeof onvif.stateful === "boolean"))
    report("x-onvif has `stateful` and a `topic` with tns1: or tnsaxis: in each part.");

  const body = step(ctx, operation, "requestBody", "content", "application/json");
  if (body.node?.schema?.$ref === undefined || body.node.example === undefined)
    return report("The payload of an event has a `$ref` for its schema, and an `example`.");
  const schema = step(ctx, body, "schema");
  const known = new Set();
  eachSchema(ctx, schema, (place) => {
    for (const member of members(ctx, place, "anyOf")) known.add(member.node);
    if (place.node.additionalProperties === false) report("The payload of an event is not closed.", place.location);
    if (place.node.enum && !known.has(place.node))
      report("An enumeration of an event is open: anyOf of the enum and its type.", place.location);
  });
  if (onvif) checkFields(ctx, schema, onvif.stateful, report);
}

function checkFields(ctx, schema, stateful, report) {
  const fields = Object.entries(schema.node.properties ?? {}).map(([name, { "x-state": isState }]) => {
    const field = step(ctx, schema, "properties", name);
    const last = members(ctx, field, "anyOf").at(-1) ?? field;
    if (!SCALARS.includes(last.node.type)) report("A field of an ONVIF event is a single value.", field.location);
    return { isState, type: last.node.type };
  });
  const states = fields.filter(({ isState }) => isState);
  if (states.length !== (stateful ? 1 : 0) || states.some(({ type }) => type !== "boolean"))
    report("A stateful event has one boolean with x-state, a stateless one has none.", schema.location);
}

function isMqtt({ topic, qos, retain }) {
  const isFixed = [0, 1, 2].includes(qos) && typeof retain === "boolean";
  return typeof topic === "string" && (isFixed || (qos === undefined && retain === undefined));
}
