import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { RuleCode } from "#shared/domain/rules/rule-sets.ts";
import { isOf, trialOf } from "#shared/domain/trials/running.ts";
import type { NewTrial } from "#shared/domain/trials/trial.ts";
import { contentOf, mustHaveDraft, ruleSetSeen } from "#shared/subjects/rule-versions.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The open draft of a set is tried over the whole province: who would move. It begins, or tells how far it has come; nothing else is touched. */
export const tryRules = useCase({
  name: "try-rules",
  roles: ["admin"],
  uses: ["rules"],
  input: z.object({
    code: RuleCode,
    /** Managers who will be looked at. */
    of: z.int().nonnegative(),
    /** Anew, although it has been tried. */
    again: z.boolean().default(false),
  }),
  undo: "restore",
  async subject(stores, { code }, { caller }) {
    const [seen, trial] = await Promise.all([
      ruleSetSeen(stores, { code, caller }),
      stores.rules.trial(code),
    ]);
    return { ...seen, trial };
  },
  async decide({ rules }, { caller, input, subject, now }): Promise<Decision<NewTrial>> {
    const { code, of, again } = input;
    const { newest, trial } = subject;
    const draft = mustHaveDraft(subject, code);
    const before = contentOf(newest);
    if (trial && isOf(trial, draft, before) && !again) return { outcome: trial, writes: [] };
    const { version: against, work } = await rules.current();
    const begun = trialOf({
      ...{ draft, before, against, on: dayOf(now), now, by: caller.id },
      ...{ of, atOnce: work.largestTeam },
    });
    const tried = { ...draft, status: "DRY_RUN" as const };
    return { outcome: begun, writes: [...rules.put(draft, tried), ...rules.putTrial(trial, begun)] };
  },
});
