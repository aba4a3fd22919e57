import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Conversation } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Role } from "#shared/domain/people/caller.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { BotPorts, Message, Remembered, Speaker } from "./message.ts";
import type { Phrases } from "./phrases/phrases.ts";
import type { AskedSlot } from "./phrases/zh/house.ts";
import type { CommandName, Meant, SlotName, Slots } from "./understand/understanding.ts";

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
  readonly meant: Meant;
  /** What was pressed, or chosen from several: where the meant thing lies. */
  readonly chosen: Readonly<Record<string, string>> | undefined;
  /** The person has said 确认 to what was shown. */
  readonly confirmed: boolean;
  /** From which line a list goes on: 下一页, 全部. */
  readonly page: { readonly from: number; readonly all: boolean };
}

/** What the person must still say before the command can run. */
export interface Asked {
  readonly slot: SlotName;
  readonly question: string;
  /** For a choice: what each number stands for. */
  readonly options?: readonly { readonly label: string; readonly value: Readonly<Record<string, string>> }[];
  /** What is settled already: the task that the question is about. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** What a command says, and what "the second one" and "yes" mean from now on. */
export interface Said {
  readonly reply: Reply;
  readonly remember?: Remembered;
  /** Waits for 确认 before it acts. */
  readonly confirm?: boolean;
  /** What is settled already, for the question that waits: ids, choices. */
  readonly keep?: Readonly<Record<string, string>>;
  /** Waits for one more thing. */
  readonly asks?: Asked;
}

export interface Command {
  readonly name: CommandName;
  /** Read off the use-case's declaration. */
  readonly roles: readonly Role[];
  /** Asked for one at a time when they are missing. */
  readonly needs: readonly AskedSlot[];
  run(turn: Turn, slots: Slots): Promise<Said>;
}

export function plain(text: string, chips: readonly string[] = []): Reply {
  return { text, items: [], more: 0, actions: [], chips: [...chips], image: null };
}
