import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Tally } from "#shared/domain/clients/segment-run.ts";
import { isAlike } from "#shared/domain/rules/difference.ts";
import type { RuleDocument } from "#shared/domain/rules/rule-document.ts";
import { nameOf } from "#shared/domain/rules/rule-sets.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { counted, cutsOf, NO_TALLIES } from "#shared/domain/segments/borders.ts";
import { NO_IMPACT } from "./impact.ts";
import { MOVERS, type Moves } from "./movers.ts";
import type { NewTrial, RuleTrial } from "./trial.ts";

/** What a set's change may move; nothing for the calendar and for sets that only say what is done from then on. */
export function movesOf(code: string): Moves {
  const name = nameOf(code);
  return (name && MOVERS[name]) ?? {};
}

interface Beginning {
  readonly draft: RuleDocument;
  /** The content that the draft was made from. */
  readonly before: RuleDocument["content"];
  readonly against: string;
  readonly now: Instant;
}

/** A trial as it begins; where nothing can move it is done at once. */
export function trialOf({ draft, before, against, now }: Beginning): NewTrial {
  const { code, number, content, province, trial } = draft;
  const { clients, desks, counts } = movesOf(code);
  const isIdle = clients === undefined && desks === undefined;
  const first = counts ? "COUNTING" : "MOVING";
  const { at: startedAt = now, by = "", of = 0, isJob = false } = trial ?? {};
  return {
    ...{ code, province, number, content, against, before, on: dayOf(startedAt), startedAt, by, of, isJob },
    step: isIdle ? "DONE" : first,
    after: "",
    impact: NO_IMPACT,
    tally: {},
    ...(isIdle && { endedAt: now }),
  };
}

/** Whether a trial tells of this very draft, compared with the version that it would follow. */
export function isOf(
  trial: RuleTrial | undefined,
  draft: RuleDocument,
  before: RuleDocument["content"],
): trial is RuleTrial {
  return (
    trial?.number === draft.number && isAlike(trial.content, draft.content) && isAlike(trial.before, before)
  );
}

/** One manager's clients are counted by their revenue. */
export function withCounted(trial: NewTrial, revenues: readonly (number | undefined)[]): Tally {
  const start = { ...NO_TALLIES, m: trial.tally };
  return revenues.reduce((tallies, m) => counted(tallies, { r: undefined, f: 0, m }), start).m;
}

/** Everybody has been counted: the borders by either rules are found. */
export function withCuts(
  trial: NewTrial,
  rules: { readonly before: Rules; readonly after: Rules },
): NewTrial {
  const tallies = { ...NO_TALLIES, m: trial.tally };
  const cuts = {
    before: cutsOf(tallies, rules.before.segment),
    after: cutsOf(tallies, rules.after.segment),
  };
  return { ...trial, step: "MOVING", after: "", cuts, tally: {} };
}
