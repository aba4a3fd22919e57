import type { ClientLine } from "./client-line.ts";

/** Whether a line of the book may be due at all: the archive itself is read only for those. */
export function mayAge({ status, leftOn }: Pick<ClientLine, "status" | "leftOn">): boolean {
  return leftOn !== undefined || WAITING.includes(status);
}

const WAITING: readonly ClientLine["status"][] = ["POTENTIAL", "PROSPECT", "REJECTED", "AT_RISK"];
