import { createRequire } from "node:module";
import type * as NodeHttp from "node:http";

/**
 * `node:http`, without what its import loads beside it: for the class `WebSocket`, Node then loads undici, which takes
 * longer than all modules of this package. Any absolute path serves to require what is built in.
 */
export const http = createRequire(process.execPath)("node:http") as typeof NodeHttp;
