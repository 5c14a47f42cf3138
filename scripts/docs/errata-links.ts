import { type Erratum, operationsOf } from "./errata.ts";
import type { OpenApi } from "./page.ts";

/** The document with links from each operation to the errata that are about it, at the end of its description. */
export function withErrata(document: OpenApi, errata: readonly Erratum[]): OpenApi {
  const named = (items: OpenApi["paths"]) =>
    Object.values(items ?? {}).flatMap((item) => Object.values(item).map(({ operationId }) => operationId ?? ""));
  const webhooks = document.webhooks as OpenApi["paths"];
  const operations = [...named(document.paths), ...named(webhooks)];
  const byOperation = Map.groupBy(
    errata.flatMap((erratum) => operationsOf(erratum, operations).map((name) => ({ name, erratum }))),
    ({ name }) => name,
  );
  const linked = (items: NonNullable<OpenApi["paths"]>) =>
    Object.fromEntries(
      Object.entries(items).map(([path, item]) => [
        path,
        Object.fromEntries(
          Object.entries(item).map(([verb, operation]) => {
            const own = byOperation.get(operation.operationId ?? "");
            if (own === undefined) return [verb, operation];
            const links = own.map(({ erratum }) => markdownLink(erratum));
            const description = [operation.description, `Errata: ${links.join(", ")}`].filter(Boolean).join("\n\n");
            return [verb, { ...operation, description }];
          }),
        ),
      ]),
    );
  return {
    ...document,
    ...(document.paths && { paths: linked(document.paths) }),
    ...(webhooks && { webhooks: linked(webhooks) }),
  };
}

function markdownLink({ id, title }: Erratum): string {
  return `[${id}](errata/index.html#${id} "${title.replaceAll("`", "").replaceAll('"', "'")}")`;
}
