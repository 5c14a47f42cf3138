import {
  type Body,
  exampleOf,
  type Json,
  MULTIPART,
  type PlacedOperation,
  placedOperations,
  refName,
  type RestDocument,
  type RestOperation,
} from "./document.ts";

/**
 * A Postman collection, format 2.1: a folder per tag, a request per operation with its first example as the body. The
 * variables are `baseUrl`, `username` and `password`.
 *
 * @param auth Type of authentication for operations that require an account.
 */
export function collection(document: RestDocument, auth: "basic" | "digest"): object {
  const operations = placedOperations(document).map((placed) => ({
    tag: placed.operation.tags[0]!,
    item: itemOf(document, placed),
  }));
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  const variable = { baseUrl: document.servers[0]!.url, username: "", password: "" };
  return {
    info: {
      name: document.info.title,
      description: document.info.description,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    auth: {
      type: auth,
      [auth]: ["username", "password"].map((key) => ({ key, value: `{{${key}}}`, type: "string" })),
    },
    variable: Object.entries(variable).map(([key, value]) => ({ key, value })),
    item: tags.map((name) => ({
      name,
      item: operations.filter(({ tag }) => tag === name).map(({ item }) => item),
    })),
  };
}

function itemOf(document: RestDocument, { path, verb, operation, parameters: declared }: PlacedOperation): Json {
  const parameters = declared.map((parameter) => ({
    ...parameter,
    value: String(exampleOf(document, parameter) ?? ""),
  }));
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const segments = path.split("#")[0]!.slice(1).split("/");
  const named = segments.map((segment) => segment.replace(/^\{(.+)\}$/, ":$1"));
  const query = of("query").map(({ name, required, description, value }) => ({
    key: name,
    value,
    ...(description && { description }),
    ...(!required && { disabled: true }),
  }));
  const content = operation.requestBody?.content ?? {};
  const body = content[MULTIPART] ? formOf(document, content[MULTIPART]) : rawOf(bodyOf(document, operation));
  return {
    name: operation.operationId,
    request: {
      ...(operation.security?.length === 0 && { auth: { type: "noauth" } }),
      method: verb.toUpperCase(),
      description: [operation.summary, operation.description].filter(Boolean).join("\n\n"),
      header: body?.mode === "raw" ? [{ key: "Content-Type", value: "application/json" }] : [],
      ...(body && { body }),
      url: {
        raw: `{{baseUrl}}/${named.join("/")}`,
        host: ["{{baseUrl}}"],
        path: named,
        ...(query.length > 0 && { query }),
        ...(of("path").length > 0 && {
          variable: of("path").map(({ name, description, value }) => ({
            key: name,
            value: encodeURIComponent(value || name),
            ...(description && { description }),
          })),
        }),
      },
    },
  };
}

function rawOf(body: unknown): Json | undefined {
  if (body === undefined) return undefined;
  return { mode: "raw", raw: JSON.stringify(body, undefined, 2), options: { raw: { language: "json" } } };
}

/** A multipart body: the first example of the envelope, and a file to choose. */
function formOf({ components }: RestDocument, { examples = {}, encoding = {} }: Body): Json {
  const [first] = Object.values(examples);
  const shown = (first && components.examples![refName(first)!]!.value) ?? {};
  const parts = Object.entries(encoding).map(([key, { contentType }]) =>
    contentType === "application/json"
      ? { key, type: "text", value: shown[key], contentType }
      : { key, type: "file", src: "", contentType },
  );
  return { mode: "formdata", formdata: parts };
}

/** The first example of the body. */
function bodyOf({ components }: RestDocument, { requestBody }: RestOperation): unknown {
  const [first] = Object.values(requestBody?.content["application/json"]?.examples ?? {});
  return first && components.examples![refName(first)!]!.value;
}
