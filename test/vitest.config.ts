import { defineConfig } from "vitest/config";

/** `npm test` runs the project unit, which needs npm alone; `npm run test:integration` the other, which needs more. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      { test: { name: "unit", include: ["**/*.test.ts"], exclude: ["integration/**"], testTimeout: 20_000 } },
      { test: { name: "integration", include: ["integration/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
