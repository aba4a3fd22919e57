import * as z from "zod";
import { RuleCode } from "#shared/domain/rules/rule-sets.ts";
import { isOf, trialOf } from "#shared/domain/trials/running.ts";
import type { NewTrial } from "#shared/domain/trials/trial.ts";
import { contentOf, mustHaveDraft, triedSet } from "#shared/subjects/rule-versions.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The open draft of a set is to be tried over the whole province: who would move. Or it is told how far that has come; nothing else is touched. */
export const tryRules = useCase({
  name: "try-rules",
  roles: ["admin"],
  uses: ["rules"],
  input: z.lazy(() =>
    z.object({
      code: RuleCode,
      /** Managers who will be looked at, as far as it is known. */
      of: z.int().nonnegative().default(0),
      /** Whoever asks takes it to its end himself; else it is a job, whose end is told. */
      waits: z.boolean().default(false),
      /** Anew, although it has been tried. */
      again: z.boolean().default(false),
    }),
  ),
  undo: "restore",
  subject: async (stores, { code }, { caller }) => await triedSet(stores, { code, caller }),
  async decide({ rules }, { caller, input, subject, now }): Promise<Decision<NewTrial>> {
    const { code, of, again, waits } = input;
    const { newest, trial } = subject;
    const draft = mustHaveDraft(subject, code);
    const before = contentOf(newest);
    if (isOf(trial, draft, before) && !again) return { outcome: trial, writes: [] };
    const { version: against } = await rules.current();
    const wanted = { at: now, by: caller.id, of, isJob: !waits };
    const tried = { ...draft, status: "DRY_RUN" as const, trial: wanted };
    return { outcome: trialOf({ draft: tried, before, against, now }), writes: rules.put(draft, tried) };
  },
});
