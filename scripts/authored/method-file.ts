import { capitalised } from "../names.ts";
import { layered, prefixed, type Yaml } from "./layers.ts";

/** Sources for the completion of a method's file. */
interface Sources {
  /** Envelopes of any method. */
  template: Yaml;
  /** Schemas of the method that all APIs share. */
  shared: Yaml;
  /** The vendor's page, with a section for each method. */
  docs: string | undefined;
  /** What the API is deprecated by, and so the method. */
  deprecation?: Yaml | undefined;
}

/** Adds the envelopes of a method to the schemas in its file. */
export function completeMethod(name: string, written: Yaml, { template, shared, docs, deprecation }: Sources): Yaml {
  const prefix = capitalised(name);
  const own = layered(shared, written) as Yaml;
  const schemas = layered(prefixed(template, prefix), own) as Yaml;
  const request = `${prefix}Request`;
  const response = `${prefix}Response`;
  return {
    ...schemas,
    [request]: completeRequest(name, own, schemas[request], docs, deprecation),
    [response]: completeResponse(name, own, schemas[response]),
  };
}

function completeRequest(
  name: string,
  own: Yaml,
  request: Yaml,
  docs: string | undefined,
  inherited: Yaml | undefined,
): Yaml {
  const prefix = capitalised(name);
  const params = own[`${prefix}Params`];
  const isRequired = params !== undefined && needsMembers(own, params);
  const written = own[`${prefix}Request`] ?? {};
  const { title, description, "x-deprecated": deprecation = inherited, ...others } = request;
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(docs !== undefined && { externalDocs: { url: `${docs}#${name.toLowerCase()}` } }),
    ...(deprecation && { deprecated: true, "x-deprecated": deprecation }),
    ...others,
    required: written.required ?? [...request.required, ...(isRequired ? ["params"] : [])],
    properties: {
      ...request.properties,
      method: named(name, request.properties.method),
      ...(params && !written.properties?.params && { params: { $ref: `#/${prefix}Params` } }),
    },
  };
}

/** Data is required if the file has a schema for it, or says so. */
function completeResponse(name: string, own: Yaml, { required, properties, ...response }: Yaml): Yaml {
  const data = `${capitalised(name)}Data`;
  const written = own[`${capitalised(name)}Response`];
  const isWritten = written?.properties?.data !== undefined;
  return {
    ...response,
    ...((data in own || written?.required) && { required }),
    properties: {
      ...properties,
      method: named(name, properties.method),
      ...(data in own && !isWritten && { data: { $ref: `#/${data}` } }),
    },
  };
}

/** The schema of `method`, for which an author may list several spellings. */
function named(name: string, written: Yaml | null): Yaml {
  const { enum: spellings, ...others } = written ?? {};
  return { type: "string", ...(spellings ? { enum: spellings } : { const: name }), ...others };
}

/** Whether parameters cannot be empty: a property is required, in each branch of a union. */
function needsMembers(file: Yaml, schema: Yaml): boolean {
  const { oneOf = [], required = [] } = file[String(schema.$ref).replace("#/", "")] ?? schema;
  return required.length > 0 || (oneOf.length > 0 && oneOf.every((branch: Yaml) => needsMembers(file, branch)));
}
