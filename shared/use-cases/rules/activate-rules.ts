import * as z from "zod";
import { asked, askedOf } from "#shared/domain/approvals/asking.ts";
import { Day, dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { labelledChanges } from "#shared/domain/rules/labels/labelled.ts";
import { type RuleDocument, setWith } from "#shared/domain/rules/rule-document.ts";
import { RuleCode, titleOf } from "#shared/domain/rules/rule-sets.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { isOf } from "#shared/domain/trials/running.ts";
import type { RuleTrial } from "#shared/domain/trials/trial.ts";
import { contentOf, mustHaveDraft, type RuleSetSeen, triedSet } from "#shared/subjects/rule-versions.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ActivationAsked {
  readonly code: string;
  readonly number: number;
  readonly from: Day;
  readonly before: unknown;
  readonly after: unknown;
  readonly trial: RuleTrial;
  /** Who must agree, by name; nobody where it is another administrator. */
  readonly of: readonly string[];
  readonly title: string;
  readonly tell: readonly string[];
}

/** Asks that a draft which has been tried come into force on a day; somebody else must agree before that day. */
export const activateRules = useCase({
  name: "activate-rules",
  roles: ["admin"],
  uses: ["rules", "approvals", "units", "staff"],
  input: z.lazy(() => z.object({ code: RuleCode, from: Day, reason: Note.optional() })),
  undo: "restore",
  subject: async (stores, { code }, { caller }) => await triedSet(stores, { code, caller }),
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<ActivationAsked>> {
    const { code, from, reason } = input;
    const draft = mustHaveDraft(subject, code);
    const [rules, tree] = await Promise.all([stores.rules.current(), stores.units.tree()]);
    const trial = mustBeTried(subject, draft);
    mustBeAhead(subject, { code, from, today: dayOf(now) });
    const before = setWith(code, contentOf(subject.newest));
    const after = setWith(code, draft.content);
    const { number, content } = draft;
    const wanted = {
      kind: "RULE_CHANGE" as const,
      subject: { id: code, name: titleOf(code) },
      lines: linesOf(code, { before, after }),
      input: { code, number, content, from },
      ...((reason ?? draft.reason) && { reason: reason ?? draft.reason }),
      steps: [{ role: "supervisor" as const, level: "PROVINCE" as const }],
    };
    const id = ids.next("apr");
    const request = asked(wanted, {
      ...{ id, applicant: caller, of: subject, tree, rules: rules.approval, now },
    });
    const tell = askedOf(request, tree);
    const people = await Promise.all(tell.map(async (one) => await stores.staff.find(one)));
    const of = people.flatMap((person) => person?.name ?? []);
    const outcome = { code, number, from, before, after, trial, of, title: titleOf(code), tell };
    return { outcome, writes: stores.approvals.put(undefined, request) };
  },
});

function mustBeTried(
  { trial, newest }: RuleSetSeen & { readonly trial: RuleTrial | undefined },
  draft: RuleDocument,
): RuleTrial {
  const isTried = isOf(trial, draft, contentOf(newest)) && trial.step === "DONE";
  if (!isTried) throw new Refusal("rules.untried", { code: draft.code });
  return trial;
}

/** From tomorrow on, and after every version that has a day already: no day has two versions. */
export function mustBeAhead(
  { newest }: Pick<RuleSetSeen, "newest">,
  { code, from, today }: { readonly code: string; readonly from: Day; readonly today: Day },
): void {
  if (from <= today) throw new Refusal("rules.too-early", { on: from });
  const taken = newest?.from ?? "";
  if (newest && taken >= from)
    throw new Refusal("rules.overlapping", { code, number: newest.number, on: taken });
}

/** What the request says of each value; of the calendar, that it changes. */
function linesOf(code: string, states: { readonly before: unknown; readonly after: unknown }) {
  const changes = labelledChanges(code, states);
  if (changes.length === 0) return [{ field: code, ...states }];
  return changes.map(({ path, before, value }) => ({ field: path.join("."), before, after: value }));
}
