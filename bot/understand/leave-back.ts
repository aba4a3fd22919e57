import { isFinalQuestion } from "./asked.ts";
import type { Material } from "./material.ts";

/** 取消请假, 不请假了: leave that was taken is to be as if it had not been. */
export function isLeaveBack({ tokens, draft }: Pick<Material, "tokens" | "draft">): boolean {
  const has = (...signs: string[]) => tokens.some(({ symbol }) => signs.includes(symbol));
  const { text } = draft.said;
  if (!has("LEAVE") || has("T", "STAFF", "CLIENTS", "IF", "HOW", "WHY") || isFinalQuestion(text))
    return false;
  return has("CANCEL", "UNDO") || (has("NOT") && /了[\s。!]*$/.test(text));
}
