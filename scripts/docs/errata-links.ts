import type { RestDocument } from "../generate/document.ts";
import { type Erratum, subjectsOf } from "./errata.ts";

/** Operations by path and HTTP method, or events by name. */
type Items = Record<string, Record<string, { operationId?: string; description?: string }>>;

/** The document with links from each operation to the errata that are about it, at the end of its description. */
export function withErrata(document: RestDocument, errata: readonly Erratum[]): RestDocument {
  const [paths, webhooks] = [document.paths as Items, document.webhooks as Items | undefined];
  const all = [...Object.values(paths), ...Object.values(webhooks ?? {})].flatMap((item) => Object.values(item));
  const names = all.flatMap(({ operationId }) => operationId ?? []);
  const found = errata.flatMap((erratum) => subjectsOf(erratum, names).map((name) => ({ name, erratum })));
  const byName = Map.groupBy(found, ({ name }) => name);
  return {
    ...document,
    paths: linked(paths) as RestDocument["paths"],
    ...(webhooks && { webhooks: linked(webhooks) as RestDocument["webhooks"] }),
  };

  function linked(items: Items): Items {
    return mapped(items, (item) =>
      mapped(item, (operation) => {
        const own = byName.get(operation.operationId ?? "");
        if (own === undefined) return operation;
        const links = own.map(({ erratum }) => markdownLink(erratum));
        const description = [operation.description, `Errata: ${links.join(", ")}`].filter(Boolean).join("\n\n");
        return { ...operation, description };
      }),
    );
  }
}

function mapped<T>(members: Record<string, T>, change: (member: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
}

function markdownLink({ id, title }: Erratum): string {
  return `[${id}](errata/index.html#${id} "${title.replaceAll("`", "").replaceAll('"', "'")}")`;
}
