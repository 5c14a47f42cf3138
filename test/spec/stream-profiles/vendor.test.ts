import { testPrinted } from "../vendor.ts";

testPrinted("stream-profiles", { methods: 5, requests: 9, answers: 6, refusals: 0 });
