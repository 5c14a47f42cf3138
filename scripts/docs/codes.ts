import type { RestDocument } from "../generate/document.ts";
import { restCodes } from "../generate/rest.ts";
import { table } from "../markdown.ts";

/**
 * The document of a REST API with its codes as a table at the end of its description: the renderer shows the values of
 * an open list without what they mean.
 */
export function withCodes(document: RestDocument): RestDocument {
  const { info } = document;
  const codes = restCodes(document);
  const rows = codes.map(({ code, title, description, statuses }) => [
    `\`${code}\``,
    statuses?.join(", ") ?? "",
    `${title}. ${description}`,
  ]);
  if (rows.length === 0) return document;
  const hasStatuses = codes.some(({ statuses }) => statuses);
  const codeTable = hasStatuses
    ? table(["Code", "HTTP status", "Meaning"], rows)
    : table(
        ["Code", "Meaning"],
        rows.map(([code, , meaning]) => [code, meaning]),
      );
  const description = [info.description, "# Codes", codeTable].filter(Boolean).join("\n\n");
  return { ...document, info: { ...info, description } };
}
