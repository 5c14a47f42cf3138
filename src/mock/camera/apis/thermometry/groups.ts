import type {
  AddGroupParams,
  ListGroupsParams,
  RemoveGroupParams,
  UpdateGroupParams,
} from "../../../../../generated/types/thermometry.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { type Area, type Camera, CURRENT_PRESET, type Group } from "./camera.ts";
import { groupStatus } from "./status.ts";

/** Minimum number of areas of an enabled group. */
const FEWEST = 2;

/**
 * Groups of areas. A disabled area stays in its group, but does not count until it is enabled again. A disabled group
 * stays disabled until it is enabled again.
 */
export function groupHandlers(camera: Camera): StateHandlers {
  const { state, capabilities, invalid, conflict } = camera;
  const { kept } = camera.scale.difference;
  const keep = (group: Group): Group => ({ ...group, threshold: kept(group.threshold) });
  const show = (group: Group) => shownGroup(camera, group);

  /** Checks a group in the current scale against rules that a schema cannot express, and returns it with its areas. */
  function checked(method: string, group: Group, areaIds: number[] = []): Group {
    camera.checkLengths(method, group);
    if (group.threshold > camera.span()) throw invalid(method, `params.threshold must be at most ${camera.span()}`);
    if (state.groups.some(({ id, name }) => id !== group.id && name === group.name))
      throw conflict(method, "another group has this name", "Group name is not unique");
    // This also limits the number of areas to those of the preset.
    if (activeAreas(camera, { ...group, areaIds }).length < areaIds.length || new Set(areaIds).size < areaIds.length)
      throw conflict(
        method,
        "params.areaIds must be different areas that are enabled and at the preset of the group",
        "Group area configuration is invalid (area(s) disabled, not existing, not in valid preset, or area limit reached)",
      );
    return { ...group, enabled: group.enabled && hasEnough(camera, group) };
  }

  function find(method: string, id: number): Group {
    const group = state.groups.find((one) => one.id === id);
    if (group === undefined) throw conflict(method, `unknown group ${id}`, "Group ID is invalid");
    return group;
  }

  return {
    addGroup(params: AddGroupParams) {
      const presetNbr = camera.preset("addGroup", params.presetNbr);
      const group = checked("addGroup", { id: camera.newId("group"), ...params, presetNbr }, params.areaIds);
      const { maxGroups } = capabilities();
      if (state.groups.filter((other) => other.presetNbr === presetNbr).length >= maxGroups)
        throw conflict(
          "addGroup",
          `the maximum of ${maxGroups} groups in the preset is reached`,
          "Maximum number of groups for this preset already reached",
        );
      state.groups.push(keep(group));
      return { id: group.id, enabled: group.enabled };
    },
    updateGroup(params: UpdateGroupParams) {
      const before = find("updateGroup", params.id);
      const group = checked("updateGroup", { ...show(before), ...params }, params.areaIds);
      Object.assign(before, keep(group));
      return { enabled: group.enabled };
    },
    removeGroup({ id }: RemoveGroupParams) {
      const removed = id === 0 ? state.groups : [find("removeGroup", id)];
      state.groups = state.groups.filter((group) => !removed.includes(group));
      return {};
    },
    listGroups({ presetNbr = 0 }: ListGroupsParams) {
      if (presetNbr !== 0) camera.preset("listGroups", presetNbr);
      const listed = state.groups.filter((group) => presetNbr === 0 || group.presetNbr === presetNbr);
      return { grouplist: listed.map(show) };
    },
    getGroupStatus: () => ({ grouplist: groupStatuses(camera).map(({ status }) => status) }),
  };
}

/** The groups that are enabled at the current preset, with their thresholds in the current scale, and their status. */
export function groupStatuses(camera: Camera) {
  const active = camera.state.groups.filter(({ enabled, presetNbr }) => enabled && presetNbr === CURRENT_PRESET);
  return active.map((kept) => {
    const group = shownGroup(camera, kept);
    return { group, status: groupStatus(camera, group, activeAreas(camera, group)) };
  });
}

function shownGroup({ scale }: Camera, group: Group): Group {
  return { ...group, threshold: scale.difference.shown(group.threshold) };
}

/** Removes unavailable areas from their groups, and disables groups with too few areas. */
export function settleGroups(camera: Camera): void {
  const { areas, groups } = camera.state;
  for (const group of groups) {
    const isMember = (id: number) => areas.some((area) => area.id === id && area.presetNbr === group.presetNbr);
    group.areaIds = group.areaIds.filter(isMember);
    group.enabled &&= hasEnough(camera, group);
  }
}

function hasEnough(camera: Camera, group: Group): boolean {
  return activeAreas(camera, group).length >= FEWEST;
}

/** The areas of a group that count: enabled, and at its preset. */
function activeAreas({ state }: Camera, { areaIds, presetNbr }: Group): Area[] {
  return areaIds.flatMap(
    (id) => state.areas.find((area) => area.id === id && area.enabled && area.presetNbr === presetNbr) ?? [],
  );
}
