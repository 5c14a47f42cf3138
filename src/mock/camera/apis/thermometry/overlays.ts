import type {
  AddOverlayChannelParams,
  RemoveOverlayChannelParams,
} from "../../../../../generated/types/thermometry.ts";
import type { StateHandlers } from "../../camera-state.ts";
import type { Camera } from "./camera.ts";

/** Channels that show the overlays of image sources. Adding or removing a channel twice has no effect. */
export function overlayHandlers({ state, capabilities, source, invalid }: Camera): StateHandlers {
  const { imagesources, overlayChannels } = capabilities();
  const { overlays } = state;

  function channels(method: string, { imagesource, overlayChannel }: AddOverlayChannelParams): Set<number> {
    const number = source(method, imagesource);
    if (!overlayChannels.includes(overlayChannel))
      throw invalid(method, `unknown overlayChannel; available: ${overlayChannels.join(", ")}`);
    const shown = overlays.get(number) ?? new Set();
    overlays.set(number, shown);
    return shown;
  }

  return {
    addOverlayChannel(params: AddOverlayChannelParams) {
      channels("addOverlayChannel", params).add(params.overlayChannel);
      return {};
    },
    removeOverlayChannel(params: RemoveOverlayChannelParams) {
      channels("removeOverlayChannel", params).delete(params.overlayChannel);
      return {};
    },
    listOverlayChannels: () => ({
      overlayList: imagesources
        .map((imagesource) => ({
          imagesource,
          overlayChannels: overlayChannels.filter((channel) => overlays.get(imagesource)?.has(channel)),
        }))
        .filter(({ overlayChannels: shown }) => shown.length > 0),
    }),
  };
}
