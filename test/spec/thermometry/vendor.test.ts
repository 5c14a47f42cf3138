import { testPrinted } from "../vendor.ts";

testPrinted("thermometry", {
  methods: 24,
  requests: 25,
  answers: 25,
  refusals: 24,
  // The document prints this response without its request.
  miscontexted: ["answer getConfigurationCapabilities 2"],
});
