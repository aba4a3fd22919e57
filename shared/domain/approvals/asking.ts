import { addDays, dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Caller, Owned } from "#shared/domain/people/caller.ts";
import { type Unit, type UnitLevel, unitsAbove } from "#shared/domain/people/unit.ts";
import type { ApprovalRules } from "#shared/domain/rules/approval-rules.ts";
import type { ApprovalKind, ApprovalLine, ApprovalRequest, ApprovalRole, ApprovalStep } from "./approval.ts";

/** Who is asked, as rules say it: the nearest leader, or the nearest finance, at this level or above. */
export interface StepWanted {
  readonly role: ApprovalRole;
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
  /** Units that have somebody who signs as finance. */
  readonly finance?: readonly string[];
  readonly now: Instant;
}

/** A request as it begins: every step has found its unit. */
export function asked(
  { kind, subject, lines, input = {}, reason, steps }: Wanted,
  { id, applicant, of, tree, rules, finance = [], now }: Asking,
): Omit<ApprovalRequest, "version"> {
  return {
    ...{ id, province: of.province, unit: of.unit, owner: applicant.id, ownerName: applicant.name },
    ...{ kind, status: "OPEN", subject: { ...subject }, lines: [...lines], input: { ...input } },
    ...(reason && { reason }),
    steps: stepsFor(steps, { tree, unit: of.unit, applicant: applicant.id, finance }),
    askedAt: now,
    lapsesOn: addDays(dayOf(now), rules.lapseDays),
  };
}

const LEVELS: readonly UnitLevel[] = ["TEAM", "COUNTY", "CITY", "PROVINCE", "GROUP"];

interface Path {
  readonly tree: readonly Unit[];
  readonly unit: string;
  readonly applicant: string;
  readonly finance: readonly string[];
}

/** The nearest unit upwards whose leader is neither the applicant nor already asked; where there is none, the province's administrator. */
function stepsFor(wanted: readonly StepWanted[], { tree, unit, applicant, finance }: Path): ApprovalStep[] {
  const path = unitsAbove(tree, unit);
  const taken = new Set([applicant]);
  return wanted.map(({ role, level }) => {
    const high = path.filter(({ level: of }) => LEVELS.indexOf(of) >= LEVELS.indexOf(level));
    const found =
      role === "finance"
        ? high.find(({ code }) => finance.includes(code))
        : high.find(({ head }) => head !== undefined && !taken.has(head));
    if (found === undefined) return { role: "admin", unit: path.at(-1)?.code ?? unit };
    if (role !== "finance" && found.head !== undefined) taken.add(found.head);
    return { role, unit: found.code };
  });
}

/** Whom a request waits for: who leads the unit whose turn it is. */
export function askedOf({ steps }: Pick<ApprovalRequest, "steps">, tree: readonly Unit[]): string[] {
  const step = steps.find(({ decision }) => decision === undefined);
  const head = tree.find(({ code }) => code === step?.unit)?.head;
  return head === undefined || step?.role === "admin" || step?.role === "finance" ? [] : [head];
}
