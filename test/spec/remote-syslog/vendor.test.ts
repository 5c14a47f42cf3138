import { testPrinted } from "../vendor.ts";

testPrinted("remote-syslog", {
  methods: 6,
  requests: 8,
  answers: 11,
  refusals: 9,
  misnamed: { "answer status 2": "stauts" },
});
