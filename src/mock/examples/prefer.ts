/** A documented code to refuse with, with a sub-code, or with the title of one of several meanings. */
export interface RefusalToSend {
  code: number;
  subCode?: number;
  title?: string;
}

/** What a test asks of one answer, by the header `Prefer`. */
export interface Preference {
  /** Name of an example of the method. */
  example?: string;
  /** HTTP status out of the documented ones. */
  code?: number;
  /** Values made up from the schema. */
  dynamic?: boolean;
  /** What to refuse with. */
  refuse?: RefusalToSend;
}

/** Thrown where the header `Prefer` asks for what there is not; the message says what there is. */
export class PreferenceError extends Error {}

/** A name, and a value in quotes or without; what cannot be read is a part as well. */
const PART = /(?:\s*([a-z]+)\s*=\s*(?:"([^"]*)"\s*|(?!["\s])([^",;]*))(?=[,;]|$)|[^,;]+)[,;]?/gy;

/**
 * Reads `Prefer: example=…, code=…, dynamic=true, refuse=4004/107` or `refuse=1200; title="Group ID is invalid"`. Members
 * may be separated by commas or semicolons.
 *
 * @throws PreferenceError
 */
export function readPreference(header = ""): Preference {
  const preference: Preference = {};
  let title: string | undefined;
  for (const [part, name, quoted, plain] of header.matchAll(PART)) {
    const value = quoted ?? plain?.trim() ?? "";
    if (name === "example" && value) preference.example = value;
    else if (name === "code" && /^[1-5]\d\d$/.test(value)) preference.code = Number(value);
    else if (name === "dynamic" && value === "true") preference.dynamic = true;
    else if (name === "dynamic" && value === "false") continue;
    else if (name === "refuse" && /^\d+(\/\d+)?$/.test(value)) {
      const [code, subCode] = value.split("/").map(Number);
      preference.refuse = { code: code!, ...(subCode !== undefined && { subCode }) };
    } else if (name === "title" && value) title = value;
    else if (part.trim() !== "")
      throw new PreferenceError(
        'Prefer takes example=<name>, code=<HTTP status>, dynamic=true and refuse=<code>[/<sub-code>][; title="…"]',
      );
  }
  if (title !== undefined) {
    if (preference.refuse === undefined) throw new PreferenceError("title=… goes with refuse=… alone");
    preference.refuse.title = title;
  }
  if (preference.refuse && Object.keys(preference).length > 1)
    throw new PreferenceError("refuse=… goes with no other preference");
  return preference;
}
