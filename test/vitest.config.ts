import { defineConfig } from "vitest/config";

/** `npm test` runs the projects unit and types, which need npm alone; `npm run test:integration` integration, which needs more, and `npm run test:clients` clients, which needs the toolchains of four languages. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: ["integration/**", "clients/**"],
          testTimeout: 20_000,
        },
      },
      // Its compiler run covers all sources, so an error anywhere in them fails it too.
      {
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["**/*.test-d.ts"], tsconfig: "../tsconfig.json" },
        },
      },
      { test: { name: "integration", include: ["integration/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "clients", include: ["clients/**/*.test.ts"], testTimeout: 600_000 } },
    ],
  },
});
