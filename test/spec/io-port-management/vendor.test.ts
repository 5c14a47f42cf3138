import { testPrinted } from "../vendor.ts";

testPrinted("io-port-management", { methods: 4, requests: 5, answers: 5, refusals: 6 });
