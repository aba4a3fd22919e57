import type { Reply } from "#shared/domain/conversation/reply.ts";

/** A suggested answer that bears its question: pressed later, it answers no other. */
export interface OwnAnswer {
  readonly label: string;
  readonly verb: "yes" | "no";
  readonly data: { readonly question: string };
}

/** 确认 and 取消 tied to their question; all other suggestions stay words. */
export function ownAnswers(
  { chips, question }: Reply,
  { yes, no }: { readonly yes: string; readonly no: string },
): (string | OwnAnswer)[] {
  if (question === undefined) return [...chips];
  const verbs: Readonly<Record<string, OwnAnswer["verb"]>> = { [yes]: "yes", [no]: "no" };
  return chips.map((label) => {
    const verb = verbs[label];
    return verb ? { label, verb, data: { question } } : label;
  });
}
