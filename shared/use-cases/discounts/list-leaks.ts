import * as z from "zod";
import type { Day } from "#shared/domain/calendar/day.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { isServed } from "#shared/domain/clients/life-cycle.ts";
import { type Leak, leakOf } from "#shared/domain/discounts/leak.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { DiscountRules } from "#shared/domain/rules/discount-rules.ts";
import type { Stores } from "#shared/ports.ts";
import { type Book, booksInReach } from "#shared/subjects/books.ts";
import { fewAtATime } from "#shared/subjects/few-at-a-time.ts";
import { eachLastNight } from "#shared/subjects/night-lines.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface LeakLine extends Pick<ClientLine, "id" | "owner" | "shortName" | "valueClass"> {
  readonly manager: string;
  readonly leak: NonNullable<Leak>;
}

export type Leaks =
  | {
      readonly kind: "found";
      /** What is above comes first, the most first; then A clients without any. */
      readonly leaks: readonly LeakLine[];
      /** Clients on the network of which no bill says what was given. */
      readonly unknown: number;
      /** Present where it is as it was on the morning of that day. */
      readonly asOf?: Day | undefined;
    }
  | { readonly kind: "too-large"; readonly largest: number };

type Reads = Pick<Stores, "clients" | "facts" | "staff">;

/** Discounts above what was agreed or what any rule gives, and A clients with none (DC-11, seed G2.12); of more people than are read live as of last night. */
export const listLeaks = useCase({
  name: "list-leaks",
  roles: ["supervisor", "chief"],
  uses: ["clients", "facts", "staff", "rules"],
  input: z.lazy(() => z.object({})),
  undo: "read",
  subject: async (_stores, _input, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide({ rules, ...stores }, { caller }): Promise<Decision<Leaks>> {
    const { work, discount } = await rules.current();
    const seen = gathering(discount);
    const books = await booksInReach(stores, { caller, largest: work.largestTeam });
    const asOf = books ? undefined : await eachLastNight(stores, { caller, fields: FIELDS, look: seen.look });
    if (books) await eachOfBooks(stores, books, seen.look);
    else if (asOf === undefined)
      return { outcome: { kind: "too-large", largest: work.largestTeam }, writes: [] };
    const leaks = await named(stores, { found: seen.found, books });
    const outcome = { kind: "found" as const, leaks, unknown: seen.unknown(), ...(asOf && { asOf }) };
    return { outcome, writes: [] };
  },
});

/** What a leak is found by, and what it is shown by. */
const FIELDS = [
  ...(["kind", "status", "shortName", "valueClass"] as const),
  ...(["products", "billDiscountBp", "discountBp"] as const),
];

type Found = Omit<LeakLine, "manager">;

function gathering(rules: DiscountRules) {
  const found: Found[] = [];
  let unknown = 0;
  const look = (line: ClientLine) => {
    const leak = leakOf(line, rules);
    const { id, owner, shortName, valueClass } = line;
    if (leak) found.push({ id, owner, shortName, valueClass, leak });
    if (isUnknown(line)) unknown += 1;
  };
  return { look, found, unknown: () => unknown };
}

async function eachOfBooks(
  { clients }: Pick<Reads, "clients">,
  books: readonly Book[],
  look: (line: ClientLine) => void,
): Promise<void> {
  await fewAtATime(books, async ({ id }) => {
    for (const line of await clients.lines(id)) look(line);
  });
}

/** The most above first, each with its manager by name; only those who have one are looked up. */
async function named(
  { staff }: Pick<Reads, "staff">,
  { found, books }: { readonly found: readonly Found[]; readonly books: readonly Book[] | undefined },
): Promise<LeakLine[]> {
  const names = new Map(books?.map(({ id, name }) => [id, name]));
  const strangers = new Set(found.flatMap(({ owner }) => (names.has(owner) ? [] : [owner])));
  await fewAtATime([...strangers], async (id) => {
    names.set(id, (await staff.find(id))?.name ?? id);
  });
  return found.map((one) => ({ ...one, manager: String(names.get(one.owner)) })).toSorted(byExcess);
}

function isUnknown(line: ClientLine): boolean {
  return line.kind === "GROUP" && isServed(line) && line.billDiscountBp === undefined;
}

function byExcess(one: LeakLine, other: LeakLine): number {
  return excessOf(other) - excessOf(one) || one.id.localeCompare(other.id);
}

function excessOf({ leak }: LeakLine): number {
  return leak.kind === "NONE_FOR_A" ? 0 : leak.billedBp - leak.allowedBp;
}
