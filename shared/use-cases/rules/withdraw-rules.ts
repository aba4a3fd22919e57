import * as z from "zod";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { RuleCode, titleOf } from "#shared/domain/rules/rule-sets.ts";
import { scheduledIn, withdrawn } from "#shared/domain/rules/withdrawing.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { ruleSetSeen } from "#shared/subjects/rule-versions.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface RulesWithdrawn {
  readonly code: string;
  readonly number: number;
  /** The day that it would have begun. */
  readonly from: Day;
  /** It is a draft again; else another draft or version has its place, and it is history. */
  readonly isDraft: boolean;
  readonly title: string;
  readonly reason?: string;
  /** Who drafted it and who agreed. */
  readonly tell: readonly string[];
}

/** A version that was approved for a day to come does not come into force: the set stays as it is until somebody asks anew. */
export const withdrawRules = useCase({
  name: "withdraw-rules",
  roles: ["admin"],
  uses: ["rules"],
  input: z.lazy(() =>
    z.object({
      code: RuleCode,
      /** Absent, the version whose day comes last. */
      number: z.int().positive().optional(),
      reason: Note.optional(),
    }),
  ),
  undo: "restore",
  subject: async (stores, { code }, { caller }) => await ruleSetSeen(stores, { code, caller }),
  decide({ rules }, { caller, input, subject, now }): Decision<RulesWithdrawn> {
    const { code, number, reason } = input;
    const { approved, newest, draft } = subject;
    const scheduled = scheduledIn(approved, { code, number, today: dayOf(now) });
    const isDraft = draft === undefined && newest?.number === scheduled.number;
    const after = withdrawn(scheduled, { by: caller, at: now, isFree: isDraft });
    const { from, owner, approvedBy } = scheduled;
    const outcome = {
      ...{ code, number: scheduled.number, from, isDraft, title: titleOf(code) },
      ...(reason && { reason }),
      tell: othersThan(caller, [owner, approvedBy]),
    };
    return { outcome, writes: rules.put(scheduled, after) };
  },
});
