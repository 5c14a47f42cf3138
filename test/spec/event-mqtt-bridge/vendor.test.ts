import { testPrinted } from "../vendor.ts";

testPrinted("event-mqtt-bridge", { methods: 5, requests: 5, answers: 5, refusals: 2 });
