import { masked } from "#shared/domain/mask.ts";
import { plain, type Said, type Turn } from "./command.ts";
import type { Meaning } from "./meaning.ts";
import { notUnderstood } from "./openings.ts";
import { askedAgain } from "./question.ts";
import { isYes } from "./understand/consent.ts";

/** Not sure: nothing is changed, the nearest readings are offered, and the sentence is kept for the admins. */
export async function offer(turn: Turn, { readings, about }: Meaning): Promise<Said> {
  if (about === "leave-back") return leaveBack(turn);
  if (about === "old-question") return oldQuestion(turn);
  const { ports, say, now, message, speaker, conversation } = turn;
  const text = masked(message.text);
  if (text.trim() !== "") await ports.conversations.keepUnheard({ text, at: now, role: speaker.caller.role });
  const chips = readings.map(({ example }) => example);
  const near = chips.length === 0 ? [] : [say.house.didYouMean, ...chips.map((chip) => `· ${chip}`)];
  if (conversation.pending) return askedAgain(conversation.pending, { say, near, chips });
  if (isYes(message.text)) return { reply: plain(say.house.nothingWaits, [say.words.today]) };
  if (near.length > 0) return { reply: plain(near.join("\n"), chips) };
  return notUnderstood(turn);
}

/** There is no command that ends leave: what was just taken is taken back. */
function leaveBack({ say, rules, conversation: { pending } }: Turn): Said {
  const reply = plain(say.people.leaveBack(rules.work.undoMinutes), [say.words.undo]);
  return { reply, remember: pending ? { pending } : {}, confirm: pending?.kind === "confirm" };
}

/** A button of a question that is no longer asked: what is asked now is put again. */
function oldQuestion({ say, conversation: { pending } }: Turn): Said {
  if (pending === undefined) return { reply: plain(say.house.questionPast) };
  return askedAgain(pending, { say, near: [say.house.questionPast], chips: [] });
}
