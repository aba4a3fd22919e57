import { type Activity as SdkActivity, TurnContext } from "botbuilder";
import { plain } from "#bot/command.ts";
import type { Answer, Message, Speaker } from "#bot/message.ts";
import { openingsFor } from "#bot/openings.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { type Activity, type Heard, read } from "./read.ts";
import { type Occasion, write, writeInPlace, writeTaken } from "./write.ts";

/** What the channel asks of the house. */
export interface Doors {
  speaker(userId: string): Promise<Speaker | undefined>;
  reply(speaker: Speaker, message: Message): Promise<Answer>;
  /** Where the person can be written to later, as JSON; told with every message, as it may move. */
  keep(speaker: Speaker, said: { address: string; message: string }): Promise<void>;
  /** Logs what went wrong and answers the number that a person may tell the administrator. */
  fault(error: unknown): string;
}

interface Told {
  readonly reply: Reply;
  readonly language: Language;
}

/** One turn: who speaks, what they said, what we say. A fault becomes one sentence with a number. */
export function turnOf(activity: Activity, doors: Doors): (context: TurnContext) => Promise<void> {
  return async (context) => {
    const heard = read(activity);
    if (heard === undefined) return;
    const { reply, language } = await tell(heard, { doors, address: addressOf(context) });
    const occasion = { channelId: activity.channelId, language };
    const answers = heard.kind === "pressed" ? answersToPress(reply, occasion) : [write(reply, occasion)];
    await context.sendActivities(answers);
  };
}

/** A press waits for its own answer: the card that takes the place of the old one, or that it was taken. */
function answersToPress(reply: Reply, occasion: Occasion): Partial<SdkActivity>[] {
  const inPlace = writeInPlace(reply, occasion);
  return inPlace ? [inPlace] : [write(reply, occasion), writeTaken(reply)];
}

async function tell(heard: Heard, { doors, address }: { doors: Doors; address: string }): Promise<Told> {
  const { message } = heard;
  let language = heard.language;
  try {
    if (heard.isGroup) return said(language, "onlyPrivate");
    const speaker = await speakerOf(heard, doors);
    if (speaker === undefined) return said(language, "unknownPerson");
    language = speaker.staff.language;
    await doors.keep(speaker, { address, message: message.id });
    if (heard.kind === "joined") return said(language, "hello", openingsFor(speaker.caller.role, language));
    return { language, reply: (await doors.reply(speaker, message)).reply };
  } catch (error) {
    const reference = doors.fault(error);
    return { language, reply: plain(phrases[language].channel.fault({ reference })) };
  }
}

async function speakerOf({ userIds }: Heard, doors: Doors): Promise<Speaker | undefined> {
  for (const userId of userIds) {
    const speaker = await doors.speaker(userId);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

function said(
  language: Language,
  what: "onlyPrivate" | "unknownPerson" | "hello",
  chips?: readonly string[],
): Told {
  return { language, reply: plain(phrases[language].channel[what], chips) };
}

/** The same for every message of a conversation, so that nothing is written while nothing moves. */
function addressOf({ activity }: TurnContext): string {
  const { activityId: _, ...reference } = TurnContext.getConversationReference(activity);
  return JSON.stringify(reference);
}
