import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["./test/support/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["shared/domain/**/*.ts", "shared/use-cases/**/*.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { branches: 100 },
    },
  },
});
