import type * as z from "zod";
import { addMonths, type Day } from "#shared/domain/calendar/day.ts";
import type { PotentialRules } from "#shared/domain/rules/potential-rules.ts";
import type { PotentialTest } from "./codes.ts";
import type { LeadDraft } from "./lead.ts";

/** A test of PC-1 or PC-2, and whether it holds; `undefined` where nothing is known of it. */
export interface PotentialCheck {
  readonly test: z.infer<typeof PotentialTest>;
  readonly holds: boolean | undefined;
}

export interface FitPart {
  readonly part: "size" | "spend" | "need" | "contract" | "decider";
  readonly points: number;
  readonly of: number;
}

export interface Qualification {
  /** Any test that holds makes a potential key client (PC-1, PC-2). */
  readonly isPotential: boolean;
  readonly checks: readonly PotentialCheck[];
  /** 0-100, the sum of its parts (PC-3). */
  readonly fit: number;
  readonly parts: readonly FitPart[];
  /** fit is enough, one who decides is known, and the place is one grid (PC-4). */
  readonly isConfirmed: boolean;
  readonly lacks: readonly ("fit" | "decider" | "grid")[];
  /** PC-7: for whom it is a good account. */
  readonly hint: "newcomer" | "experienced" | undefined;
}

/** Rule set POTENTIAL run over what is known, with every test and every part of the score told. */
export function qualify(
  draft: LeadDraft,
  { today, rules }: { today: Day; rules: PotentialRules },
): Qualification {
  const checks =
    draft.kind === "GROUP" ? groupChecks(draft, { today, rules }) : individualChecks(draft, rules);
  const parts = partsOf(draft, { today, rules });
  const fit = parts.reduce((sum, { points }) => sum + points, 0);
  const lacks = [
    ...(fit < rules.confirmFit ? (["fit"] as const) : []),
    ...(draft.hasDecider ? [] : (["decider"] as const)),
    ...(draft.grid === undefined ? (["grid"] as const) : []),
  ];
  return {
    isPotential: checks.some(({ holds }) => holds === true),
    checks,
    fit,
    parts,
    isConfirmed: lacks.length === 0,
    lacks,
    hint: hintFor(draft, rules),
  };
}

interface Asking {
  readonly today: Day;
  readonly rules: PotentialRules;
}

function groupChecks(draft: LeadDraft, { today, rules: { group } }: Asking): PotentialCheck[] {
  return [
    { test: "employees", holds: atLeast(draft.employees, group.employees) },
    { test: "capital", holds: atLeast(draft.registeredCapitalFen, group.registeredCapitalFen) },
    { test: "rivalEnds", holds: endsSoon(draft.rivalEndsOn, { today, months: group.rivalEndsMonths }) },
    { test: "budget", holds: draft.budgetApproved },
    { test: "localNumbers", holds: atLeast(draft.localNumbers, group.localNumbers) },
  ];
}

function individualChecks({ rival, spendFen }: LeadDraft, { declaredFen }: PotentialRules): PotentialCheck[] {
  const isSaid = rival === undefined && spendFen === undefined;
  const holds = isSaid ? undefined : rival !== undefined && (spendFen ?? 0) >= declaredFen;
  return [{ test: "declared", holds }];
}

function atLeast(value: number | undefined, least: number): boolean | undefined {
  return value === undefined ? undefined : value >= least;
}

function endsSoon(
  ends: Day | undefined,
  { today, months }: { today: Day; months: number },
): boolean | undefined {
  return ends === undefined ? undefined : ends >= today && ends <= addMonths(today, months);
}

/** Size and spend by their share of what counts in full; the others are there or not. */
function partsOf(draft: LeadDraft, { today, rules }: Asking): FitPart[] {
  const { fit, full, group } = rules;
  const size = Math.max(
    share(draft.employees, full.employees),
    share(draft.registeredCapitalFen, group.registeredCapitalFen),
  );
  const spend = share(spendOf(draft, rules), full.spendFen);
  const isOpen = endsSoon(draft.rivalEndsOn, { today, months: group.rivalEndsMonths }) === true;
  return [
    { part: "size", points: Math.round(fit.size * size), of: fit.size },
    { part: "spend", points: Math.round(fit.spend * spend), of: fit.spend },
    { part: "need", points: draft.need || draft.budgetApproved ? fit.need : 0, of: fit.need },
    { part: "contract", points: isOpen ? fit.contract : 0, of: fit.contract },
    { part: "decider", points: draft.hasDecider ? fit.decider : 0, of: fit.decider },
  ];
}

/** What they say; else so much a head. */
function spendOf(
  { spendFen, employees }: LeadDraft,
  { spendPerEmployeeFen }: PotentialRules,
): number | undefined {
  return spendFen ?? (employees === undefined ? undefined : employees * spendPerEmployeeFen);
}

function share(value: number | undefined, full: number): number {
  return Math.min(1, (value ?? 0) / full);
}

function hintFor(
  { ownership, employees = 0 }: LeadDraft,
  { largeEmployees }: PotentialRules,
): Qualification["hint"] {
  if (ownership === "PRIVATE") return "newcomer";
  const isLarge = employees >= largeEmployees;
  return isLarge && (ownership === "STATE" || ownership === "FOREIGN") ? "experienced" : undefined;
}
