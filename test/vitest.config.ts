import { defineConfig } from "vitest/config";

/** `npm test` runs the project unit, which needs npm alone; `npm run test:integration` integration, which needs more, and `npm run test:clients` clients, which needs the toolchains of four languages. */
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
      { test: { name: "integration", include: ["integration/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "clients", include: ["clients/**/*.test.ts"], testTimeout: 600_000 } },
    ],
  },
});
