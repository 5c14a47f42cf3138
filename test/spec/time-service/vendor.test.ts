import { testPrinted } from "../vendor.ts";

testPrinted("time-service", { methods: 7, requests: 7, answers: 13, refusals: 0 });
