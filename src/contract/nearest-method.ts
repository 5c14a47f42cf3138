import { nearest } from "./nearest.ts";

/** Synonymous verbs in names of methods, with the effects (`x-effect`) of such methods. */
const VERBS: readonly { words: readonly string[]; effects: readonly string[] }[] = [
  { words: ["get", "list", "read", "fetch", "show", "query", "scan", "test"], effects: ["reads", "disrupts"] },
  {
    words: ["set", "configure", "update", "change", "edit", "write", "put", "save", "modify"],
    effects: ["configures", "disrupts"],
  },
  { words: ["add", "create", "insert", "new", "register"], effects: ["configures", "disrupts"] },
  { words: ["remove", "delete", "clear", "unset", "drop", "reset"], effects: ["deletes", "configures", "disrupts"] },
];

/** Words that do not distinguish methods of an API. */
const FILLERS = new Set(["config", "configuration", "settings", "setting"]);

/**
 * The method that was probably meant by an unknown name: among those with the effect of its verb, the one about the
 * same subject, or the nearest spelling. `set…` never suggests a getter. Undefined if none is near.
 */
export function nearestMethod(name: string, methods: readonly { name: string; effect: string }[]): string | undefined {
  const verb = verbOf(name);
  const able = methods.filter(({ effect }) => verb?.effects.includes(effect) ?? true).map((method) => method.name);
  const alike = able.filter((other) => verbOf(other) === verb);
  const thing = thingOf(name);
  const isSame = (other: string) => thing !== "" && thingOf(other) === thing;
  return alike.find(isSame) ?? nearest(name, alike) ?? able.find(isSame) ?? nearest(name, able);
}

function verbOf(name: string) {
  const [first] = wordsOf(name);
  return VERBS.find(({ words }) => words.includes(first!));
}

/** Subject of a method: `setEventPublicationConfig` and `configureEventPublication` have the same. */
function thingOf(name: string): string {
  const [, ...words] = wordsOf(name);
  return words.filter((word) => !FILLERS.has(word)).join("");
}

function wordsOf(name: string): string[] {
  return name.split(/(?<=[a-z\d])(?=[A-Z])|[^A-Za-z\d]+/).map((word) => word.toLowerCase());
}
