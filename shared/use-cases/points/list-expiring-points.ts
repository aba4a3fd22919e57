import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { PointsAccount } from "#shared/domain/points/account.ts";
import { expiringWithin } from "#shared/domain/points/expiring.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ExpiringPoints {
  readonly days: number;
  /** Whose points end soonest first; of the same day, the most points. */
  readonly clients: readonly {
    readonly id: string;
    readonly shortName: string;
    readonly expiresOn: string;
    /** Until the last day looked at. */
    readonly points: number;
  }[];
}

/** Which clients of one's own book lose points soon: the book is one read, its accounts two of a hundred each. */
export const listExpiringPoints = useCase({
  name: "list-expiring-points",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "points", "rules"],
  input: z.object({ days: z.int().min(1).max(1100).optional() }),
  undo: "read",
  subject: async (_, __, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide({ clients, points, rules }, { caller, input, now }): Promise<Decision<ExpiringPoints>> {
    const { notice } = (await rules.current()).points;
    const days = input.days ?? Math.max(...notice.days);
    const lines = await clients.lines(caller.id);
    const accounts = await points.findAll(lines.map(({ id }) => id));
    const found = new Map(accounts.map((account) => [account.clientId, account]));
    const within = { today: dayOf(now), days };
    const ending = lines.flatMap((line) => soonest(line, { account: found.get(line.id), within }));
    return {
      outcome: {
        days,
        clients: ending.toSorted(bySoonest),
      },
      writes: [],
    };
  },
});

type Within = Parameters<typeof expiringWithin>[1];

function soonest(
  { id, shortName }: { id: string; shortName: string },
  { account, within }: { account: PointsAccount | undefined; within: Within },
) {
  const [first, ...others] = account ? expiringWithin(account, within) : [];
  if (first === undefined) return [];
  const points = others.reduce((sum, { remaining }) => sum + remaining, first.remaining);
  return [{ id, shortName, expiresOn: first.expiresOn, points }];
}

function bySoonest(one: { expiresOn: string; points: number }, other: { expiresOn: string; points: number }) {
  return one.expiresOn.localeCompare(other.expiresOn) || other.points - one.points;
}
