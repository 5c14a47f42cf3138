import { saveMemory } from "../../../src/cli/memory.ts";
import { createMockServer } from "../../../src/mock/server.ts";

/**
 * The mock under attack, as `vapix mock` runs it, a process of its own that ends with the one that forked it. It sends its URL, and answers
 * `usage` with its memory in bytes and what failed inside, and `close` with the milliseconds that closing took.
 */
saveMemory();
const failures = new Set<string>();
const server = await createMockServer({
  log(line) {
    if (line.includes(" failed: ") && !line.endsWith("the client is gone")) failures.add(line);
  },
});

process.on("message", (message) => {
  if (message === "usage") return process.send!({ memory: process.memoryUsage.rss(), failures: [...failures] });
  const start = performance.now();
  void server.close().then(() => process.send!(performance.now() - start));
});
process.once("disconnect", () => process.exit());
process.send!(server.url);
