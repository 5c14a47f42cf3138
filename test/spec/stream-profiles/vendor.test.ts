import { testPrinted } from "../vendor.ts";

// The syntax of the page has values, and counts as an example; that of getSupportedVersions has none.
testPrinted("stream-profiles", {
  methods: 5,
  requests: 8,
  answers: 5,
  refusals: 0,
  unprinted: ["getSupportedVersions"],
});
