import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { PointsAccount } from "#shared/domain/points/account.ts";
import { expiringWithin } from "#shared/domain/points/expiring.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Stores } from "#shared/ports.ts";
import { booksInReach } from "#shared/subjects/books.ts";
import { fewAtATime } from "#shared/subjects/few-at-a-time.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ExpiringPoints {
  readonly days: number;
  /** Whose points end soonest first; of the same day, the most points. */
  readonly clients: readonly {
    readonly id: string;
    readonly owner: string;
    readonly shortName: string;
    /** Whose client it is, where it is not one's own. */
    readonly manager?: string;
    readonly expiresOn: string;
    /** Until the last day looked at. */
    readonly points: number;
  }[];
}

/** Which clients of one's own book, or of one's people's, lose points soon: a book is one read, its accounts two of a hundred each. */
export const listExpiringPoints = useCase({
  name: "list-expiring-points",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "points", "rules", "staff"],
  input: z.lazy(() => z.object({ days: z.int().min(1).max(1100).optional() })),
  undo: "read",
  subject: async (_, __, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide(stores, { caller, input, now }): Promise<Decision<ExpiringPoints>> {
    const { points, work } = await stores.rules.current();
    const days = input.days ?? Math.max(...points.notice.days);
    const books = await booksInReach(stores, { caller, largest: work.largestTeam });
    if (books === undefined) throw new Refusal("search.too-large", { largest: work.largestTeam });
    const clients: Ending[] = [];
    await fewAtATime(books, async (book) => {
      const ending = await endingIn(stores, book.id, { today: dayOf(now), days });
      clients.push(...ending.map((one) => (book.id === caller.id ? one : { ...one, manager: book.name })));
    });
    return { outcome: { days, clients: clients.toSorted(bySoonest) }, writes: [] };
  },
});

type Ending = ExpiringPoints["clients"][number];

async function endingIn(
  { clients, points }: Pick<Stores, "clients" | "points">,
  owner: string,
  within: Within,
): Promise<Ending[]> {
  const lines = await clients.lines(owner);
  const accounts = await points.findAll(lines.map(({ id }) => id));
  const found = new Map(accounts.map((account) => [account.clientId, account]));
  return lines.flatMap((line) => soonest(line, { account: found.get(line.id), within }));
}

type Within = Parameters<typeof expiringWithin>[1];

function soonest(
  { id, owner, shortName }: { id: string; owner: string; shortName: string },
  { account, within }: { account: PointsAccount | undefined; within: Within },
) {
  const [first, ...others] = account ? expiringWithin(account, within) : [];
  if (first === undefined) return [];
  const points = others.reduce((sum, { remaining }) => sum + remaining, first.remaining);
  return [{ id, owner, shortName, expiresOn: first.expiresOn, points }];
}

function bySoonest(one: Ending, other: Ending): number {
  return (
    one.expiresOn.localeCompare(other.expiresOn) ||
    other.points - one.points ||
    one.id.localeCompare(other.id)
  );
}
