import type { Caller } from "#shared/domain/people/caller.ts";
import type { Ports } from "#shared/ports.ts";

/** What every step of the night works with. */
export interface Night {
  readonly ports: Pick<
    Ports,
    | "archives"
    | "clients"
    | "grids"
    | "files"
    | "merchants"
    | "points"
    | "records"
    | "retained"
    | "rules"
    | "segments"
    | "staff"
    | "status"
    | "tasks"
    | "units"
    | "table"
    | "clock"
    | "ids"
    | "journal"
  >;
  readonly caller: Caller;
  readonly isTimeUp: () => boolean;
}

/** `more` when the time is up: whoever calls next goes on where this one stopped. */
export type Progress = "done" | "more";

/** Done already, it says so at once: every step may be called as often as one likes. What most nights have no cause for is read when there is cause. */
export type NightStep = (night: Night) => Promise<Progress>;
