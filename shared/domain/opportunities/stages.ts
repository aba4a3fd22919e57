import { type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { PipelineRules } from "#shared/domain/rules/pipeline-rules.ts";
import { isOpenOpportunity, type Opportunity, Stage } from "./opportunity.ts";

export interface Step {
  readonly to: Stage;
  readonly on: Day;
  /** Why one step back; why it was lost, and to whom. */
  readonly note?: string | undefined;
  readonly competitor?: Opportunity["competitor"];
}

/** What a deal must have before it goes on; warned of, not refused (domain.md 3.21). */
export type Warning = "decider.unknown" | "goal.missing";

/** Forward by one or more stages, one back with a note, won with a contract, lost with its reason (domain.md 2.10). */
export function advanced(
  opportunity: Opportunity,
  { to, on, note, competitor }: Step,
  { contracts }: Pick<Archive, "contracts">,
): Opportunity {
  const fault = faultOf(opportunity, { to, note, isSigned: contracts.length > 0 });
  if (fault) throw new Refusal(fault, { name: opportunity.name });
  const why = { ...(note !== undefined && { closeReason: note }), ...(competitor && { competitor }) };
  const stageOn = to === opportunity.stage ? opportunity.stageOn : on;
  return { ...opportunity, stage: to, stageOn, ...why };
}

interface Wish {
  readonly to: Stage;
  readonly note: string | undefined;
  readonly isSigned: boolean;
}

function faultOf(opportunity: Opportunity, { to, note, isSigned }: Wish) {
  if (!isOpenOpportunity(opportunity)) return "opportunity.closed";
  const back = stagesBack(opportunity.stage, to);
  if (back > 1) return "opportunity.too-far-back";
  if (note === undefined && (back === 1 || to === "LOST")) return "opportunity.unexplained";
  return to === "WON" && !isSigned ? "opportunity.no-contract" : undefined;
}

/** How many stages `to` lies before; won and lost lie behind all. */
function stagesBack(from: Stage, to: Stage): number {
  return Math.max(0, Stage.options.indexOf(from) - Stage.options.indexOf(to));
}

export function warningsFor(
  { stage, goal }: Pick<Opportunity, "stage" | "goal">,
  { contacts }: Pick<Archive, "contacts">,
): Warning[] {
  const isLate = stage === "QUOTED" || stage === "NEGOTIATION";
  const hasDecider = contacts.some(({ buyingRole }) => buyingRole === "DECIDER");
  return [
    ...(isLate && !hasDecider ? ["decider.unknown" as const] : []),
    ...(isLate && goal === undefined ? ["goal.missing" as const] : []),
  ];
}

/** Days over which one lies in its stage beyond what the rules allow; 0 while it moves. */
export function stuckFor(
  { stage, stageOn }: Pick<Opportunity, "stage" | "stageOn">,
  { valueClass, today, rules }: { valueClass: string; today: Day; rules: PipelineRules },
): number {
  if (!isOpenOpportunity({ stage })) return 0;
  const allowed = valueClass === "A" ? rules.stuckDays.A : rules.stuckDays.other;
  return Math.max(0, daysBetween(stageOn, today) - allowed);
}

/** What the open ones may bring: each amount by how likely its stage is. */
export function weightedFen(opportunities: readonly Opportunity[], { probabilityBp }: PipelineRules): number {
  return opportunities
    .filter(isOpenOpportunity)
    .reduce(
      (sum, { amountFen = 0, stage }) => sum + Math.round((amountFen * probabilityBp[stage]) / 10_000),
      0,
    );
}
