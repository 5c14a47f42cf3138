import type {
  AddGroupParams,
  ListGroupsParams,
  RemoveGroupParams,
  UpdateGroupParams,
} from "../../../../../generated/types/thermometry.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { type Camera, CURRENT_PRESET, freeId, type Group } from "./camera.ts";
import { groupStatus } from "./status.ts";

/** How many areas a group needs to be enabled. */
const FEWEST = 2;

/** Groups of areas. One that came to be disabled stays so until it is enabled again. */
export function groupHandlers(camera: Camera): StateHandlers {
  const { capabilities, invalid, conflict } = camera;
  const { kept, shown } = camera.scale.difference;
  const keep = (group: Group): Group => ({ ...group, threshold: kept(group.threshold) });
  const show = (group: Group): Group => ({ ...group, threshold: shown(group.threshold) });

  /** A group, as it is shown, with what it really is; refused for what no schema can tell. */
  function checked(method: string, group: Group): Group {
    camera.checkLengths(method, group);
    if (group.threshold > camera.span()) throw invalid(method, `params.threshold must be at most ${camera.span()}`);
    if (camera.groups.some(({ id, name }) => id !== group.id && name === group.name))
      throw conflict(method, "another group has this name", "Group name is not unique");
    // So there are never more of them than areas in the preset.
    if (!group.areaIds.every((id, index) => mayHave(camera, group, id) && group.areaIds.indexOf(id) === index))
      throw conflict(
        method,
        "params.areaIds must be different areas that are enabled and at the preset of the group",
        "Group area configuration is invalid (area(s) disabled, not existing, not in valid preset, or area limit reached)",
      );
    return { ...group, enabled: group.enabled && group.areaIds.length >= FEWEST };
  }

  function find(method: string, id: number): Group {
    const group = camera.groups.find((one) => one.id === id);
    if (group === undefined) throw conflict(method, "no such group", "Group ID is invalid");
    return group;
  }

  return {
    addGroup(params: AddGroupParams) {
      const presetNbr = camera.preset("addGroup", params.presetNbr);
      const group = checked("addGroup", { id: freeId(camera.groups, 1), ...params, presetNbr });
      const { maxGroups } = capabilities();
      if (camera.groups.filter((other) => other.presetNbr === presetNbr).length >= maxGroups)
        throw conflict(
          "addGroup",
          `there are ${maxGroups} groups in the preset already`,
          "Maximum number of groups for this preset already reached",
        );
      camera.groups.push(keep(group));
      return { id: group.id, enabled: group.enabled };
    },
    updateGroup(params: UpdateGroupParams) {
      const before = find("updateGroup", params.id);
      const group = checked("updateGroup", { ...show(before), ...params });
      Object.assign(before, keep(group));
      return { enabled: group.enabled };
    },
    removeGroup({ id }: RemoveGroupParams) {
      const removed = id === 0 ? camera.groups : [find("removeGroup", id)];
      camera.groups = camera.groups.filter((group) => !removed.includes(group));
      return {};
    },
    listGroups({ presetNbr = 0 }: ListGroupsParams) {
      if (presetNbr !== 0) camera.preset("listGroups", presetNbr);
      const listed = camera.groups.filter((group) => presetNbr === 0 || group.presetNbr === presetNbr);
      return { grouplist: listed.map(show) };
    },
    getGroupStatus() {
      const active = camera.groups.filter(({ enabled, presetNbr }) => enabled && presetNbr === CURRENT_PRESET);
      return { grouplist: active.map((group) => groupStatus(camera, show(group))) };
    },
  };
}

/** Takes the areas out of the groups that may no longer have them, and disables groups that have too few left. */
export function settleGroups(camera: Camera): void {
  for (const group of camera.groups) {
    group.areaIds = group.areaIds.filter((id) => mayHave(camera, group, id));
    group.enabled &&= group.areaIds.length >= FEWEST;
  }
}

function mayHave({ areas }: Camera, { presetNbr }: Group, id: number): boolean {
  return areas.some((area) => area.id === id && area.enabled && area.presetNbr === presetNbr);
}
