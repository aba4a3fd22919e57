import type { TrialPhrases } from "#bot/phrases/zh/trials.ts";
import { MoveSubject } from "#shared/domain/trials/trial.ts";

/** `VALUE_CLASS A>B`, `POINTS MORE`. */
export interface Kind {
  readonly subject: MoveSubject;
  readonly from: string;
  readonly to: string;
}

export function kindOf(key: string): Kind {
  const [subject = "", what = ""] = key.split(" ");
  const [from = "", to = ""] = what.split(">");
  return { subject: MoveSubject.parse(subject), from, to };
}

export function codeWord(subject: MoveSubject, code: string, { codes }: Pick<TrialPhrases, "codes">): string {
  return codes[`${subject} ${code}`] ?? codes[code] ?? code;
}

/** 价值等级 B类 → C类; of amounts, that they rise or fall. */
export function kindWords(key: string, words: TrialPhrases): string {
  const { subject, from, to } = kindOf(key);
  const name = words.subjects[subject];
  if (from === "") return name;
  if (to === "") return `${name} ${words.directions[from] ?? from}`;
  return `${name} ${codeWord(subject, from, words)} → ${codeWord(subject, to, words)}`;
}
