import { testPrinted } from "../vendor.ts";

// The page prints parts of a configuration, which requests have in a complete one. Of six methods it has the syntax only.
testPrinted("object-analytics", {
  methods: 9,
  requests: 5,
  answers: 3,
  refusals: 1,
  unprinted: [
    "getSupportedVersions",
    "sendAlarmEvent",
    "getAccumulatedCounts",
    "resetAccumulatedCounts",
    "resetPassthrough",
    "getOccupancy",
  ],
  misspelt: { "request setConfiguration 2": ["metadataOverlay[0].drawnOnAllResolutions"] },
});
