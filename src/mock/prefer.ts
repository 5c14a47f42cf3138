/** What a test asks of one answer, by the header `Prefer`. */
export interface Preference {
  /** Name of an example of the method. */
  example?: string;
  /** HTTP status out of the documented ones. */
  code?: number;
  /** Values made up from the schema. */
  dynamic?: boolean;
  /** Code and, after a slash, sub-code to refuse with. */
  refuse?: { code: number; subCode: number | undefined };
}

/** Thrown where the header `Prefer` asks for what there is not; the message says what there is. */
export class PreferenceError extends Error {}

/**
 * Reads `Prefer: example=…, code=…, dynamic=true, refuse=4004/107`. Members may be separated by commas or semicolons.
 *
 * @throws PreferenceError
 */
export function readPreference(header: string | undefined): Preference {
  const preference: Preference = {};
  for (const part of header?.split(/[,;]/) ?? []) {
    const [, name, value] = /^\s*([a-z]+)\s*=\s*"?([^"]*?)"?\s*$/.exec(part) ?? [];
    if (name === "example" && value) preference.example = value;
    else if (name === "code" && /^[1-5]\d\d$/.test(value!)) preference.code = Number(value);
    else if (name === "dynamic" && value === "true") preference.dynamic = true;
    else if (name === "dynamic" && value === "false") continue;
    else if (name === "refuse" && /^\d+(\/\d+)?$/.test(value!)) {
      const [code, subCode] = value!.split("/").map(Number);
      preference.refuse = { code: code!, subCode };
    } else if (part.trim() !== "")
      throw new PreferenceError(
        "Prefer takes example=<name>, code=<HTTP status>, dynamic=true and refuse=<code>[/<sub-code>]",
      );
  }
  if (preference.refuse && Object.keys(preference).length > 1)
    throw new PreferenceError("refuse=… goes with no other preference");
  return preference;
}
