import { testPrinted } from "../vendor.ts";

testPrinted("siren-and-light", { methods: 12, requests: 18, answers: 18, refusals: 14 });
