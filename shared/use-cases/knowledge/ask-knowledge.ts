import * as z from "zod";
import { findKnowledge, type Knowledge } from "#shared/domain/knowledge/find.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** What a word of the trade means (seed 001 §9.1), or a template to fill in (seed 000 §2). */
export const askKnowledge = useCase({
  name: "ask-knowledge",
  roles: ["manager", "supervisor", "chief", "service", "admin", "operator"],
  uses: [],
  input: z.lazy(() => z.object({ question: z.string().trim().min(1).max(200) })),
  undo: "read",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  decide: (_stores, { input: { question } }): Decision<Knowledge> => ({
    outcome: findKnowledge(question),
    writes: [],
  }),
});
