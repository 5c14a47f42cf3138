import { type Browser, chromium } from "playwright-core";
import { tool } from "./tools.ts";

/** Starts the machine's Chromium, which reaches nothing by itself, with further arguments; throws if the machine lacks it. */
export function launchChromium(...more: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: tool("chromium"),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
