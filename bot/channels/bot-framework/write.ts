import type { Activity } from "botbuilder";
import { adaptiveCard } from "#bot/cards/adaptive-card.ts";
import { ownAnswers } from "#bot/cards/own-answers.ts";
import { dailyPhrases } from "#bot/phrases/daily.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Language } from "#shared/domain/people/staff.ts";

/** Channels that draw adaptive cards; every other one gets the words, which are complete by themselves. */
const DRAWS_CARDS = ["msteams", "webchat", "directline", "emulator"];
const CARD = "application/vnd.microsoft.card.adaptive";

export interface Occasion {
  readonly channelId: string;
  readonly language: Language;
}

/** A card, or else plain words: never both, as a channel would show the same thing twice. */
export function write(reply: Reply, { channelId, language }: Occasion): Partial<Activity> {
  const isDrawn = DRAWS_CARDS.includes(channelId);
  const { chips, ...rest } = isDrawn ? answeredOnCard(reply, language) : reply;
  const card = isDrawn ? adaptiveCard({ ...rest, chips }, dailyPhrases[language].channel) : undefined;
  const shown = card
    ? { attachments: [{ contentType: CARD, content: card }], summary: card.speak }
    : { text: reply.text, textFormat: "plain" };
  return { type: "message", locale: LOCALES[language], ...shown, ...suggested(chips) };
}

/** 确认 and 取消 stand on the card of their own question; suggested words would answer whatever is open when they are pressed. */
function answeredOnCard(reply: Reply, language: Language): Reply {
  const answers = ownAnswers(reply, dailyPhrases[language].house);
  const own = answers.filter((answer) => typeof answer !== "string");
  return {
    ...reply,
    actions: [...reply.actions, ...own.map(({ label, verb, data }) => ({ label, verb, data }))],
    chips: answers.filter((answer) => typeof answer === "string"),
  };
}
const LOCALES = { zh: "zh-CN", en: "en-US" };

function suggested(chips: readonly string[]): Partial<Activity> {
  if (chips.length === 0) return {};
  const actions = chips.map((chip) => ({ type: "imBack", title: chip, value: chip }));
  return { suggestedActions: { actions, to: [] } };
}

/** What takes the place of the pressed card; `undefined` where the card stays and the answer comes below it. */
export function writeInPlace(reply: Reply, { language }: Occasion): Partial<Activity> | undefined {
  const card = reply.replaces === undefined ? undefined : adaptiveCard(reply, dailyPhrases[language].channel);
  return card && invokeResponse({ type: CARD, value: card });
}

/** The press has been taken; its answer stands in the conversation. */
export function writeTaken(reply: Reply): Partial<Activity> {
  const [line = ""] = reply.text.split("\n");
  return invokeResponse({ type: "application/vnd.microsoft.activity.message", value: line });
}

function invokeResponse(body: { type: string; value: unknown }): Partial<Activity> {
  return { type: "invokeResponse", value: { status: 200, body: { statusCode: 200, ...body } } };
}
