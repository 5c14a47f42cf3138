import { readFile } from "node:fs/promises";

/** Bytes of memory that a process and those that it started have. */
export interface Memory {
  resident: number;
  /** Most that it had resident so far. */
  peak: number;
}

/** Reads the memory of a process and of its children from Linux. */
export async function readMemory(pid: number): Promise<Memory> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  const all = await Promise.all(children.split(" ").filter(Boolean).map(Number).map(readMemory));
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)![1]) * 1024;
  all.push({ resident: bytes("VmRSS"), peak: bytes("VmHWM") });
  const sum = (kind: keyof Memory) => all.reduce((total, memory) => total + memory[kind], 0);
  return { resident: sum("resident"), peak: sum("peak") };
}
