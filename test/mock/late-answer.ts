/** A program that closes a mock while two answers are an hour late, and ends by itself where nothing is left over. */
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createMockServer } from "../../src/mock/server.ts";

const mock = await createMockServer({ faults: [1, 2].map((at) => ({ kind: "delay", ms: 3_600_000, at })) });
const socket = connect(Number(new URL(mock.url).port), "127.0.0.1").on("error", () => {});
socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3));
while (mock.requests.length === 0) await setTimeout(5);
await mock.close();
console.log("closed");
