import type {
  AddAreaParams,
  ListAreasParams,
  RemoveAreasParams,
  UpdateAreaParams,
} from "../../../../../generated/types/thermometry.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { type Area, type Camera, CURRENT_PRESET } from "./camera.ts";
import { settleGroups } from "./groups.ts";
import { crossesItself } from "./polygon.ts";
import type { Quantity } from "./scale.ts";
import { areaStatus, isChange } from "./status.ts";

/** Temperature areas. An area that is removed or moved to another preset leaves its groups. */
export function areaHandlers(camera: Camera): StateHandlers {
  const { state, capabilities, invalid, conflict } = camera;

  const kept = (area: Area): Area => ({ ...area, threshold: quantity(camera, area).kept(area.threshold) });
  const shown = (area: Area) => shownArea(camera, area);

  /** Rejects an area, in the current scale, that violates rules which a schema cannot express. */
  function check(method: string, area: Area): void {
    const { maxNumberOfVertices, maxNumberOfAreas } = capabilities();
    camera.source(method, area.imagesource);
    camera.checkLengths(method, area);
    if (isOutside(area)) throw invalid(method, "params.threshold is out of range for this detectionType");
    if (area.vertices.length > maxNumberOfVertices)
      throw invalid(method, `params.vertices must be at most ${maxNumberOfVertices}`);
    if (crossesItself(area.vertices)) throw invalid(method, "edges between params.vertices cross or touch each other");
    const others = state.areas.filter(({ id }) => id !== area.id);
    if (others.some(({ name }) => name === area.name))
      throw invalid(method, "another area has this name", "Name already in use");
    if (others.filter(({ presetNbr }) => presetNbr === area.presetNbr).length >= maxNumberOfAreas)
      throw conflict(
        method,
        `the maximum of ${maxNumberOfAreas} areas in the preset is reached`,
        "Maximum amount of areas in preset reached",
      );
  }

  function isOutside({ detectionType, threshold }: Area): boolean {
    if (isChange(detectionType)) return threshold <= 0 || threshold > camera.span();
    const { minTemperature, maxTemperature } = capabilities();
    return threshold < minTemperature || threshold > maxTemperature;
  }

  function find(method: string, id: number): Area {
    const area = state.areas.find((one) => one.id === id);
    if (area === undefined) throw conflict(method, `unknown area ${id}`, "Area [x] could not be found", id);
    return area;
  }

  return {
    addArea(params: AddAreaParams) {
      const presetNbr = camera.preset("addArea", params.presetNbr);
      const area = { id: camera.newId("area"), ...params, presetNbr };
      check("addArea", area);
      state.areas.push(kept(area));
      return { id: area.id };
    },
    updateArea(params: UpdateAreaParams) {
      const before = find("updateArea", params.id);
      const area = { ...shown(before), ...params };
      camera.preset("updateArea", area.presetNbr);
      check("updateArea", area);
      Object.assign(before, kept(area));
      settleGroups(camera);
      return {};
    },
    removeAreas({ areas: ids }: RemoveAreasParams) {
      const { maxNumberOfAreas } = capabilities();
      if (ids.length > maxNumberOfAreas)
        throw invalid("removeAreas", `params.areas must be at most ${maxNumberOfAreas}`);
      const removed = ids.map((id) => find("removeAreas", id));
      state.areas = state.areas.filter((area) => !removed.includes(area));
      settleGroups(camera);
      return {};
    },
    listAreas({ presetNbr }: ListAreasParams) {
      if (presetNbr !== 0) camera.preset("listAreas", presetNbr);
      const listed = state.areas.filter((area) => presetNbr === 0 || area.presetNbr === presetNbr);
      return { areaList: listed.map(shown) };
    },
    getAreaStatus: () => ({ areaList: areaStatuses(camera).map(({ status }) => status) }),
  };
}

/** The areas that are enabled at the current preset, with their thresholds in the current scale, and their status. */
export function areaStatuses(camera: Camera) {
  const active = camera.state.areas.filter(({ enabled, presetNbr }) => enabled && presetNbr === CURRENT_PRESET);
  return active.map((kept) => {
    const area = shownArea(camera, kept);
    return { area, status: areaStatus(camera, area) };
  });
}

function shownArea(camera: Camera, area: Area): Area {
  return { ...area, threshold: quantity(camera, area).shown(area.threshold) };
}

function quantity({ scale }: Camera, { detectionType }: Area): Quantity {
  return isChange(detectionType) ? scale.difference : scale.temperature;
}
