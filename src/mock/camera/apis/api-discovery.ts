import type { DiscoveredApi, GetApiListParams } from "../../../../generated/types/api-discovery.ts";
import type { StateFactory } from "../camera-state.ts";

/** The APIs of this device, each with its announced version. */
export const createState: StateFactory = (_, device) => {
  const all = device().flatMap(({ id, announced: version, document: { info, externalDocs } }) =>
    version === undefined
      ? []
      : [
          {
            id,
            version,
            name: info.title,
            docLink: externalDocs?.url ?? "",
            status: "official",
          } satisfies DiscoveredApi,
        ],
  );
  return {
    first: {},
    on: () => ({
      getApiList: ({ id = "*", version = "*" }: GetApiListParams) => ({
        apiList: all.filter((api) => matches(id, api.id) && matches(version, api.version)),
      }),
    }),
  };
};

/** Whether a glob matches a string. A regular expression would need exponential time for many stars and a final `0`. */
function matches(glob: string, text: string): boolean {
  // For each position of the string: whether the glob, as far as it was read, matches the text before it.
  let reached = Array.from({ length: text.length + 1 }, (_, place) => place === 0);
  for (const sign of glob) {
    const before = [false, ...reached];
    let any = false;
    reached = reached.map((here, place) =>
      sign === "*" ? (any ||= here) : before[place]! && (sign === "?" || sign === text[place - 1]),
    );
  }
  return reached.at(-1)!;
}
