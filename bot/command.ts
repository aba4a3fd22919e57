import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Conversation, Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Role } from "#shared/domain/people/caller.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { BotPorts, Message, Remembered, Speaker } from "./message.ts";
import type { Phrases } from "./phrases/phrases.ts";
import type { CommandName, SlotName, Slots, Understanding } from "./understand/understanding.ts";

/** All that a command may look at while it answers one message. */
export interface Turn {
  readonly ports: BotPorts;
  readonly speaker: Speaker;
  readonly message: Message;
  readonly conversation: Conversation;
  readonly language: Language;
  readonly say: Phrases;
  readonly now: string;
  readonly rules: Rules;
  readonly calendar: WorkingCalendar;
  readonly meant: Pick<Understanding, "client" | "staff" | "refersBack" | "hourSaid">;
  /** The person has said 确认 to what was shown. */
  readonly confirmed: boolean;
}

/** What a command says, and what "the second one" and "yes" mean from now on. */
export interface Said {
  readonly reply: Reply;
  readonly remember?: Remembered;
  readonly confirm?: boolean;
}

export interface Command {
  readonly name: CommandName;
  /** Read off the use-case's declaration. */
  readonly roles: readonly Role[];
  /** Asked for one at a time when they are missing. */
  readonly needs: readonly SlotName[];
  /** `!`: shows what will change and waits for 确认. */
  readonly asks?: boolean;
  run(turn: Turn, slots: Slots): Promise<Said>;
}

/** Shown lines as the conversation remembers them. */
export type ShownList = readonly Shown[];

export function plain(text: string, chips: readonly string[] = []): Reply {
  return { text, items: [], more: 0, actions: [], chips: [...chips], image: null };
}
