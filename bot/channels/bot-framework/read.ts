import * as z from "zod";
import type { Message } from "#bot/message.ts";
import type { Language } from "#shared/domain/people/staff.ts";

/** Longer than any sentence the bot accepts; only so that nobody makes us chew on a book. */
const LONGEST = 20_000;

/** The part of an activity that we rely on; the rest is the SDK's and passes through. */
export const Activity = z.looseObject({
  type: z.string(),
  id: z.string().min(1).max(200).optional(),
  name: z.string().optional(),
  channelId: z.string().min(1).max(40),
  serviceUrl: z.url().max(500),
  conversation: z.looseObject({
    id: z.string().min(1).max(256),
    isGroup: z.boolean().nullish(),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  from: z.looseObject({ id: z.string().min(1).max(256), aadObjectId: z.string().max(64).nullish() }),
  recipient: z.looseObject({ id: z.string() }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().nullish(),
  entities: z.array(z.looseObject({ type: z.string(), text: z.string().nullish() })).nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
});
export type Activity = z.infer<typeof Activity>;

export interface Heard {
  /** `pressed`: an Action.Execute, which waits for the card that takes the place of its own. */
  readonly kind: "said" | "pressed" | "joined";
  readonly message: Message;
  /** The directory's id first, then the channel's own. */
  readonly userIds: readonly string[];
  readonly isGroup: boolean;
  /** What the person's client is set to; for those whom we do not know. */
  readonly language: Language;
}

/** `undefined` for what needs no answer: typing, reactions, people who come and go. */
export function read(activity: Activity): Heard | undefined {
  const kind = kindOf(activity);
  if (kind === undefined || (kind !== "joined" && activity.id === undefined)) return undefined;
  const { channelId, conversation, from, locale } = activity;
  const action = pressOf(activity, kind);
  return {
    kind,
    message: {
      id: [channelId, conversation.id, activity.id ?? "joined"].join("|"),
      channel: "bot-framework",
      conversation: conversation.id,
      text: wordsOf(activity),
      ...(action && { action }),
    },
    userIds: [from.aadObjectId, from.id].filter((id) => id !== null && id !== undefined),
    isGroup: conversation.isGroup === true || GROUPS.includes(conversation.conversationType ?? ""),
    language: locale?.toLowerCase().startsWith("en") ? "en" : "zh",
  };
}
const GROUPS = ["groupChat", "channel"];

function kindOf({ type, name, recipient, membersAdded }: Activity): Heard["kind"] | undefined {
  if (type === "message") return "said";
  if (type === "invoke" && name === "adaptiveCard/action") return "pressed";
  const isOurs = type === "conversationUpdate" && membersAdded?.some(({ id }) => id === recipient.id);
  return isOurs ? "joined" : undefined;
}

/** Action.Execute carries verb and data apart, Action.Submit in one. Data is words; anything else is not ours. */
function pressOf({ value }: Activity, kind: Heard["kind"]): Message["action"] {
  const pressed = kind === "pressed" ? Execute.safeParse(value).data?.action : Submit.safeParse(value).data;
  if (pressed === undefined) return undefined;
  const words = Object.entries(pressed.data).flatMap(([name, word]) =>
    typeof word === "string" ? [[name, word] as const] : [],
  );
  return { verb: pressed.verb, data: Object.fromEntries(words) };
}
const Verb = z.string().min(1).max(64);
const Data = z.record(z.string(), z.unknown());
const Execute = z.looseObject({ action: z.looseObject({ verb: Verb, data: Data.default({}) }) });
const Submit = z.looseObject({ verb: Verb }).transform(({ verb, ...data }) => ({ verb, data }));

/** Without the mention of the bot, and without the spaces that a mention leaves. */
function wordsOf({ text, entities }: Activity): string {
  const mentions = (entities ?? [])
    .filter(({ type }) => type === "mention")
    .map((mention) => mention.text ?? "");
  const bare = mentions.reduce(
    (words, mention) => words.replaceAll(mention, " "),
    (text ?? "").slice(0, LONGEST),
  );
  return bare.replaceAll(/&nbsp;|\u00a0/g, " ").trim();
}
