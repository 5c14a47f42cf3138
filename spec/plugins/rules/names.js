import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Every member that a schema or an example names stands in the API's `words.txt`, one a line: a slip of the pen in
 * `CACertID` or `is_psk_set` would otherwise pass as a new member.
 */
export function names() {
  let words;
  return {
    Root: {
      enter(_root, ctx) {
        const file = join(dirname(ctx.location.source.absoluteRef), "words.txt");
        words = new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);
        if (words.size === 0)
          ctx.report({ message: "words.txt, the list of member names, is missing.", location: ctx.location });
      },
    },
    Schema(schema, ctx) {
      check(ctx, Object.keys(schema.properties ?? {}), ctx.location.child(["properties"]));
    },
    Example(example, ctx) {
      check(ctx, memberNames(example.value), ctx.location.child(["value"]));
    },
    MediaType(media, ctx) {
      if (media.example !== undefined) check(ctx, memberNames(media.example), ctx.location.child(["example"]));
    },
  };

  function check(ctx, found, location) {
    for (const name of found)
      if (!words.has(name))
        ctx.report({ message: `"${name}" is not in words.txt: a slip, or a word to add.`, location });
  }
}

function memberNames(value) {
  if (value === null || typeof value !== "object") return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(memberNames)];
}
