import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The tests start many programs, of which each would compile the same modules again.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url));

/** Workers for tests of which some always wait, for programs and timers. */
const WAITING = availableParallelism() + 1;

/** `npm test` runs the projects unit and types, which need npm alone; `npm run test:integration` integration, which needs more, and bench, which tests the benchmarks, `npm run test:clients` clients, which needs the toolchains of five languages, and `npm run test:generators` generators and the plain Prism CLI on all documents, which need their registries. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    // By default, Vitest leaves a processor to itself, which is idle while tests run.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: ["integration/**", "clients/**", "scripts/bench/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: WAITING,
          // Contract, schemas and their validators are loaded once a worker, and not once a file.
          isolate: false,
        },
      },
      // Its compiler run covers all sources, so an error anywhere in them fails it too.
      {
        test: {
          name: "types",
          maxWorkers: WAITING,
          include: [],
          typecheck: { enabled: true, only: true, include: ["**/*.test-d.ts"], tsconfig: "../tsconfig.json" },
        },
      },
      { test: { name: "bench", include: ["scripts/bench/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: "integration",
          include: ["integration/**/*.test.ts"],
          globalSetup: fileURLToPath(new URL("integration/pack.ts", import.meta.url)),
          exclude: ["integration/{generators,prism}.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "generators", include: ["integration/{generators,prism}.test.ts"], hookTimeout: 60_000 } },
      { test: { name: "clients", include: ["clients/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 60_000 } },
    ],
  },
});
