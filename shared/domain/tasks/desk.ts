import type { Absence } from "#shared/domain/people/absence.ts";
import type { Delegated, OpenTask } from "./task.ts";

/** All that is live of one person, as one Query brings it: what is open, when away, what was handed over and not yet accepted. */
export interface Desk {
  readonly owner: string;
  readonly tasks: readonly OpenTask[];
  readonly absences: readonly Absence[];
  readonly delegated: readonly Delegated[];
}
