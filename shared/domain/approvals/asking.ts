import { addDays, dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Caller, Owned, Role } from "#shared/domain/people/caller.ts";
import { type Unit, type UnitLevel, unitsAbove } from "#shared/domain/people/unit.ts";
import type { ApprovalRules } from "#shared/domain/rules/approval-rules.ts";
import type { ApprovalKind, ApprovalLine, ApprovalRequest, ApprovalStep } from "./approval.ts";

/** Who is asked, as rules say it: the nearest leader at this level or above. */
export interface StepWanted {
  readonly role: Role;
  readonly level: UnitLevel;
}

export interface Wanted {
  readonly kind: ApprovalKind;
  readonly subject: { readonly id: string; readonly name: string };
  readonly lines: readonly ApprovalLine[];
  readonly input?: Readonly<Record<string, unknown>>;
  readonly reason?: string | undefined;
  /** In this order; everybody asked is somebody else. */
  readonly steps: readonly StepWanted[];
}

interface Asking {
  readonly id: string;
  readonly applicant: Pick<Caller, "id" | "name">;
  /** Where the thing it is about lies. */
  readonly of: Owned;
  readonly tree: readonly Unit[];
  readonly rules: ApprovalRules;
  readonly now: Instant;
}

/** A request as it begins: every step has found its unit. */
export function asked(
  { kind, subject, lines, input = {}, reason, steps }: Wanted,
  { id, applicant, of, tree, rules, now }: Asking,
): Omit<ApprovalRequest, "version"> {
  return {
    ...{ id, province: of.province, unit: of.unit, owner: applicant.id, ownerName: applicant.name },
    ...{ kind, status: "OPEN", subject: { ...subject }, lines: [...lines], input: { ...input } },
    ...(reason && { reason }),
    steps: stepsFor(steps, { tree, unit: of.unit, applicant: applicant.id }),
    askedAt: now,
    lapsesOn: addDays(dayOf(now), rules.lapseDays),
  };
}

const LEVELS: readonly UnitLevel[] = ["TEAM", "COUNTY", "CITY", "PROVINCE", "GROUP"];

/** The nearest unit upwards whose leader is neither the applicant nor already asked; where there is none, the province's administrator. */
function stepsFor(
  wanted: readonly StepWanted[],
  { tree, unit, applicant }: { tree: readonly Unit[]; unit: string; applicant: string },
): ApprovalStep[] {
  const path = unitsAbove(tree, unit);
  const taken = new Set([applicant]);
  return wanted.map(({ role, level }) => {
    const isHigh = (of: UnitLevel) => LEVELS.indexOf(of) >= LEVELS.indexOf(level);
    const found = path.find(({ head, level: of }) => head !== undefined && !taken.has(head) && isHigh(of));
    if (found?.head === undefined) return { role: "admin", unit: path.at(-1)?.code ?? unit };
    taken.add(found.head);
    return { role, unit: found.code };
  });
}

/** Whom a request waits for: who leads the unit whose turn it is. */
export function askedOf({ steps }: Pick<ApprovalRequest, "steps">, tree: readonly Unit[]): string[] {
  const step = steps.find(({ decision }) => decision === undefined);
  const head = tree.find(({ code }) => code === step?.unit)?.head;
  return head === undefined || step?.role === "admin" ? [] : [head];
}
