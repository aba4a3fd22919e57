import * as z from "zod";
import { minutesBetween } from "#shared/domain/calendar/day.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Change, Item } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { INVERSE_STORES, INVERSES, type Inverse } from "#shared/subjects/inverses.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Undone {
  /** In the order in which they were done. */
  readonly undone: readonly { readonly useCase: string; readonly title?: string }[];
  /** People who had been told and now hear that it is taken back. */
  readonly notices: readonly { readonly to: string; readonly useCase: string; readonly title?: string }[];
  /** Some of the message is still to be taken back: the same call again goes on. */
  readonly isMore?: true;
}

/** Takes back the person's last message as a whole: it knows items, not what they mean (decided 9). */
export const undo = useCase({
  name: "undo",
  roles: ["manager", "supervisor", "chief", "service", "admin", "operator"],
  uses: ["journal", ...INVERSE_STORES],
  input: z.lazy(() => z.object({})),
  undo: "pops",
  subject: async ({ journal }, _, { caller }) => ({
    ...ownOf(caller),
    stack: await journal.stack(caller.id),
  }),
  async decide(stores, { caller, subject: { stack }, now }): Promise<Decision<Undone>> {
    const { journal } = stores;
    const { work } = await stores.rules.current();
    const [last] = stack.messages;
    const empty = new Refusal("journal.empty", { minutes: work.undoMinutes });
    if (last === undefined || minutesBetween(last.at, now) > work.undoMinutes) throw empty;
    const all = (await Promise.all(last.keys.map(journal.find))).filter((entry) => entry !== undefined);
    if (all.length === 0) throw empty;
    const fixed = all.find((entry) => entry.undo === "never");
    if (fixed) throw new Refusal("journal.not-undoable", { useCase: fixed.useCase });
    const entries = lastThatFit(all);
    const left = all.slice(0, all.length - entries.length).map(({ key }) => key);
    const back = await stepsBack(stores, { entries, caller, now });
    const writes = [...back, journal.pop(stack, last.message, left)];
    const isMore = left.length > 0 ? { isMore: true as const } : {};
    return {
      outcome: { undone: entries.map(whatOf), notices: entries.flatMap(noticesOf), ...isMore },
      writes,
    };
  },
});

type Occasion = Parameters<Inverse>[1];

/** What is booked is booked back by what it means; everything else is put back as it was, where nobody has changed it since. */
async function stepsBack(
  stores: Pick<Stores, (typeof INVERSE_STORES)[number] | "journal">,
  { entries, ...occasion }: Omit<Occasion, "entry"> & { readonly entries: readonly JournalEntry[] },
): Promise<readonly Change[]> {
  const booked = entries.find(isBooked);
  const inverse = booked && INVERSES[booked.useCase];
  if (booked && inverse) return await inverse(stores, { ...occasion, entry: booked });
  const changed = await stores.journal.changedSince(entries);
  if (changed !== "nobody") throw new Refusal("journal.changed-since", changed);
  return reversed(entries);
}

function isBooked({ undo: kind }: JournalEntry): boolean {
  return kind === "inverse";
}

/** A transaction takes a hundred writes: of a message that did more, its last steps first. What is booked back is taken alone. */
const AT_ONCE = 95;

function lastThatFit(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  let from = entries.length - 1;
  const last = entries[from];
  if (last && isBooked(last)) return [last];
  const isFree = (at: number) => entries.slice(at, from).every((entry) => !isBooked(entry));
  while (from > 0 && isFree(from - 1) && reversed(entries.slice(from - 1)).length <= AT_ONCE) from -= 1;
  return entries.slice(from);
}

/** One step back per item, however often the message changed it: a transaction takes each item once. */
function reversed(entries: readonly JournalEntry[]): Change[] {
  const steps = new Map<string, { first: Item | null; last: Item | null }>();
  for (const { before, after } of entries.flatMap(({ changes }) => changes)) {
    const name = nameOf(before ?? after);
    steps.set(name, { first: steps.has(name) ? (steps.get(name)?.first ?? null) : before, last: after });
  }
  return [...steps.values()].map(({ first, last }) => ({ before: last, after: first }));
}

function nameOf(item: Item | null): string {
  return JSON.stringify([item?.PK, item?.SK]);
}

function whatOf({ useCase, outcome }: JournalEntry): Undone["undone"][number] {
  const { title } = said(outcome);
  return { useCase, ...(typeof title === "string" && { title }) };
}

/** `tell` of an outcome names whom the change concerned. */
function noticesOf(entry: JournalEntry): Undone["notices"] {
  const { tell } = said(entry.outcome);
  const told = Array.isArray(tell) ? tell.filter((to): to is string => typeof to === "string") : [];
  return told.map((to) => ({ to, ...whatOf(entry) }));
}

function said(outcome: unknown): { title?: unknown; tell?: unknown } {
  return typeof outcome === "object" && outcome !== null ? outcome : {};
}
