import { testPrinted } from "../vendor.ts";

testPrinted("ntp", {
  methods: 3,
  requests: 3,
  answers: 3,
  refusals: 4,
  misnamed: {
    "refusal getNTPInfo 1": undefined,
    "refusal setNTPClientConfiguration 1": undefined,
    "refusal setNTPClientConfiguration 2": undefined,
  },
});
