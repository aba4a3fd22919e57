import { defineConfig } from "vitest/config";

/** Read the environment as they load, as in the cloud: each begins anew. */
const BEGINNING_ANEW = ["test/functions/**/*.test.ts", "test/infra/service-stack.test.ts"];

const common = {
  setupFiles: ["./test/support/same-seed.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** Files share what they load, in as many processes as there are processors: whatever one changes it puts back. */
export default defineConfig({
  test: {
    globalSetup: ["./test/support/global-setup.ts"],
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...common,
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: BEGINNING_ANEW,
          isolate: false,
          unstubEnvs: true,
        },
      },
      { test: { ...common, name: "anew", include: BEGINNING_ANEW } },
    ],
    coverage: {
      provider: "v8",
      include: ["shared/domain/**/*.ts", "shared/use-cases/**/*.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { branches: 100 },
    },
  },
});
