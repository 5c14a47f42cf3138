import { testPrinted } from "../vendor.ts";

testPrinted("fwmgr", {
  methods: 9,
  requests: 7,
  answers: 8,
  refusals: 6,
  unprinted: ["factoryDefault", "stopAuto", "reboot"],
});
