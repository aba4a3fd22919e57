import * as z from "zod";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Content, isAlike, merged } from "#shared/domain/rules/difference.ts";
import { type NewRuleDocument, type RuleDocument, setWith } from "#shared/domain/rules/rule-document.ts";
import { RuleCode, setOf } from "#shared/domain/rules/rule-sets.ts";
import { problemsIn } from "#shared/domain/rules/soundness.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { contentOf, leastContent, type RuleSetSeen, ruleSetSeen } from "#shared/subjects/rule-versions.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface RulesDrafted {
  readonly code: string;
  readonly number: number;
  /** The set as the version before makes it, and as the draft would. */
  readonly before: unknown;
  readonly after: unknown;
}

/** A change of a rule set as a draft: on top of the draft that is open or the newest version, or in their place. Nothing of it holds yet. */
export const draftRules = useCase({
  name: "draft-rules",
  roles: ["admin"],
  uses: ["rules"],
  input: z.lazy(() =>
    z.object({
      code: RuleCode,
      /** Only what is otherwise than the national default. */
      content: z.record(z.string(), z.unknown()).default({}),
      /** In the place of all that differs now, what a former version said: its number, 0 the national default, or the one that held before this. */
      former: z.union([z.int().nonnegative(), z.literal("previous")]).optional(),
      /** Whether it is all that differs from the default, or comes on top. */
      replaces: z.boolean().default(false),
      reason: Note.optional(),
    }),
  ),
  undo: "restore",
  subject: async (stores, { code }, { caller }) => await ruleSetSeen(stores, { code, caller }),
  async decide({ rules }, { caller, input: asked, subject, now }): Promise<Decision<RulesDrafted>> {
    const { code, reason } = asked;
    const { newest, draft } = subject;
    if (setOf(code)?.owner === "GROUP") throw new Refusal("rules.of-group", { code });
    const retired = await rules.retired(code);
    const input =
      asked.former === undefined
        ? asked
        : asFormerly({ ...asked, former: asked.former }, { ...subject, retired });
    const content = soundContent(input, subject);
    const before = contentOf(newest);
    // One that was called off before its day has left its number in the history.
    const [last] = retired;
    const number = Math.max(newest?.number ?? 0, last?.number ?? 0) + 1;
    if (isAlike(content, before)) throw new Refusal("rules.unchanged", { code });
    const { province, id: owner, name: ownerName } = caller;
    const drafted: NewRuleDocument = {
      ...{ code, number, province, status: "DRAFT", content, basedOn: newest?.number ?? 0 },
      ...{ owner, ownerName, draftedAt: now },
      ...(reason && { reason }),
    };
    const outcome = { code, number, before: setWith(code, before), after: setWith(code, content) };
    return { outcome, writes: rules.put(draft, drafted) };
  },
});

/** Content on top of what a version said that once held. */
function asFormerly(
  { code, content, former }: Wanted & { readonly former: number | "previous" },
  { approved, retired }: RuleSetSeen & { readonly retired: readonly RuleDocument[] },
): Wanted {
  const held = [...retired, ...approved].filter((one) => one.code === code && one.withdrawnAt === undefined);
  const numbers = held.map(({ number }) => number).toSorted((one, other) => other - one);
  const number = former === "previous" ? (numbers[1] ?? 0) : former;
  const version = held.find((one) => one.number === number);
  if (version === undefined && number !== 0) throw new Refusal("rules.no-version", { number });
  return { code, content: merged(contentOf(version), content) as Content, replaces: true };
}

interface Wanted {
  readonly code: string;
  readonly content: Content;
  readonly replaces: boolean;
}

function soundContent({ code, content, replaces }: Wanted, { newest, draft }: RuleSetSeen): Content {
  const base = replaces ? {} : (draft?.content ?? contentOf(newest));
  const whole = merged(base, content) as Content;
  const problems = problemsIn(code, whole);
  if (problems.length > 0) throw new Refusal("rules.unsound", { code, problems });
  return leastContent(code, whole);
}
