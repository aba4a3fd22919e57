import { Refusal } from "#shared/domain/refusal.ts";
import type { Asked, Turn } from "./command.ts";
import { setName } from "./phrases/set-name.ts";
import type { Slots } from "./understand/understanding.ts";

/** The set whose draft is meant: the one that is named, or the only one that is drafted. */
export async function pickDraft(
  { ports, chosen, say, language }: Pick<Turn, "ports" | "chosen" | "say" | "language">,
  slots: Slots,
): Promise<{ readonly code: string } | { readonly asks: Asked }> {
  const named = chosen?.["code"] ?? slots.code;
  if (named !== undefined) return { code: named };
  const drafts = await ports.rules.drafts();
  const [only, ...others] = drafts;
  if (only === undefined) throw new Refusal("rules.no-draft", { code: "" });
  if (others.length === 0) return { code: only.code };
  const options = drafts.map(({ code }) => ({ label: setName(code, language), value: { code } }));
  return { asks: { slot: "code", question: say.rules.whichDraft, options } };
}
