import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { ChecklistItem } from "./handover-order.ts";

type Line = Pick<ClientLine, "contracts" | "rolesKnown" | "openPromises" | "lastContactAt">;

/** What giver and receiver go through together, and how much of each there is (seed D7.1.2). */
export function checklistOf(lines: readonly Line[], tasks: number): ChecklistItem[] {
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  return [
    { code: "CLIENTS", count: lines.length },
    { code: "TASKS", count: tasks },
    { code: "CONTRACTS", count: sum(({ contracts = 0 }) => contracts) },
    { code: "DECISION_MAPS", count: sum(({ rolesKnown = "" }) => (rolesKnown === "" ? 0 : 1)) },
    { code: "PROMISES", count: sum(({ openPromises = 0 }) => openPromises) },
    { code: "LAST_CONTACTS", count: sum(({ lastContactAt }) => (lastContactAt === undefined ? 0 : 1)) },
  ];
}
