/** A documented method error to return: its code, and a sub-code or the title of one of several meanings. */
export interface RefusalToSend {
  code: number;
  subCode?: number;
  title?: string;
}

/** Response that a test requests with the header `Prefer`. */
export interface Preference {
  /** Name of an example of the method. */
  example?: string;
  /** A documented HTTP status. */
  code?: number;
  /** Whether to make up values from the schema. */
  dynamic?: boolean;
  /** Method error to return. */
  refuse?: RefusalToSend;
}

/** Thrown if the header `Prefer` requests an unknown response; the message lists the available ones. */
export class PreferenceError extends Error {}

/** A name and a value, quoted or not; unreadable text is a part as well. */
const PART = /(?:\s*([a-z]+)\s*=\s*(?:"([^"]*)"\s*|(?!["\s])([^",;]*))(?=[,;]|$)|[^,;]+)[,;]?/gy;

/**
 * Parses `Prefer: example=…, code=…, dynamic=true, refuse=4004/107` or `refuse=1200; title="Group ID is invalid"`.
 * Parts may be separated by commas or semicolons.
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
        'unknown Prefer; use example=<name>, code=<status>, dynamic=true, refuse=<code>[/<sub-code>][; title="…"]',
      );
  }
  if (title !== undefined) {
    if (preference.refuse === undefined) throw new PreferenceError("title=… requires refuse=…");
    preference.refuse.title = title;
  }
  if (preference.refuse && Object.keys(preference).length > 1)
    throw new PreferenceError("refuse=… cannot be combined with other preferences");
  return preference;
}
