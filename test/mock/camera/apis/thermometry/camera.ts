import { beforeEach, expect } from "vitest";
import type {
  AddAreaParams,
  AddGroupParams,
  GetConfigurationCapabilitiesData,
} from "../../../../../generated/types/thermometry.ts";
import { createMockServer } from "../../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../../src/vapix/client.ts";
import { points } from "./points.ts";

export type Thermometry = ReturnType<typeof createVapixClient>["thermometry"];

/** The thermometry API of the device that `useDevice` made. */
export let thermometry: Thermometry;

/** Gives each test of a file a new device. */
export function useDevice(): void {
  beforeEach(async () => {
    const device = await createMockServer({ apis: ["thermometry"] });
    thermometry = createVapixClient(device.url).thermometry;
    return () => device.close();
  });
}

/** All that can be read of the device. */
export async function state(): Promise<string> {
  return JSON.stringify([
    await thermometry.getConfigurationCapabilities(),
    await thermometry.getIsothermLevels(),
    await thermometry.getTgtConfiguration(),
    await thermometry.listAreas({ presetNbr: 0 }),
    await thermometry.getAreaStatus(),
    await thermometry.listGroups(),
    await thermometry.getGroupStatus(),
    await thermometry.listSpotMeters(),
    await thermometry.getSpotTemperature({ coordinateSystem: "coord_0_1" }),
    await thermometry.listOverlayChannels(),
  ]);
}

/** Expects a refusal with one of the meanings of its code, and that it changed nothing. */
export async function refused(call: () => Promise<unknown>, code: number, deviceMessage: string): Promise<void> {
  const before = await state();
  const status = code === 1200 ? 500 : 400;
  await expect(call()).rejects.toMatchObject({ name: "VapixMethodError", code, deviceMessage, status });
  expect(await state()).toBe(before);
}

/** Expects a refusal for a value that is out of what is allowed. */
export function invalid(call: () => Promise<unknown>): Promise<void> {
  return refused(call, 2104, "Invalid parameter value specified");
}

/** A square around the centre. */
export const square: AddAreaParams = {
  imagesource: 0,
  enabled: true,
  name: "Pump",
  detectionType: "above",
  measurement: "maximum",
  threshold: 80,
  delay: 5,
  vertices: points("-0.5,-0.5 0.5,-0.5 0.5,0.5 -0.5,0.5"),
  areaOverlay: "always",
  temperatureOverlay: true,
  presetNbr: 1,
};

/** A triangle in the upper right corner. */
export const corner: AddAreaParams = {
  ...square,
  name: "Motor",
  vertices: points("0,1 1,0 1,1"),
};

/** Both, by the ids that a new device gives them. */
export const pair: AddGroupParams = {
  enabled: true,
  name: "Bearings",
  measurement: "maximum",
  threshold: 15,
  delay: 10,
  areaIds: [0, 1],
  groupOverlay: true,
  presetNbr: 1,
};

export async function areas() {
  return (await thermometry.listAreas({ presetNbr: 0 })).areaList!;
}

export async function groups() {
  return (await thermometry.listGroups()).grouplist!;
}

export async function capabilities() {
  return (await thermometry.getConfigurationCapabilities()) as Required<GetConfigurationCapabilitiesData>;
}
