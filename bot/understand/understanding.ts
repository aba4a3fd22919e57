import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import type { RefusalCode, Refusals } from "#shared/domain/refusal.ts";
import type { Hours } from "#shared/domain/rules/work-rules.ts";

/** Commands that exist. Names as in the catalogue; a command, its use-case and its file bear the same name. */
export const COMMAND_NAMES = [
  "show-today",
  "explain-priority",
  "show-agenda",
  "add-task",
  "edit-task",
  "complete-task",
  "reopen-task",
  "list-done",
  "postpone-task",
  "note-task",
  "show-task",
  "hand-over-task",
  "accept-task",
  "cancel-task",
  "take-leave",
  "cover-for",
  "assign-clients",
  "hand-over-clients",
  "accept-hand-over",
  "merge-clients",
  "show-team",
  "set-digest",
  "set-language",
  "next-page",
  "show-status",
  "ask-knowledge",
  "log-visit",
  "log-competitor",
  "show-contacts",
  "update-contact",
  "list-birthdays",
  "explain-alert",
  "list-contracts",
  "recommend-products",
  "show-client",
  "add-client",
  "update-client",
  "restore-field",
  "list-approvals",
  "approve-request",
  "reject-request",
  "show-rules",
  "try-rules",
  "activate-rules",
  "find-clients",
  "save-segment",
  "list-segments",
  "teach-alias",
  "issue-benefit-code",
  "show-points",
  "list-points-entries",
  "list-expiring-points",
  "redeem-points",
  "cancel-redemption",
  "adjust-points",
  "explain-tier",
  "show-credit",
  "quote-discount",
  "request-discount",
  "confirm-tier",
  "help",
  "who-am-i",
  "undo",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What was said, in the units of the domain. All days at +08:00, all instants UTC, money in fen (decided 28). */
export interface Slots {
  /** Numbers of lines of the last list shown, as said: 第二个 is 2, 1和3 is [1, 3], 最后一个 is -1. */
  readonly items?: readonly number[];
  /** A client by its short name where it was found, else the words that were said. */
  readonly client?: string;
  readonly contact?: string;
  readonly staff?: string;
  readonly unit?: string;
  readonly day?: string;
  readonly from?: string;
  readonly to?: string;
  readonly at?: string;
  readonly due?: string;
  readonly minutes?: number;
  readonly amountFen?: number;
  readonly points?: number;
  readonly product?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly text?: string;
  readonly filter?: string;
  readonly code?: string;
}
export type SlotName = keyof Slots;

/** A name as the book knows it. */
export interface Named {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
}

export interface Reading {
  readonly command: CommandName;
  readonly confidence: number;
  /** A sentence that says it, to be offered as a chip. */
  readonly example: string;
}

/** A client or a person that was meant: found, or several that are too close to choose between. */
export type Found =
  | {
      readonly kind: "one";
      readonly id: string;
      readonly owner: string;
      readonly name: string;
      /** As it was said, where no way of writing the name has these characters: only its sound, or a slip, tells. */
      readonly heardAs?: string;
    }
  | {
      readonly kind: "several";
      readonly options: readonly { readonly id: string; readonly owner: string; readonly name: string }[];
    }
  | { readonly kind: "none"; readonly said: string };

/** Something in the sentence that cannot be meant: a day that does not exist. Said before anything is done. */
export type Problem = {
  [Code in RefusalCode]: { readonly code: Code; readonly facts: Refusals[Code] };
}[RefusalCode];

export interface Understanding {
  /** `null` below the threshold: nothing is changed, the nearest readings are offered. */
  readonly command: CommandName | null;
  readonly confidence: number;
  readonly readings: readonly Reading[];
  readonly slots: Slots;
  readonly client?: Found;
  readonly staff?: Found;
  /** All the clients of a sentence that names several, `client` first; and who gives what `staff` receives. */
  readonly clients?: readonly Found[];
  readonly giver?: Found;
  /** 它, 这个客户, 刚才那个: what was last shown is meant. */
  readonly refersBack?: boolean;
  /** Whether a due time was said with its hour, or is the day's 18:00. */
  readonly hourSaid?: boolean;
  /** Whether the day was said, or only an hour: 改成下午四点 keeps its day. */
  readonly daySaid?: boolean;
  /** The hour alone that was said has passed today: tomorrow's was taken, which is to be said. */
  readonly hourPassed?: boolean;
  readonly problem?: Problem;
  /** What has no command of its own, but an answer: leave is taken back by 撤销. */
  readonly about?: "leave-back";
}

/** Whom and what the words mean, beside the slots. */
export type Meant = Pick<
  Understanding,
  "client" | "clients" | "staff" | "giver" | "refersBack" | "hourSaid" | "daySaid" | "hourPassed"
>;

/** What understanding may know: pure data, read by the door. */
export interface Context {
  readonly now: string;
  readonly language: Language;
  readonly shown: readonly Shown[];
  /** Clients in the caller's scope; absent when the sentence can be understood without. */
  readonly clients?: readonly Named[];
  readonly staff?: readonly Named[];
  /** At or above it a reading is sure. */
  readonly confident: number;
  readonly nameLead: number;
  /** A day without an hour is due then. */
  readonly dueTime: string;
  /** The working day, for half days of leave; the default of rule set WORK when absent. */
  readonly hours?: Hours;
  /** For so many working days; Monday to Friday when absent. */
  readonly calendar?: WorkingCalendar;
  /** Only what is plainly said counts: words that answer a question are no new topic for what they merely sound like. */
  readonly plainly?: boolean;
  /** Commands that the caller's role may use: among equals they come first. */
  readonly allowed: readonly CommandName[];
}
