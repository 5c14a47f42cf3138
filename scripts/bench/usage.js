import { readFileSync, writeSync } from "node:fs";

// Preloaded into a measured process: tells on file descriptor 3 what it has used.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: (highWater() ?? maxRSS) * 1024 }));
});

/** On Linux, maxRSS begins with what the parent process had when it forked. */
function highWater() {
  if (process.platform !== "linux") return undefined;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
}
