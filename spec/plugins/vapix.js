import { bodies } from "./rules/bodies.js";
import { channels } from "./rules/channels.js";
import { codes } from "./rules/codes.js";
import { events } from "./rules/events.js";
import { methods } from "./rules/methods.js";
import { names } from "./rules/names.js";
import { openness } from "./rules/openness.js";
import { sources } from "./rules/sources.js";

/** What documents must keep and YAML assertions cannot say, one rule a file. */
export default function vapix() {
  return {
    id: "vapix",
    rules: {
      oas3: {
        "authored-bodies": bodies,
        "authored-codes": codes,
        "authored-events": events,
        "authored-methods": methods,
        "authored-names": names,
        "authored-openness": openness,
        "authored-sources": sources,
      },
      async3: { channels },
    },
  };
}
