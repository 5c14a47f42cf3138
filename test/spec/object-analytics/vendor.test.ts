import { testPrinted } from "../vendor.ts";

// The page prints parts of a configuration, which requests have in a complete one. Of six methods it has the syntax only,
// which the examples fill with values.
testPrinted("object-analytics", { methods: 9, requests: 11, answers: 9, refusals: 1 });
