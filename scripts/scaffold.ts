import { join } from "node:path";
import { parseArgs } from "node:util";
import { newApi, newMethod } from "./scaffold/contract.ts";

const HELP = `npm run new:api -- <id>
npm run new:method -- <api> <name>

Writes the files of a new API, or of a new method of an API, below spec/vapix/. The files pass npm run lint as they are:
replace every text that begins with "Describe", and follow CONTRIBUTING.md from step 2 on.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(HELP);
  const [kind, ...names] = positionals;
  const specDir = join(import.meta.dirname, "../spec");
  const { files } =
    kind === "api" && names.length === 1
      ? await newApi(specDir, names[0]!)
      : kind === "method" && names.length === 2
        ? await newMethod(specDir, names[0]!, names[1]!)
        : wrongUsage();
  for (const file of files) console.log(`spec/${file}`);
  console.log("Next: describe it, then npm run generate && npm test");
}

function wrongUsage(): never {
  throw new Error(HELP);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
