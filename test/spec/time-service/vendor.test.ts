import { testPrinted } from "../vendor.ts";

testPrinted("time-service", {
  methods: 7,
  requests: 6,
  answers: 12,
  refusals: 0,
  unprinted: ["getSupportedVersions"],
});
