import type {
  AddOverlayChannelParams,
  RemoveOverlayChannelParams,
} from "../../../../../generated/types/thermometry.ts";
import type { StateHandlers } from "../../camera-state.ts";
import type { Camera } from "./camera.ts";

/** Channels that show the overlays of image sources. Adding one again, and removing one that shows none, does nothing. */
export function overlayHandlers({ capabilities, source, invalid }: Camera): StateHandlers {
  const { imagesources, overlayChannels } = capabilities();
  const shown = new Map(imagesources.map((imagesource) => [imagesource, new Set<number>()]));

  function channels(method: string, { imagesource, overlayChannel }: AddOverlayChannelParams): Set<number> {
    const found = shown.get(source(method, imagesource))!;
    if (!overlayChannels.includes(overlayChannel))
      throw invalid(method, `params.overlayChannel is none: there are ${overlayChannels.join(", ")}`);
    return found;
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
      overlayList: [...shown]
        .filter(([, active]) => active.size > 0)
        .map(([imagesource, active]) => ({
          imagesource,
          overlayChannels: overlayChannels.filter((channel) => active.has(channel)),
        })),
    }),
  };
}
