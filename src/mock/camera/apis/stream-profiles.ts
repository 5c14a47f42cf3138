import type {
  CreateParams,
  ListData,
  ListParams,
  RemoveParams,
  StreamProfileStatus,
  UpdateParams,
} from "../../../../generated/types/stream-profiles.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { ApiState } from "../camera-state.ts";
import { refusalOfState } from "../refusals.ts";

interface State {
  profiles: Required<StreamProfileStatus>[];
}

/** The stream profiles: at first those of the example of `list`. A rejected request changes none of them. */
export function createState(contract: ApiContract): ApiState<State> {
  const shown = contract.methods.get("list")!.examples.get("list")!.value.data as Required<ListData>;
  const { streamProfile: profiles, maxProfiles } = shown as typeof shown & { streamProfile: State["profiles"] };
  return {
    first: { profiles },
    on(state) {
      const refuse = (method: string, code: number, reason: string) =>
        refusalOfState(contract, method, { code }, reason);
      const find = (method: string, name: string) => {
        const found = state.profiles.find((profile) => profile.name === name);
        if (found === undefined) throw refuse(method, 2006, "no stream profile has the name");
        return found;
      };
      return {
        list({ streamProfileName: names }: ListParams) {
          const listed = names.length === 0 ? state.profiles : names.map(({ name }) => find("list", name));
          return { ...(listed.length > 0 && { streamProfile: listed }), maxProfiles };
        },
        create({ streamProfile: added }: CreateParams) {
          const all = [...state.profiles, ...added.map((profile) => ({ description: "", parameters: "", ...profile }))];
          if (new Set(all.map(({ name }) => name)).size < all.length)
            throw refuse("create", 2002, "two stream profiles would have the same name");
          if (all.length > maxProfiles) throw refuse("create", 1000, `there can be ${maxProfiles} stream profiles`);
          state.profiles = all;
          return {};
        },
        update({ streamProfile: changed }: UpdateParams) {
          for (const profile of changed) Object.assign(find("update", profile.name), profile);
          return {};
        },
        remove({ streamProfileName: names }: RemoveParams) {
          const gone = names.map(({ name }) => find("remove", name));
          state.profiles = state.profiles.filter((profile) => !gone.includes(profile));
          return {};
        },
      };
    },
  };
}
