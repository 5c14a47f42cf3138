import { parentPort, workerData } from "node:worker_threads";
import type { Described } from "./document.ts";
import { typesOf } from "./types.ts";

// The types of the documents that the thread is started with.
const types: string[] = [];
for (const document of workerData as Described[]) types.push(await typesOf(document));
parentPort!.postMessage(types);
