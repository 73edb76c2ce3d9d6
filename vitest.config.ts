import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/setup/built-app.ts"],
          // One browser at a time: software rendering takes all cores.
          fileParallelism: false,
          testTimeout: 90_000,
          // As patient as the driver is; what must be fast is measured by the benchmark.
          expect: { poll: { timeout: 20_000, interval: 100 } },
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
