import { capitalised } from "../names.ts";
import type { Example, Folder } from "./folder.ts";
import { layered, type Yaml } from "./layers.ts";

interface Names {
  request: string;
  response: string;
}

/**
 * Adds to the root of an API what follows from its folder: the unions of requests and responses, the examples, the
 * schemas of responses at the statuses of the codes, and the webhooks.
 *
 * @param template root of any API
 */
export function completeRoot(written: Yaml, template: Yaml, folder: Folder): Yaml {
  const { paths: anyPath, ...shared } = template;
  const [{ post }] = Object.values(anyPath as Yaml) as [Yaml];
  const { paths = {}, ...others } = written;
  const isAnonymous = folder.methods.some(({ level }) => level === "anonymous");
  const security = [...(isAnonymous ? [{}] : []), ...shared.security];
  const { components, ...root } = layered({ ...shared, security }, others) as Yaml;
  const names = unionNames(folder);
  const completed = Object.entries(paths as Yaml).map(([path, item]) => [
    path,
    item?.post ? { ...item, post: completeOperation(item.post, post, root, folder, names) } : item,
  ]);
  const webhooks = folder.events.map((name) => [name, { $ref: `events.yaml#/${name}` }]);
  const { schemas, ...sections } = components;
  return {
    ...root,
    paths: Object.fromEntries(completed),
    ...(webhooks.length > 0 && { webhooks: Object.fromEntries(webhooks) }),
    components: { schemas: { ...schemas, ...unions(folder, names) }, ...sections },
  };
}

/** The names of the unions, with `Any` if a method is named like its API. */
function unionNames({ pascal, methods }: Folder): Names {
  const prefix = methods.some(({ name }) => capitalised(name) === pascal) ? `Any${pascal}` : pascal;
  return { request: `${prefix}Request`, response: `${prefix}Response` };
}

function unions(folder: Folder, names: Names): Yaml {
  const { methods, pascal } = folder;
  const reference = (name: string, part: string) => `methods/${name}.yaml#/${capitalised(name)}${part}`;
  const hasRefusals = refusalStatuses(folder).has("200");
  return {
    [names.request]: {
      description: "A request of any method.",
      oneOf: methods.map(({ name }) => ({ $ref: reference(name, "Request") })),
      discriminator: {
        propertyName: "method",
        mapping: Object.fromEntries(methods.map(({ name }) => [name, reference(name, "Request")])),
      },
    },
    [names.response]: {
      description: `An answer of any method${hasRefusals ? ", or a refusal" : ""}.`,
      anyOf: [
        ...methods.map(({ name }) => ({ $ref: reference(name, "Response") })),
        ...(hasRefusals ? [{ $ref: `errors.yaml#/${pascal}Refusal` }] : []),
      ],
    },
  };
}

function completeOperation(written: Yaml, template: Yaml, root: Yaml, folder: Folder, names: Names): Yaml {
  const component = (name: string) => `#/components/schemas/${name}`;
  const requests = folder.examples.filter(({ kind }) => kind === "request");
  const deprecation = root.info?.["x-deprecated"];
  const derived = {
    operationId: `call${folder.pascal}`,
    tags: root.tags.slice(0, 1).map(({ name }: Yaml) => name),
    ...(deprecation && { deprecated: true, "x-deprecated": deprecation }),
    ...template,
    requestBody: { ...template.requestBody, content: json(component(names.request), requests) },
  };
  const operation = layered(derived, written) as Yaml;
  const refusing = refusalStatuses(folder);
  const responses = Object.entries(operation.responses as Yaml).map(([status, response]) => {
    if (response.$ref !== undefined || (status !== "200" && !refusing.has(status))) return [status, response];
    const schema = status === "200" ? component(names.response) : `errors.yaml#/${folder.pascal}Refusal`;
    const shown = folder.examples.filter((one) => one.kind === "response" && statusOf(folder, one) === status);
    return [status, { ...response, content: { ...json(schema, shown), ...response.content } }];
  });
  return { ...operation, responses: Object.fromEntries(responses) };
}

function json($ref: string, examples: Example[]): Yaml {
  const shown = Object.fromEntries(examples.map(({ name, file }) => [name, { $ref: file }]));
  return { "application/json": { schema: { $ref }, ...(examples.length > 0 && { examples: shown }) } };
}

/** The HTTP statuses of all codes. */
function refusalStatuses({ codes, methods }: Folder): Set<string> {
  return new Set([...codes, ...methods.flatMap((method) => method.codes)].map(({ status }) => String(status)));
}

/** The HTTP status of an example: for a refusal, that of its code. */
function statusOf({ codes, methods }: Folder, { method, code }: Example): string {
  const own = methods.find(({ name }) => name === method)?.codes ?? [];
  return String([...own, ...codes].find((one) => String(one.code) === String(code))?.status ?? 200);
}
