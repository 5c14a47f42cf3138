import type {
  AddProfileParams,
  GetCapabilitiesData,
  GetLastHealthCheckData,
  GetProfilesData,
  GetStatusData,
  RemoveProfileParams,
  StartParams,
  StopParams,
  UploadProfilesParams,
} from "../../../../generated/types/siren-and-light.ts";
import { readJson } from "../../../contract/json-body.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import { checkerOf } from "../../../contract/schema-check.ts";
import type { ApiState } from "../camera-state.ts";
import type { ReceivedFile } from "../received-file.ts";
import { refusalOfFaults, refusalOfState } from "../refusals.ts";
import { completed, type Duration, SERVICES, type Service, type Settings } from "./siren-and-light/settings.ts";

interface Operation {
  id: number;
  settings: Settings;
  /** When it ends, in milliseconds since 1970; undefined without an end. */
  endsAt: number | undefined;
  /** Name of the profile that started it. */
  profile: string | undefined;
}

/** A profile, whose settings have the defaults of their patterns. */
interface Profile {
  name: string;
  description?: string;
  siren?: Settings;
  light?: Settings;
}

interface State extends Record<Service, Operation[]> {
  profiles: Profile[];
  /** How many operations were started. */
  started: Record<Service, number>;
  lastCheck: GetLastHealthCheckData;
  /** When a running health check ends, in milliseconds since 1970. */
  checkEndsAt: number | undefined;
}

const MAX_PROFILES = 100;
/** How long a health check takes: "a couple of seconds". */
const CHECK_MS = 2000;

/**
 * The profiles of the example, and no operation. The siren and the light keep one operation per priority. Neither
 * maintenance mode nor a health check shows in the status, since no document says how.
 */
export function createState(contract: ApiContract): ApiState<State> {
  const dataOf = <Data>(method: string) => contract.methods.get(method)!.examples.get(method)!.value.data as Data;
  const { capabilities = {} } = dataOf<GetCapabilitiesData>("getCapabilities");
  const { profiles } = dataOf<GetProfilesData>("getProfiles");
  const { document } = contract;

  return {
    first: {
      profiles: profiles as Profile[],
      siren: [],
      light: [],
      started: { siren: 0, light: 0 },
      lastCheck: dataOf("getLastHealthCheck"),
      checkEndsAt: undefined,
    },
    on(state) {
      const refuser = (method: string) => (code: number, reason: string) =>
        refusalOfState(contract, method, { code }, reason);
      const find = (method: string, name: string) => {
        const found = state.profiles.find((profile) => profile.name === name);
        if (found === undefined) throw refuser(method)(1202, "no profile has the name");
        return found;
      };

      function storable(method: string, { name, description, ...settings }: AddProfileParams): Profile {
        return {
          name,
          ...(description !== undefined && { description }),
          ...completed(capabilities, settings, refuser(method)),
        };
      }

      /** Adds profiles to those that are kept. */
      function store(method: string, kept: Profile[], added: Profile[]): void {
        const all = [...kept, ...added];
        if (new Set(all.map(({ name }) => name)).size < all.length)
          throw refuser(method)(1202, "two profiles would have the same name");
        if (all.length > MAX_PROFILES) throw refuser(method)(1201, `there can be ${MAX_PROFILES} profiles`);
        state.profiles = all;
      }

      function profilesIn(file: ReceivedFile): AddProfileParams[] {
        const method = contract.methods.get("uploadProfiles")!;
        const list = file.size === file.head.length ? readJson(file.head)?.value : undefined;
        if (!Array.isArray(list))
          throw refuser("uploadProfiles")(2101, "the file must be a JSON array of at most 1 MiB");
        for (const profile of list) {
          const [fault, ...more] = checkerOf(document).value(PROFILE, profile);
          if (fault) throw refusalOfFaults(contract, method, [fault, ...more], profile);
        }
        return list as AddProfileParams[];
      }

      function begin(service: Service, settings: Settings, profile: string | undefined): number {
        const { priority, duration } = settings;
        const id = ++state.started[service];
        const endsAt = duration && Date.now() + milliseconds(duration);
        const others = unended(state[service]).filter((other) => other.settings.priority !== priority);
        state[service] = [...others, { id, settings, endsAt, profile }];
        return id;
      }

      function requireHealthCheck(method: string): void {
        if (capabilities.healthCheckSupport !== true)
          throw refuser(method)(1204, "getCapabilities returns healthCheckSupport false");
      }

      return {
        getStatus(): GetStatusData {
          const [siren, light] = SERVICES.map((service) => statusOf(service, state[service]));
          return { ...(siren!.length > 0 && { siren }), ...(light!.length > 0 && { light }) };
        },
        getProfiles: () => ({ profiles: state.profiles }),
        start({ profile, ...given }: StartParams) {
          if (profile === undefined && Object.keys(given).length === 0)
            throw refuser("start")(2103, "params must have siren, light or profile");
          const { siren, light } =
            profile === undefined ? completed(capabilities, given, refuser("start")) : find("start", profile);
          return {
            ...(siren && { sirenId: begin("siren", siren, profile) }),
            ...(light && { lightId: begin("light", light, profile) }),
          };
        },
        stop(params: StopParams) {
          if (Object.keys(params).length === 0)
            throw refuser("stop")(2103, "params must have all, sirenId, lightId or profile");
          const { sirenId, lightId, all = [], profile } = params;
          const ids = { siren: sirenId, light: lightId };
          const isMeant = (service: Service, operation: Operation) =>
            operation.id === ids[service] || (profile !== undefined && operation.profile === profile);
          const running = SERVICES.map((service) => [service, unended(state[service])] as const);
          const meant = running.map(
            ([service, operations]) => [service, operations.filter((one) => isMeant(service, one))] as const,
          );
          for (const [service, operations] of meant)
            if (ids[service] !== undefined && !operations.some(({ id }) => id === ids[service]))
              throw refuser("stop")(1203, `no operation of the ${service} has the id`);
          if (
            profile !== undefined &&
            !meant.flatMap(([, operations]) => operations).some((one) => one.profile === profile)
          ) {
            find("stop", profile);
            throw refuser("stop")(1203, "no operation of the profile is left");
          }
          for (const [service, operations] of running)
            state[service] = all.includes(service) ? [] : operations.filter((one) => !isMeant(service, one));
          return {};
        },
        addProfile(profile: AddProfileParams) {
          store("addProfile", state.profiles, [storable("addProfile", profile)]);
          return {};
        },
        removeProfile({ name }: RemoveProfileParams) {
          const gone = find("removeProfile", name);
          state.profiles = state.profiles.filter((profile) => profile !== gone);
          return {};
        },
        uploadProfiles({ uploadMode }: UploadProfilesParams, file) {
          const added = profilesIn(file!).map((profile) => storable("uploadProfiles", profile));
          const isReplaced = ({ name }: Profile) =>
            uploadMode === "erase_and_add" ||
            (uploadMode === "overwrite" && added.some((profile) => profile.name === name));
          const kept = state.profiles.filter((profile) => !isReplaced(profile));
          store("uploadProfiles", kept, added);
          return {};
        },
        runHealthCheck() {
          requireHealthCheck("runHealthCheck");
          state.lastCheck = lastCheck(state);
          state.checkEndsAt = Date.now() + CHECK_MS;
          return {};
        },
        getLastHealthCheck() {
          requireHealthCheck("getLastHealthCheck");
          return lastCheck(state);
        },
        setMaintenanceMode() {
          if (capabilities.maintenanceModeSupport !== true)
            throw refuser("setMaintenanceMode")(1205, "getCapabilities returns maintenanceModeSupport false");
          return {};
        },
      };
    },
  };
}

/** The schema of a profile in a file. */
const PROFILE = { $ref: "#/components/schemas/AddProfileParams" };

/** No document says how long a repetition is: it takes a second. */
function milliseconds({ value }: Duration): number {
  return value * 1000;
}

function unended(operations: readonly Operation[]): Operation[] {
  return operations.filter(({ endsAt }) => endsAt === undefined || endsAt > Date.now());
}

/** The operations as `getStatus` returns them, the one that runs first. */
function statusOf(service: Service, operations: readonly Operation[]): object[] {
  const byPriority = unended(operations).sort((a, b) => b.settings.priority - a.settings.priority);
  return byPriority.map(({ id, settings: { duration: _, ...settings }, endsAt, profile }) => ({
    [`${service}Id`]: id,
    ...settings,
    ...(endsAt !== undefined && { durationLeft: Math.ceil((endsAt - Date.now()) / 1000) }),
    ...(profile !== undefined && { profile }),
  }));
}

/** The result of the last health check that has ended. */
function lastCheck({ lastCheck: before, checkEndsAt }: State): GetLastHealthCheckData {
  if (checkEndsAt === undefined || checkEndsAt > Date.now()) return before;
  return { timestamp: new Date(checkEndsAt).toISOString().replace(/\.\d+Z$/, "+00:00"), errors: [] };
}
