import { describe, expect, test } from "vitest";
import { invalid, thermometry, useDevice } from "./camera.ts";

useDevice();

describe("an overlay channel", () => {
  const on = (overlayChannel: number, imagesource = 0) => ({ imagesource, overlayChannel });
  const listed = async () => (await thermometry.listOverlayChannels()).overlayList;

  test("is listed from when it is added, once, until it is removed", async () => {
    expect(await thermometry.addOverlayChannel(on(2))).toEqual({});
    await thermometry.addOverlayChannel(on(1));
    await thermometry.addOverlayChannel(on(2));
    expect(await listed()).toEqual([{ imagesource: 0, overlayChannels: [1, 2] }]);
    expect(await thermometry.removeOverlayChannel(on(1))).toEqual({});
    await thermometry.removeOverlayChannel(on(1));
    expect(await listed()).toEqual([{ imagesource: 0, overlayChannels: [2] }]);
    await thermometry.removeOverlayChannel(on(2));
    expect(await listed()).toEqual([]);
  });

  test.each([
    ["that cannot show overlays", on(0)],
    ["that does not exist", on(3)],
    ["of a source that does not exist", on(1, 1)],
  ])("%s is neither added nor removed", async (_, params) => {
    await thermometry.addOverlayChannel(on(1));
    await invalid(() => thermometry.addOverlayChannel(params));
    await invalid(() => thermometry.removeOverlayChannel(params));
  });
});
