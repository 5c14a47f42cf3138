import { beforeEach, expect } from "vitest";
import type { NetworkDevice } from "../../../../../generated/types/network-settings.ts";
import { createMockServer } from "../../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../../src/vapix/client.ts";

/** The network settings of the device that `useDevice` made. */
export let network: ReturnType<typeof createVapixClient>["networkSettings"];

/** Gives each test of a file a new device. */
export function useDevice(): void {
  beforeEach(async () => {
    const device = await createMockServer({ apis: ["network-settings"] });
    network = createVapixClient(device.url).networkSettings;
    return () => device.close();
  });
}

export async function system() {
  return (await network.getNetworkInfo()).system!;
}

export async function find(name: string): Promise<NetworkDevice | undefined> {
  return (await network.getNetworkInfo()).devices!.find((one) => one.name === name);
}

export async function read(name: string): Promise<NetworkDevice> {
  return (await find(name))!;
}

export async function state(): Promise<string> {
  return JSON.stringify(await network.getNetworkInfo());
}

/** Expects a refusal, and that it changed nothing. */
export async function refused(call: () => Promise<unknown>, code: number, subCode?: number): Promise<void> {
  const before = await state();
  await expect(call()).rejects.toMatchObject({ name: "VapixMethodError", code, subCode });
  expect(await state()).toBe(before);
}

export const eth0 = { deviceName: "eth0" };
export const wlan0 = { deviceName: "wlan0" };
