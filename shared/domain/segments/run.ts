import type { Day } from "#shared/domain/calendar/day.ts";
import { monthOf } from "#shared/domain/calendar/day.ts";
import type { SegmentRun } from "#shared/domain/clients/segment-run.ts";
import type { SegmentRules } from "#shared/domain/rules/segment-rules.ts";
import { counted, cutsOf, NO_TALLIES } from "./borders.ts";
import type { RfmInputs } from "./rfm.ts";

export type NewRun = Omit<SegmentRun, "version">;

/** This month's run as it stands: the one that is kept, or one that begins; the borders of the last stay until there are new ones. */
export function runOf(
  last: NewRun | undefined,
  { province, today }: { province: string; today: Day },
): NewRun {
  const month = monthOf(today);
  if (last?.month === month) return last;
  const cuts = last?.cuts && { cuts: last.cuts };
  return {
    province,
    month,
    on: today,
    step: "COUNTING",
    after: "",
    tallies: NO_TALLIES,
    clients: 0,
    ...cuts,
  };
}

/** One manager's clients are counted in; who has been counted is not counted again. */
export function withCounted(run: NewRun, owner: string, inputs: readonly RfmInputs[]): NewRun {
  const tallies = inputs.reduce(counted, run.tallies);
  return { ...run, tallies, clients: run.clients + inputs.length, after: owner };
}

/** Everybody has been counted: the borders are found, and the writing begins. */
export function withCuts(run: NewRun, rules: SegmentRules): NewRun {
  return { ...run, step: "WRITING", after: "", cuts: cutsOf(run.tallies, rules) };
}
