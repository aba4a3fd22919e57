import * as z from "zod";
import { Refusal } from "#shared/domain/refusal.ts";
import { RuleCode } from "#shared/domain/rules/rule-sets.ts";
import type { RuleTrial } from "#shared/domain/trials/trial.ts";
import { triedSet } from "#shared/subjects/rule-versions.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The last trial of a rule set, however far it has come: who would move; nothing is begun by looking. */
export const showTrial = useCase({
  name: "show-trial",
  roles: ["admin"],
  uses: ["rules"],
  input: z.lazy(() => z.object({ code: RuleCode })),
  undo: "read",
  subject: async (stores, { code }, { caller }) => await triedSet(stores, { code, caller }),
  decide(_stores, { input: { code }, subject: { trial } }): Decision<RuleTrial> {
    if (trial === undefined) throw new Refusal("rules.untried", { code });
    return { outcome: trial, writes: [] };
  },
});
