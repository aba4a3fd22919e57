import type { Day } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { BookEntry, Client } from "#shared/domain/clients/client.ts";
import type { BookBirthday } from "#shared/domain/clients/client-fields.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import type { CompetitorIntel } from "#shared/domain/clients/intel.ts";
import type { Interaction } from "#shared/domain/clients/interaction.ts";
import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import type { RetainedArchive } from "#shared/domain/clients/retained-archive.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Discount } from "#shared/domain/discounts/discount.ts";
import type { KnowledgeArticle } from "#shared/domain/knowledge/article.ts";
import type { TierChange } from "#shared/domain/tiers/tier-change.ts";
import type { JournalEntry } from "./journal.ts";
import type { Change, Item } from "./table.ts";

export interface ClientStore {
  /** One that was merged into another leads there. */
  find(id: string): Promise<Client | undefined>;
  /** The very one, even where it was merged into another. */
  kept(id: string): Promise<Client | undefined>;
  /** One manager's book: enough of each client to find it by any of its names. */
  book(owner: string): Promise<BookEntry[]>;
  /** One manager's book again, with everything that clients are searched by. */
  lines(owner: string): Promise<ClientLine[]>;
  /** Birthdays of one manager's book that fall in these months of the year, `MM`; only of those who agreed. */
  birthdays(owner: string, months: readonly string[]): Promise<BookBirthday[]>;
  /** Clients whose home is this place, those without a manager first; through an index. */
  linesOfGrid(grid: string, which?: { unmanned?: boolean }): Promise<ClientLine[]>;
  /** Exact name, short name, alias or initials across the province; through an index. */
  listByName(name: string): Promise<BookEntry[]>;
  findByExternalRef(kind: "uscc" | "ref", value: string): Promise<string | undefined>;
  /** Those of which it is the parent; through an index. */
  branchesOf(parent: string): Promise<Client[]>;
  /** What a journal entry did to a client's own fields; `undefined` where it left them alone. */
  changeIn(
    entry: Pick<JournalEntry, "changes">,
    id: string,
  ): { readonly before: Client | undefined; readonly after: Client | undefined } | undefined;
  /** The archive, and of what leads to it only what has changed. */
  put(before: Client | undefined, after: Omit<Client, "version">): Change[];
  /** What one commit has done, taken back; a client that only the machine has changed since goes back with all that leads to it. */
  putBack(done: readonly Lying[]): Change[];
  /** Two in one step, for a reference that goes from the one to the other is one item. */
  merge(stays: ClientStep, goes: ClientStep): Change[];
}

/** A change, and how its item lies now. */
export interface Lying extends Change<Item> {
  readonly now: Item | null;
}

interface ClientStep {
  readonly before: Client;
  readonly after: Client;
}

/** The frozen copies of clients that left (seed D3.1.2). */
export interface RetainedStore {
  /** Of one client, the oldest leaving first. */
  listOf(clientId: string): Promise<RetainedArchive[]>;
  /** Those of a unit that are to be won back, by the day of the next try; through an index. */
  listToWinBack(unit: string): Promise<RetainedArchive[]>;
  put(before: RetainedArchive | undefined, after: Omit<RetainedArchive, "version">): Change[];
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
  /** Contracts of a unit's clients that are open and end in these days, the earliest first; through an index. */
  contractsEnding(unit: string, days: { from: Day; to: Day }): Promise<Contract[]>;
  /** Discounts of a unit's clients that are agreed to and end in these days; through an index. */
  discountsEnding(unit: string, days: { from: Day; to: Day }): Promise<Discount[]>;
  put<K extends PartKind>(kind: K, before: Parts[K] | undefined, after: Omit<Parts[K], "version">): Change[];
  remove<K extends PartKind>(kind: K, before: Parts[K]): Change[];
  /** What of one client goes over to another, its history too: up to so many things, each with its changes. */
  moves(of: { from: string; to: Client; limit: number }): Promise<Change[][]>;
  /** A part as it lies in an image of the journal; nothing, where the image is of something else. */
  imaged<K extends PartKind>(kind: K, image: Item): Parts[K] | undefined;
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
  findInteraction(at: Pick<Interaction, "clientId" | "at" | "id">): Promise<Interaction | undefined>;
  changeInteraction(before: Interaction, after: Omit<Interaction, "version">): Change[];
  /** Of one client, the newest first; a page begins before the last of the page that was read. */
  listInteractions(
    clientId: string,
    page?: { limit?: number; before?: Pick<Interaction, "at" | "id"> },
  ): Promise<Interaction[]>;
  addIntel(intel: Omit<CompetitorIntel, "version">): Change[];
  /** Of one client, the newest first. */
  listIntel(clientId: string, page?: { limit?: number }): Promise<CompetitorIntel[]>;
  /** Of one unit's clients and area, the newest first; through an index. */
  listIntelOfUnit(unit: string, page: { limit: number }): Promise<CompetitorIntel[]>;
  addTierChange(change: Omit<TierChange, "version">): Change[];
  /** Of one client, the newest first. */
  listTierChanges(clientId: string, page: { limit: number }): Promise<TierChange[]>;
  addArticle(article: Omit<KnowledgeArticle, "version">): Change[];
  /** Of one person, the oldest first. */
  listArticles(owner: string): Promise<KnowledgeArticle[]>;
}
