import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Conversation, ConversationKey } from "#shared/domain/conversation/conversation.ts";
import type { JobRun, RuleFault, Scope } from "#shared/domain/house/status.ts";
import type { DigestReceipt } from "#shared/domain/people/digest-receipt.ts";
import type { Pushes } from "#shared/domain/people/pushes.ts";
import type { NewRuleDocument, RuleDocument } from "#shared/domain/rules/rule-document.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { NewTrial, RuleTrial } from "#shared/domain/trials/trial.ts";
import type { Change } from "./table.ts";

export interface ConversationStore {
  find(key: ConversationKey): Promise<Conversation>;
  save(key: ConversationKey, conversation: Conversation): Promise<void>;
  /** The first reply to a message, for a repeat within 24 h (decided 15). */
  recall(staffId: string, messageId: string): Promise<unknown>;
  remember(staffId: string, messageId: string, answer: object): Promise<void>;
  /** How often a person was spoken to unasked, and what waits for the next digest. */
  pushes(staffId: string): Promise<Pushes>;
  /** From what is kept to what it becomes, whoever changes it meanwhile; in the same commit as the end of the notice that it is for. */
  changePushes(
    staffId: string,
    change: (pushes: Pushes) => Pushes,
    options?: { readonly ends: string },
  ): Promise<void>;
  /** The receipt of one notice for one person: only who has `opened` it speaks; one that is found `open` was interrupted. */
  openNotice(staffId: string, notice: string): Promise<"opened" | "open" | "ended">;
  /** Sentences that were not understood, masked, for the admins (decided 16). */
  keepUnheard(sentence: { text: string; at: string; role: string }): Promise<void>;
}

export interface DigestStore {
  find(owner: string, day: string): Promise<DigestReceipt | undefined>;
  put(before: DigestReceipt | undefined, after: Omit<DigestReceipt, "version">): Change[];
  /** Failures of one day over the whole province; through an index. */
  listFailed(day: string): Promise<DigestReceipt[]>;
}

export interface RulesStore {
  /** All rule sets as they are in force on the calendar day, remembered for a minute. */
  current(): Promise<Rules>;
  /** The working calendar in force: the notice years with the province's own overrides. */
  calendar(): Promise<WorkingCalendar>;
  /** Overrides in the table that do not hold and are left out: the defaults stand in for them. */
  listFaults(): Promise<readonly RuleFault[]>;
  /** Every version that was approved and has not been replaced yet, those of days to come too; as they lie now. */
  approved(): Promise<RuleDocument[]>;
  drafts(): Promise<RuleDocument[]>;
  draft(code: string): Promise<RuleDocument | undefined>;
  /** Versions of a set that others have replaced, the newest first. */
  retired(code: string): Promise<RuleDocument[]>;
  put(before: RuleDocument | undefined, after: NewRuleDocument): Change[];
  /** The last trial of a set. */
  trial(code: string): Promise<RuleTrial | undefined>;
  putTrial(before: RuleTrial | undefined, after: NewTrial): Change[];
}

export interface StatusStore {
  /** Which province and kinds of client this stack serves (row D1.3). */
  scope(): Scope;
  /** When each job last ended, and how. */
  listJobs(): Promise<JobRun[]>;
  putJob(before: JobRun | undefined, after: Omit<JobRun, "version">): Change[];
}
