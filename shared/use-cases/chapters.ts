import type { Declared } from "./declared.ts";

type Chapter = () => Promise<readonly Declared[]>;

/** The catalogue by the chapter. One who needs a use-case reads its chapter when it is asked for, and no other. */
export const CHAPTERS = {
  clients: async () => (await import("./catalogue-of-clients.ts")).CLIENTS,
  grades: async () => (await import("./catalogue-of-grades.ts")).GRADES,
  house: async () => (await import("./catalogue-of-house.ts")).HOUSE,
  imports: async () => (await import("./catalogue-of-imports.ts")).IMPORTS,
  money: async () => (await import("./catalogue-of-money.ts")).MONEY,
  ownership: async () => (await import("./catalogue-of-ownership.ts")).OWNERSHIP,
  points: async () => (await import("./catalogue-of-points.ts")).POINTS,
  rules: async () => (await import("./catalogue-of-rules.ts")).RULES,
  tasks: async () => (await import("./catalogue-of-tasks.ts")).TASKS,
} satisfies Readonly<Record<string, Chapter>>;
export type ChapterName = keyof typeof CHAPTERS;
