import type { DiscoveredApi, GetApiListParams } from "../../../../generated/types/api-discovery.ts";
import type { StateFactory } from "../camera-state.ts";

/** The APIs that this device has, each in the version that it announces. */
export const createState: StateFactory = (_, device) => {
  const all = device.flatMap(({ id, announced: version, document: { info, externalDocs } }) =>
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

/** Whether a glob matches a text. A regular expression would take forever to find that many stars and a `0` do not. */
function matches(glob: string, text: string): boolean {
  // At each place of the text: whether the glob, as far as it was read, matches what stands before.
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
