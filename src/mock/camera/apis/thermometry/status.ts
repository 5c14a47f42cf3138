import type { DetectionType, Measurement } from "../../../../../generated/types/thermometry.ts";
import type { Area, Camera, Group } from "./camera.ts";
import { tenths } from "./scale.ts";

/** Status of an area with its threshold in the current scale: that of the condition, regardless of the delay. */
export function areaStatus(camera: Camera, area: Area) {
  const triggered = isTriggered(area.detectionType, measured(camera, area, area.measurement), area.threshold);
  return { id: area.id, ...temperatures(camera, area), triggered };
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

function isTriggered(detectionType: DetectionType, temperature: number, threshold: number): boolean {
  if (detectionType === "above") return temperature > threshold;
  return detectionType === "below" && temperature < threshold;
}

function measured(camera: Camera, area: Area, measurement: Measurement): number {
  const { max, min, avg } = temperatures(camera, area);
  return { maximum: max, minimum: min, average: avg }[measurement];
}

/** The extremes are those of the vertices, as in a linear scene; their mean approximates the average. */
function temperatures({ scale, temperatureAt }: Camera, { vertices }: Area) {
  const { shown } = scale.temperature;
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
