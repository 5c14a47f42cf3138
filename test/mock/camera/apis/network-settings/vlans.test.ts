import { describe, expect, test } from "vitest";
import { find, network, read, refused, state, system, useDevice } from "./camera.ts";

useDevice();

describe("a VLAN", () => {
  const four = { masterDeviceName: "eth0", VlanId: 4 };

  test("is named after its master and its number, comes to the devices and goes again", async () => {
    const before = await state();
    await network.addVlan(four);
    const { macAddress } = await read("eth0");
    expect(await read("eth0.4")).toMatchObject({ name: "eth0.4", macAddress, state: "up", IPv4: { enabled: true } });
    expect((await system()).deviceSwitching!.devices).toEqual(["eth0", "eth0.4"]);
    await network.removeVlan({ VlanName: "eth0.4" });
    expect(await state()).toBe(before);
  });

  test("is a device to configure", async () => {
    await network.addVlan(four);
    await network.setIPv4AddressConfiguration({
      deviceName: "eth0.4",
      configurationMode: "static",
      staticAddressConfigurations: [{ address: "198.51.100.4", prefixLength: 24 }],
      staticDefaultRouter: "198.51.100.1",
    });
    expect((await read("eth0.4")).IPv4).toMatchObject({
      addresses: [{ address: "198.51.100.4", origin: "static" }],
      defaultRouter: "198.51.100.1",
    });
    await network.setDeviceConfiguration({ deviceName: "eth0.4", staticState: "down" });
    expect([(await read("eth0.4")).link, (await read("eth0")).link]).toEqual([false, true]);
  });

  // `link` is detected "on either the physical or lower layer on a stacked interface device".
  test("has the link of the device that it is on", async () => {
    await network.addVlan(four);
    await network.addVlan({ masterDeviceName: "eth0.4", VlanId: 5 });
    const links = async () => [(await read("eth0.4")).link, (await read("eth0.4.5")).link];
    expect(await links()).toEqual([true, true]);
    await network.setDeviceConfiguration({ deviceName: "eth0", staticState: "down" });
    expect(await links()).toEqual([false, false]);
    await network.setDeviceConfiguration({ deviceName: "eth0", staticState: "up" });
    expect(await links()).toEqual([true, true]);
    await network.setDeviceConfiguration({ deviceName: "eth0.4", staticState: "down" });
    expect(await links()).toEqual([false, false]);
  });

  test("goes with the VLAN that it is on", async () => {
    await network.addVlan({ masterDeviceName: "eth0", VlanId: 9 });
    const before = await state();
    await network.addVlan(four);
    await network.addVlan({ masterDeviceName: "eth0.4", VlanId: 5 });
    await network.addVlan({ masterDeviceName: "eth0.4.5", VlanId: 6 });
    await network.removeVlan({ VlanName: "eth0.4" });
    expect(await state()).toBe(before);
    await refused(() => network.removeVlan({ VlanName: "eth0.4.5" }), 4004, 201);
  });

  test("that exists already, or whose master does not, is rejected", async () => {
    await network.addVlan(four);
    await refused(() => network.addVlan(four), 4004, 201);
    await refused(() => network.addVlan({ ...four, masterDeviceName: "eth9" }), 4004, 100);
  });

  test.each(["eth0.4", "eth0", "wlan0"])("%s that was never added is not removed", async (VlanName) => {
    await refused(() => network.removeVlan({ VlanName }), 4004, 201);
  });

  test("that is removed twice is rejected, and can be added again", async () => {
    await network.addVlan(four);
    await network.removeVlan({ VlanName: "eth0.4" });
    await refused(() => network.removeVlan({ VlanName: "eth0.4" }), 4004, 201);
    await network.addVlan(four);
    expect(await find("eth0.4")).toBeDefined();
  });
});

test("a device has as many VLANs as it reports, and no more", async () => {
  const { maxSupportedVlans: most = 0 } = await system();
  expect(most).toBe(5);
  for (let VlanId = 1; VlanId <= most; VlanId++) await network.addVlan({ masterDeviceName: "eth0", VlanId });
  await refused(() => network.addVlan({ masterDeviceName: "eth0", VlanId: 6 }), 4004);
  await network.removeVlan({ VlanName: "eth0.2" });
  await network.addVlan({ masterDeviceName: "eth0", VlanId: 6 });
  await refused(() => network.addVlan({ masterDeviceName: "eth0", VlanId: 2 }), 4004);
});
