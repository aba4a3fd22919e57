import { type AdaptiveCard, adaptiveCard } from "#bot/cards/adaptive-card.ts";
import type { Answer } from "#bot/message.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Language } from "#shared/domain/people/staff.ts";

/** What the page shows. `card` says the same as `text`, with buttons. */
export interface PageReply {
  readonly text: string;
  readonly card: AdaptiveCard | null;
  readonly chips: readonly string[];
  /** The message whose card this one takes the place of. */
  readonly replaces: string | null;
  readonly language: Language;
}
export interface PageAnswer extends PageReply {
  readonly command: string | null;
  readonly confirm: boolean;
  readonly refused: boolean;
}

/** `language` as it is after the message: 换成英文 turns the page as well. */
export function write({ reply, command, confirm, refusal }: Answer, language: Language): PageAnswer {
  return { ...writeReply(reply, language), command, confirm, refused: refusal !== null };
}

/** What is pushed without having been asked for. */
export function writeReply(reply: Reply, language: Language): PageReply {
  const { text, chips, replaces = null } = reply;
  return { text, card: adaptiveCard(reply, phrases[language].channel) ?? null, chips, replaces, language };
}

export function writeUnknownPerson(language: Language): PageAnswer {
  const text = phrases[language].channel.unknownPerson;
  return {
    text,
    card: null,
    chips: [],
    replaces: null,
    language,
    command: null,
    confirm: false,
    refused: true,
  };
}
