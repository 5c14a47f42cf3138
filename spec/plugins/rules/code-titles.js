/** No two constants of a union have one title: generators of other languages name variants after it. */
export function codeTitles() {
  return {
    Schema({ anyOf, oneOf }, ctx) {
      const seen = new Set();
      for (const { title, ...branch } of anyOf ?? oneOf ?? []) {
        if (!("const" in branch) || title === undefined) continue;
        if (seen.has(title)) ctx.report({ message: `Two constants have the title "${title}": each needs its own.` });
        seen.add(title);
      }
    },
  };
}
