import type { UndoStack } from "#shared/domain/conversation/undo-stack.ts";
import type { Change, Item } from "./table.ts";

export interface JournalStore {
  find(key: string): Promise<JournalEntry | undefined>;
  /** A person's messages that changed something and have not been taken back, the last one first. */
  stack(staffId: string): Promise<UndoStack>;
  /** What happened to one thing, by its id, oldest first; through an index. */
  listOf(id: string): Promise<JournalEntry[]>;
  /** The same, the newest first and no more than so many. */
  listLatest(id: string, limit: number): Promise<JournalEntry[]>;
  /** Nobody, while every item is still as these entries left it. Entries come in the order of their commits. */
  changedSince(entries: readonly JournalEntry[]): Promise<"nobody" | { by: string | undefined }>;
  /** How each item that an entry has changed lies now: what the machine has made of it since is no change by anybody. */
  standing(entry: JournalEntry): Promise<Standing[]>;
  /** Listed under what its first change, or else its first read, is about. */
  record(entry: Omit<JournalEntry, "version" | "subject">): Change;
  /** Under every other client that it has changed, so that each finds it in its own history. */
  listUnder(entry: Pick<JournalEntry, "key" | "at" | "changes" | "by" | "reads">): Change[];
  push(stack: UndoStack, message: { message: string; at: string; key: string }): Change;
  /** Without the message, or without all but these of its keys, where one commit does not take all back. */
  pop(stack: UndoStack, message: string, keys?: readonly string[]): Change;
}

export interface Standing {
  readonly now: Item | null;
  /** A person has changed it since: who, where the journal knows. */
  readonly changed: false | { readonly by: string | undefined };
}

/**
 * `restore`: 撤销 puts the before-images back. `inverse`: what is never changed is booked the other way round. `never`: it
 * says so. `pops`: undo itself. `read`: writes nothing.
 */
export type Undo = "restore" | "inverse" | "never" | "pops" | "read";

/** Sensitive fields of one thing, by their names; what they say is not kept. */
export interface SensitiveRead {
  /** The id of the client under which the look is listed, or of a person who is none's. */
  readonly subject: string;
  /** The client's contact that they are of; absent where they are the client's own. */
  readonly of?: string | undefined;
  readonly fields: readonly string[];
}

/** Audit record, idempotency memory and undo stack in one (decided 9). */
export interface JournalEntry {
  /** Digest of the message id and position, or of the event source and id. */
  readonly key: string;
  /** The message as a whole, which undo takes back. */
  readonly message: string;
  /** Digest of what was asked for, where its sender may use one key for two wishes. */
  readonly request?: string | undefined;
  readonly useCase: string;
  readonly undo: Undo;
  /** The version of the rules that it was decided by, where it reads any: so every value that was derived has one. */
  readonly rules?: string | undefined;
  readonly by: string;
  readonly byName: string;
  /** In whose place it was done, where somebody stood in for another: by X for Y. */
  readonly forId?: string | undefined;
  readonly forName?: string | undefined;
  readonly at: string;
  /** The id of what it is about. */
  readonly subject: string;
  readonly changes: readonly Change<Item>[];
  /** What of whom was looked at that is sensitive (rule ACCESS, domain.md 3.24). */
  readonly reads?: readonly SensitiveRead[] | undefined;
  readonly outcome: unknown;
  readonly version: string;
}
