import * as z from "zod";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { labelledChanges } from "#shared/domain/rules/labels/labelled.ts";
import {
  byNumber,
  inForceOn,
  type RuleDocument,
  type RuleStatus,
  setWith,
  statusOn,
} from "#shared/domain/rules/rule-document.ts";
import { ALL_SETS, ownerOf, RuleCode, type SetOwner } from "#shared/domain/rules/rule-sets.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

type Whose = Pick<
  RuleDocument,
  "number" | "from" | "ownerName" | "approvedByName" | "approvedAt" | "withdrawnByName" | "reason"
>;

export interface VersionSeen extends Whose {
  readonly status: RuleStatus;
}

/** Who has the last word on what a rule means (row D1.5). */
export interface Interpreter {
  readonly owner: SetOwner;
  readonly unit: string | undefined;
  readonly contact: string | undefined;
}

export interface SetSeen {
  readonly code: string;
  /** 0 is the national default. */
  readonly number: number;
  readonly since?: Day | undefined;
  /** Values that are otherwise than the default; of the calendar it is not counted. */
  readonly changed: number;
  /** The next version that has its day. */
  readonly next?: { readonly number: number; readonly from: Day } | undefined;
  readonly isDrafted: boolean;
}

export interface RulesSeen {
  readonly day: Day;
  readonly sets: readonly SetSeen[];
  /** Of one set that was asked for. */
  readonly one?: {
    readonly set: unknown;
    readonly byDefault: unknown;
    readonly versions: readonly VersionSeen[];
    readonly interpreter: Interpreter;
    readonly rulesVersion: string;
  };
}

/** Which rules are in force, since when, whose they are, and what the province does otherwise than the nation. */
export const showRules = useCase({
  name: "show-rules",
  roles: ["manager", "supervisor", "chief", "service", "admin", "operator"],
  uses: ["rules", "units", "staff"],
  input: z.lazy(() => z.object({ code: RuleCode.optional(), number: z.int().nonnegative().optional() })),
  undo: "read",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  async decide(stores, { input: { code, number }, now }): Promise<Decision<RulesSeen>> {
    const [approved, drafts] = await Promise.all([stores.rules.approved(), stores.rules.drafts()]);
    const day = dayOf(now);
    const looking = { approved, drafts, day };
    const asked = code === undefined ? ALL_SETS.map((set) => set.code) : [code];
    const sets = asked.map((one) => setSeen(one, looking));
    const [current] = sets;
    if (code === undefined || current === undefined) return { outcome: { day, sets }, writes: [] };
    const retired = await stores.rules.retired(code);
    const all = [...retired.toSorted(byNumber), ...approved.filter((one) => one.code === code)];
    const { version: rulesVersion } = await stores.rules.current();
    const one = {
      set: setWith(code, contentOf(all, number ?? current.number)),
      byDefault: setWith(code, {}),
      versions: [...all, ...drafts.filter((draft) => draft.code === code)].map((version) =>
        versionSeen(version, looking),
      ),
      interpreter: await interpreterOf(stores, ownerOf(code)),
      rulesVersion,
    };
    return { outcome: { day, sets, one }, writes: [] };
  },
});

interface Looking {
  readonly approved: readonly RuleDocument[];
  readonly drafts: readonly RuleDocument[];
  readonly day: Day;
}

function setSeen(code: string, { approved, drafts, day }: Looking): SetSeen {
  const current = inForceOn(approved, day).find((one) => one.code === code);
  const [next] = approved
    .filter((one) => one.code === code)
    .flatMap(({ number: coming, from }) =>
      from !== undefined && from > day ? [{ number: coming, from }] : [],
    )
    .toSorted((one, other) => one.number - other.number);
  const states = { before: setWith(code, {}), after: setWith(code, current?.content ?? {}) };
  return {
    code,
    number: current?.number ?? 0,
    since: current?.from,
    changed: labelledChanges(code, states).length,
    next,
    isDrafted: drafts.some((one) => one.code === code),
  };
}

function contentOf(all: readonly RuleDocument[], number: number): RuleDocument["content"] {
  if (number === 0) return {};
  const found = all.find((one) => one.number === number);
  if (found === undefined) throw new Refusal("rules.no-version", { number });
  return found.content;
}

function versionSeen(document: RuleDocument, looking: Looking): VersionSeen {
  const { number, from, ownerName, approvedByName, approvedAt, withdrawnByName, reason } = document;
  const status = statusOn(document, looking);
  return { number, from, ownerName, approvedByName, approvedAt, withdrawnByName, reason, status };
}

/** The head of the province's, or the group's, unit; nobody by name where no such unit is known here. */
async function interpreterOf(
  { units, staff }: Pick<Stores, "units" | "staff">,
  owner: SetOwner,
): Promise<Interpreter> {
  const unit = (await units.tree()).find(({ level }: Unit) => level === owner);
  const head = unit?.head === undefined ? undefined : await staff.find(unit.head);
  return { owner, unit: unit?.name, contact: head?.name };
}
