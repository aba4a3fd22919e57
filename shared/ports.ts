import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { BookEntry, Client } from "#shared/domain/clients/client.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import type { Interaction } from "#shared/domain/clients/interaction.ts";
import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import type { Conversation, ConversationKey } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { UndoStack } from "#shared/domain/conversation/undo-stack.ts";
import type { JobRun, RuleFault, Scope } from "#shared/domain/house/status.ts";
import type { KnowledgeArticle } from "#shared/domain/knowledge/article.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import type { DigestReceipt } from "#shared/domain/people/digest-receipt.ts";
import type { Pushes } from "#shared/domain/people/pushes.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import type { BatchTargets } from "#shared/domain/tasks/targets.ts";
import type { ClosedTask, Delegated, OpenTask, TaskRef } from "#shared/domain/tasks/task.ts";

/** Everything outside the service that it can touch. A use-case names the stores it reads. */
export interface Ports extends Stores {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly mailbox: Mailbox;
  readonly queue: Queue;
  readonly files: Files;
}

/** Stores read, and say what to write. None of them can write. */
export interface Stores {
  readonly tasks: TaskStore;
  readonly clients: ClientStore;
  readonly archives: ArchiveStore;
  readonly staff: StaffStore;
  readonly units: UnitStore;
  readonly conversations: ConversationStore;
  readonly digests: DigestStore;
  readonly journal: JournalStore;
  readonly rules: RulesStore;
  readonly status: StatusStore;
  readonly grids: GridStore;
  readonly records: RecordStore;
  readonly references: ReferenceStore;
}

export interface TaskStore {
  /** One strongly consistent Query, whatever the size of the province (decided 7). */
  desk(owner: string): Promise<Desk>;
  find(ref: Pick<TaskRef, "owner" | "id">): Promise<OpenTask | undefined>;
  findClosed(ref: Required<TaskRef>): Promise<ClosedTask | undefined>;
  /** What was closed on one day at +08:00, in the order of closing. */
  listClosed(owner: string, day: string): Promise<ClosedTask[]>;
  /** Through an index: a change of the last moments may not show yet. */
  listOpenByClient(clientId: string): Promise<OpenTask[]>;
  add(task: Omit<OpenTask, "version">): Change[];
  change(before: OpenTask, after: OpenTask): Change[];
  close(before: OpenTask, after: ClosedTask): Change[];
  reopen(before: ClosedTask, after: OpenTask): Change[];
  /** Moves the task to another owner and leaves the giver a mark until it is accepted. */
  handOver(before: OpenTask, after: OpenTask, toName: string): Change[];
  /** Accepting takes the giver's mark away, where there is one. */
  accept(before: OpenTask, after: OpenTask, mark: Delegated | undefined): Change[];
  /** For a task that leaves its receiver before it was accepted: closed, or handed on. */
  removeDelegated(mark: Delegated): Change[];
  findDelegated(owner: string, id: string): Promise<Delegated | undefined>;
  /** The clients of a batch; it has none until one is listed or has a result. */
  findTargets(owner: string, taskId: string): Promise<BatchTargets | undefined>;
  /** Under another owner it moves there. */
  putTargets(before: BatchTargets | undefined, after: Omit<BatchTargets, "version">): Change[];
  addAbsence(absence: Omit<Absence, "version">): Change[];
  removeAbsence(absence: Absence): Change[];
}

export interface ClientStore {
  find(id: string): Promise<Client | undefined>;
  /** One manager's book: enough of each client to find it by any of its names. */
  book(owner: string): Promise<BookEntry[]>;
  /** One manager's book again, with everything that clients are searched by. */
  lines(owner: string): Promise<ClientLine[]>;
  /** Clients whose home is this place, those without a manager first; through an index. */
  linesOfGrid(grid: string, which?: { unmanned?: boolean }): Promise<ClientLine[]>;
  /** Exact name, short name, alias or initials across the province; through an index. */
  listByName(name: string): Promise<BookEntry[]>;
  findByExternalRef(kind: "uscc" | "ref", value: string): Promise<string | undefined>;
  put(before: Client | undefined, after: Omit<Client, "version">): Change[];
}

/** The parts of a client: what is alive is read with the archive in one Query, what is over by the page. */
export interface ArchiveStore {
  whole(clientId: string): Promise<Archive | undefined>;
  /** Alive or over. */
  find<K extends PartKind>(kind: K, at: { clientId: string; id: string }): Promise<Parts[K] | undefined>;
  /** What is over, the newest id first; `after` is the last id of the page before. */
  past<K extends PartKind>(
    kind: K,
    page: { clientId: string; limit: number; after?: string | undefined },
  ): Promise<Parts[K][]>;
  put<K extends PartKind>(kind: K, before: Parts[K] | undefined, after: Omit<Parts[K], "version">): Change[];
  remove<K extends PartKind>(kind: K, before: Parts[K]): Change[];
}

export interface StaffStore {
  find(id: string): Promise<Staff | undefined>;
  findByEmployeeNo(employeeNo: string): Promise<Staff | undefined>;
  /** Who speaks: the person's id in a channel. */
  findByChat(channel: string, userId: string): Promise<Staff | undefined>;
  /** People whose lowest unit is this one; through an index. */
  listByUnit(unit: string): Promise<Staff[]>;
  /** Everyone whose digest falls into a quarter of an hour `HH:mm`; through an index, sixteen shards. */
  listByDigestSlot(slot: string): Promise<Staff[]>;
  put(before: Staff | undefined, after: Omit<Staff, "version">): Change[];
}

export interface UnitStore {
  /** The whole tree of the province, a few hundred items, remembered for a minute; `fresh` reads it now. */
  tree(how?: { fresh?: boolean }): Promise<Unit[]>;
  find(code: string): Promise<(Unit & { version: string }) | undefined>;
  put(before: (Unit & { version: string }) | undefined, after: Unit): Change[];
}

export interface GridStore {
  find(id: string): Promise<Grid | undefined>;
  /** Through an index. */
  listByUnit(unit: string): Promise<Grid[]>;
  put(before: Grid | undefined, after: Omit<Grid, "version">): Change[];
}

/** What work leaves behind: what was done with a client, and what was learned. */
export interface RecordStore {
  addInteraction(interaction: Omit<Interaction, "version">): Change[];
  /** Of one client, the oldest first. */
  listInteractions(clientId: string): Promise<Interaction[]>;
  addArticle(article: Omit<KnowledgeArticle, "version">): Change[];
  /** Of one person, the oldest first. */
  listArticles(owner: string): Promise<KnowledgeArticle[]>;
}

/** What another system calls our things, and what its files may mean by a word (decided 23). */
export interface ReferenceStore {
  find(kind: ReferenceKind, value: string): Promise<Reference | undefined>;
  /** `[]` where it leads there already. */
  lead(before: Reference | undefined, after: Omit<Reference, "version">): Change[];
  /** By id, employee number or reference, else everyone of exactly that name. */
  staffMeant(said: string): Promise<Staff[]>;
  /** By id, reference or credit code, else all of exactly that name, short name or alias. */
  clientsMeant(said: string): Promise<Client[]>;
  /** By id or reference, else all of exactly that name. */
  gridsMeant(said: string): Promise<Grid[]>;
}

export type ReferenceKind = "unit" | "grid" | "staff" | "task";

export interface Reference {
  readonly kind: ReferenceKind;
  readonly value: string;
  readonly id: string;
  /** Under whom a task lay when it was imported. */
  readonly owner?: string | undefined;
  readonly province: string;
  readonly version: string;
}

export interface ConversationStore {
  find(key: ConversationKey): Promise<Conversation>;
  save(key: ConversationKey, conversation: Conversation): Promise<void>;
  /** The first reply to a message, for a repeat within 24 h (decided 15). */
  recall(staffId: string, messageId: string): Promise<unknown>;
  remember(staffId: string, messageId: string, answer: object): Promise<void>;
  /** How often a person was spoken to unasked, and what waits for the next digest. */
  pushes(staffId: string): Promise<Pushes>;
  savePushes(staffId: string, pushes: Pushes): Promise<void>;
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
  /** All rule sets as they are in force, remembered for a minute. */
  current(): Promise<Rules>;
  /** The working calendar in force: the notice years with the province's own overrides. */
  calendar(): Promise<WorkingCalendar>;
  /** Overrides in the table that do not hold and are left out: the defaults stand in for them. */
  listFaults(): Promise<readonly RuleFault[]>;
}

export interface StatusStore {
  /** Which province and kinds of client this stack serves (row D1.3). */
  scope(): Scope;
  /** When each job last ended, and how. */
  listJobs(): Promise<JobRun[]>;
  putJob(before: JobRun | undefined, after: Omit<JobRun, "version">): Change[];
}

export interface JournalStore {
  find(key: string): Promise<JournalEntry | undefined>;
  /** A person's messages that changed something and have not been taken back, the last one first. */
  stack(staffId: string): Promise<UndoStack>;
  /** What happened to one thing, by its id, oldest first; through an index. */
  listOf(id: string): Promise<JournalEntry[]>;
  /** Nobody, while every item is still as these entries left it. Entries come in the order of their commits. */
  changedSince(entries: readonly JournalEntry[]): Promise<"nobody" | { by: string | undefined }>;
  record(entry: Omit<JournalEntry, "version" | "subject">): Change;
  push(stack: UndoStack, message: { message: string; at: string; key: string }): Change;
  pop(stack: UndoStack, message: string): Change;
}

/** `restore`: 撤销 puts the before-images back. `never`: it says so. `pops`: undo itself. `read`: writes nothing. */
export type Undo = "restore" | "never" | "pops" | "read";

/** Audit record, idempotency memory and undo stack in one (decided 9). */
export interface JournalEntry {
  /** Digest of the message id and position, or of the event source and id. */
  readonly key: string;
  /** The message as a whole, which undo takes back. */
  readonly message: string;
  readonly useCase: string;
  readonly undo: Undo;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  /** The id of what it is about. */
  readonly subject: string;
  readonly changes: readonly Change<Item>[];
  readonly outcome: unknown;
  readonly version: string;
}

/** One item's step, from what was read to what it becomes; `null` is absent. */
export interface Change<After extends Attributes = Attributes> {
  readonly before: Item | null;
  readonly after: After | null;
}

export interface Key {
  readonly PK: string;
  readonly SK: string;
}
export interface Attributes extends Key {
  readonly [name: string]: unknown;
}
/** `vr` is the item's version: the journal key of the commit that wrote it, unique, and it leads to who did it. */
export interface Item extends Attributes {
  readonly vr: string;
}

export type Write =
  | { readonly put: Item; readonly ifAbsent: true }
  | { readonly put: Item; readonly ifVersion: string }
  /** Last writer wins: for what belongs to one person's own conversation. */
  | { readonly put: Item; readonly always: true }
  | { readonly remove: Key; readonly ifVersion: string };

export type IndexName = "byClient" | "byUnit" | "byDay" | "byName" | "bySubject";

export interface Table {
  get(key: Key): Promise<Item | undefined>;
  /** One partition from a prefix on, in the order of the sort key, strongly consistent, every page; a history by `limit`, beyond the sort key `after`. */
  query(range: {
    PK: string;
    prefix: string;
    descending?: boolean;
    limit?: number | undefined;
    after?: string | undefined;
  }): Promise<Item[]>;
  /** Reads may lag behind commits. `descending` and `limit` cut at the engine. */
  queryIndex(
    index: IndexName,
    range: { value: string; prefix?: string; descending?: boolean; limit?: number },
  ): Promise<Item[]>;
  /** All writes, or, when one condition does not hold, none. One write alone is a plain conditional write. */
  commit(writes: readonly Write[]): Promise<"committed" | "overtaken">;
}

export interface Clock {
  /** An instant, ISO-8601 in UTC. */
  now(): string;
}
export interface Ids {
  /** Sortable by time: prefix, underscore, 18 characters. */
  next(prefix: string): string;
  /** 22 characters that stand for a text: the same text, the same digest. */
  digest(text: string): string;
}
export interface Mailbox {
  /** To a person on the channel that they use; a fault when the channel did not take it. */
  deliver(staff: Staff, reply: Reply): Promise<{ channel: string; conversation: string }>;
}
/** What is too large for the table, or is handed to people: exports, pictures, packs. */
export interface Files {
  put(name: string, content: FileContent, about: { readonly type: string }): Promise<void>;
  /** `undefined` where there is none. */
  get(name: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Their names, in order. */
  list(prefix: string): Promise<string[]>;
  remove(name: string): Promise<void>;
  /** An address under which this file alone can be fetched for so long, by whoever has the address. */
  link(name: string, terms: { readonly seconds: number; readonly saveAs?: string }): Promise<string>;
}
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;
export interface Queue {
  send(orders: readonly object[]): Promise<void>;
}
