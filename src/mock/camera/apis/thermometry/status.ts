import type { DetectionType, Measurement } from "../../../../../generated/types/thermometry.ts";
import type { Area, Camera, Group, TemperatureAt } from "./camera.ts";
import { tenths } from "./scale.ts";

/** Status of an area with its threshold in the current scale: that of the condition, regardless of the delay. */
export function areaStatus(camera: Camera, area: Area) {
  const { detectionType, measurement, threshold } = area;
  const triggered = isChange(detectionType)
    ? changeEnd(camera, area) !== undefined
    : detectionType === "above"
      ? measured(camera, area, measurement) > threshold
      : measured(camera, area, measurement) < threshold;
  return { id: area.id, ...temperatures(camera, area), triggered };
}

/** Whether a threshold is a difference of temperatures instead of a temperature. */
export function isChange(detectionType: DetectionType): boolean {
  return detectionType === "increase" || detectionType === "decrease";
}

/**
 * When the change of an area's temperature will be older than its delay, as `performance.now()` counts; undefined if it
 * did not change by more than the threshold in that time. A delay of 0 leaves no time for a change.
 */
export function changeEnd(camera: Camera, area: Area): number | undefined {
  const { detectionType, measurement, threshold, delay } = area;
  if (!isChange(detectionType)) return undefined;
  const now = measured(camera, area, measurement);
  const sign = detectionType === "increase" ? 1 : -1;
  const last = camera.scenesWithin(delay).findLast(({ temperatureAt }) => {
    const change = sign * (now - measured(camera, area, measurement, temperatureAt));
    return tenths(change) > threshold;
  });
  return last && last.end + delay * 1000;
}

/** Status of a group with its threshold in the current scale, from its areas that count. */
export function groupStatus(camera: Camera, group: Group, areas: readonly Area[]) {
  const members = areas.map((area) => {
    const measurement = group.measurement === "inherit" ? area.measurement : group.measurement;
    return { areaId: area.id, areaName: area.name, temperature: measured(camera, area, measurement) };
  });
  const rising = members.toSorted((a, b) => a.temperature - b.temperature);
  const [coldest, hottest] = [rising[0]!, rising.at(-1)!];
  const currentDeviation = tenths(hottest.temperature - coldest.temperature);
  return {
    id: group.id,
    triggered: currentDeviation > group.threshold,
    details: {
      name: group.name,
      currentDeviation,
      memberAreas: members.map(({ areaId, areaName }) => ({ areaId, areaName })),
      maxDeviationAreas: [
        { maxAreaId: hottest.areaId, maxAreaTemp: hottest.temperature },
        { minAreaId: coldest.areaId, minAreaTemp: coldest.temperature },
      ],
    },
  };
}

function measured(camera: Camera, area: Area, measurement: Measurement, temperatureAt?: TemperatureAt): number {
  const { max, min, avg } = temperatures(camera, area, temperatureAt);
  return { maximum: max, minimum: min, average: avg }[measurement];
}

/** The extremes are those of the vertices, as in a linear scene; their mean approximates the average. */
function temperatures(camera: Camera, { vertices }: Area, temperatureAt = camera.temperatureAt) {
  const { shown } = camera.scale.temperature;
  const celsius = vertices.map(temperatureAt);
  const [min, max] = [Math.min(...celsius), Math.max(...celsius)];
  return {
    avg: shown(celsius.reduce((sum, degrees) => sum + degrees) / celsius.length),
    min: shown(min),
    max: shown(max),
    minCoordinates: vertices[celsius.indexOf(min)]!,
    maxCoordinates: vertices[celsius.indexOf(max)]!,
  };
}
