import { testPrinted } from "../vendor.ts";

testPrinted("mqtt-client", {
  methods: 5,
  requests: 5,
  answers: 5,
  refusals: 4,
  miscontexted: ["answer activateClient 1", "refusal deactivateClient 1"],
});
