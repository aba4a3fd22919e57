import { type AdaptiveCard, adaptiveCard } from "#bot/cards/adaptive-card.ts";
import { type OwnAnswer, ownAnswers } from "#bot/cards/own-answers.ts";
import { plain } from "#bot/command.ts";
import type { Answer } from "#bot/message.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Language } from "#shared/domain/people/staff.ts";

/** What the page shows. `card` says the same as `text`, with buttons. */
export interface PageReply {
  readonly text: string;
  readonly card: AdaptiveCard | null;
  /** Words to send, or a press that answers its own question. */
  readonly chips: readonly (string | OwnAnswer)[];
  /** The message whose card this one takes the place of. */
  readonly replaces: string | null;
  readonly language: Language;
}
export interface PageAnswer extends PageReply {
  readonly command: string | null;
  readonly confirm: boolean;
  /** It asked back: what was pressed has not been done yet. */
  readonly asks: boolean;
  readonly refused: boolean;
}

/** `language` as it is after the message: 换成英文 turns the page as well. */
export function write(answer: Answer, language: Language): PageAnswer {
  const { reply, command, confirm, asks = false, refusal } = answer;
  return { ...writeReply(reply, language), command, confirm, asks, refused: refusal !== null };
}

/** What is pushed without having been asked for. */
export function writeReply(reply: Reply, language: Language): PageReply {
  const { text, replaces = null } = reply;
  const { channel, house } = phrases[language];
  const chips = ownAnswers(reply, house);
  return { text, card: adaptiveCard(reply, channel) ?? null, chips, replaces, language };
}

export function writeUnknownPerson(language: Language): PageAnswer {
  const reply = plain(phrases[language].channel.unknownPerson);
  return { ...writeReply(reply, language), command: null, confirm: false, asks: false, refused: true };
}
