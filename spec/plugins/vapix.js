import { codesType } from "./codes-type.js";
import { bodies } from "./rules/bodies.js";
import { booleanSchemas } from "./rules/boolean-schemas.js";
import { channels } from "./rules/channels.js";
import { codeTitles } from "./rules/code-titles.js";
import { codes } from "./rules/codes.js";
import { deprecations } from "./rules/deprecations.js";
import { events } from "./rules/events.js";
import { methods } from "./rules/methods.js";
import { names } from "./rules/names.js";
import { openness } from "./rules/openness.js";
import { restBodies } from "./rules/rest-bodies.js";
import { restCodes } from "./rules/rest-codes.js";
import { restEffects } from "./rules/rest-effects.js";
import { restOpenness } from "./rules/rest-openness.js";
import { restPortability } from "./rules/rest-portability.js";
import { sources } from "./rules/sources.js";
import { unused } from "./rules/unused.js";

/** What documents must keep and YAML assertions cannot say, one rule a file. */
export default function vapix() {
  return {
    id: "vapix",
    typeExtension: { oas3: codesType },
    rules: {
      oas3: {
        "authored-names": names,
        "boolean-schemas": booleanSchemas,
        "code-titles": codeTitles,
        "cgi-bodies": bodies,
        "cgi-codes": codes,
        "cgi-deprecations": deprecations,
        "cgi-events": events,
        "cgi-methods": methods,
        "cgi-openness": openness,
        "cgi-sources": sources,
        "cgi-unused": unused,
        "rest-bodies": restBodies,
        "rest-codes": restCodes,
        "rest-effects": restEffects,
        "rest-openness": restOpenness,
        "rest-portability": restPortability,
      },
      async3: { channels },
    },
  };
}
