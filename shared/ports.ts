import type { Picture } from "#shared/domain/conversation/picture.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { ApiKeyStore } from "./ports/access.ts";
import type { ApprovalStore } from "./ports/approvals.ts";
import type { MerchantStore } from "./ports/benefits.ts";
import type { ArchiveStore, ClientStore, GridStore, RecordStore, RetainedStore } from "./ports/clients.ts";
import type { MemberStore, SegmentStore } from "./ports/contracts.ts";
import type { FactStore, TargetGroupStore } from "./ports/finding.ts";
import type { ConversationStore, DigestStore, RulesStore, StatusStore } from "./ports/house.ts";
import type { ImportStore } from "./ports/imports.ts";
import type { JournalStore } from "./ports/journal.ts";
import type { HandoverStore } from "./ports/ownership.ts";
import type { ReferenceStore, StaffStore, UnitStore } from "./ports/people.ts";
import type { PointsStore, StockStore } from "./ports/points.ts";
import type { Table } from "./ports/table.ts";
import type { TaskStore } from "./ports/tasks.ts";

/** Everything outside the service that it can touch. A use-case names the stores it reads. */
export interface Ports extends Stores {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly mailbox: Mailbox;
  readonly queue: Queue;
  readonly files: Files;
  readonly pictures: Pictures;
}

/** Stores read, and say what to write. None of them can write. */
export interface Stores {
  readonly tasks: TaskStore;
  readonly clients: ClientStore;
  readonly archives: ArchiveStore;
  readonly approvals: ApprovalStore;
  readonly apiKeys: ApiKeyStore;
  readonly retained: RetainedStore;
  readonly staff: StaffStore;
  readonly units: UnitStore;
  readonly conversations: ConversationStore;
  readonly digests: DigestStore;
  readonly journal: JournalStore;
  readonly rules: RulesStore;
  readonly status: StatusStore;
  readonly grids: GridStore;
  readonly members: MemberStore;
  readonly merchants: MerchantStore;
  readonly stock: StockStore;
  readonly targetGroups: TargetGroupStore;
  readonly facts: FactStore;
  readonly segments: SegmentStore;
  readonly points: PointsStore;
  readonly records: RecordStore;
  readonly references: ReferenceStore;
  readonly imports: ImportStore;
  readonly handovers: HandoverStore;
}

export interface Clock {
  /** An instant, ISO-8601 in UTC. */
  now(): string;
  /** Waits so many milliseconds; on a clock that stands still nobody waits. */
  pause?(milliseconds: number): Promise<void>;
}

export interface Ids {
  /** Sortable by time: prefix, underscore, 18 characters. */
  next(prefix: string): string;
  /** So many random digits. */
  digits(count: number): string;
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
  /** `undefined` where there is none; a part of it alone where that is all that is wanted. */
  get(name: string, part?: FilePart): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Their names, in order. */
  list(prefix: string): Promise<string[]>;
  remove(name: string): Promise<void>;
  /** An address under which this file alone can be fetched for so long, by whoever has the address. */
  link(name: string, terms: { readonly seconds: number; readonly saveAs?: string }): Promise<string>;
  /** An address that takes this one file by PUT for so long, of just this size and type. */
  uploadLink(
    name: string,
    terms: { readonly seconds: number; readonly bytes: number; readonly type: string },
  ): Promise<string>;
}

/** Pictures that are drawn when their address is opened: whoever mentions one waits for nothing. */
export interface Pictures {
  /** Good for so long, for whoever has it; `undefined` where nobody draws. */
  address(picture: Picture, terms: { readonly seconds: number }): Promise<string | undefined>;
}

/** So many bytes from a place on. */
export interface FilePart {
  readonly from: number;
  readonly bytes: number;
}

export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

export interface Queue {
  send(orders: readonly object[]): Promise<void>;
}
