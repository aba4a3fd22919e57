import * as z from "zod";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { type Leak, leakOf } from "#shared/domain/discounts/leak.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { booksInReach } from "#shared/subjects/books.ts";
import { fewAtATime } from "#shared/subjects/few-at-a-time.ts";
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
    }
  | { readonly kind: "too-large"; readonly largest: number };

/** Discounts above what was agreed or what any rule gives, and A clients with none (DC-11, seed G2.12). */
export const listLeaks = useCase({
  name: "list-leaks",
  roles: ["supervisor", "chief"],
  uses: ["clients", "staff", "rules"],
  input: z.lazy(() => z.object({})),
  undo: "read",
  subject: async (_stores, _input, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide({ clients, staff, rules }, { caller }): Promise<Decision<Leaks>> {
    const { work, discount } = await rules.current();
    const books = await booksInReach({ staff }, { caller, largest: work.largestTeam });
    if (books === undefined) return { outcome: { kind: "too-large", largest: work.largestTeam }, writes: [] };
    const leaks: LeakLine[] = [];
    let unknown = 0;
    await fewAtATime(books, async ({ id: owner, name: manager }) => {
      for (const line of await clients.lines(owner)) {
        const leak = leakOf(line, discount);
        const { id, shortName, valueClass } = line;
        if (leak) leaks.push({ id, owner, shortName, valueClass, manager, leak });
        if (isUnknown(line)) unknown += 1;
      }
    });
    return { outcome: { kind: "found", leaks: leaks.toSorted(byExcess), unknown }, writes: [] };
  },
});

function isUnknown({ kind, status, billDiscountBp }: ClientLine): boolean {
  return kind === "GROUP" && status === "IN_NETWORK" && billDiscountBp === undefined;
}

function byExcess(one: LeakLine, other: LeakLine): number {
  return excessOf(other) - excessOf(one) || one.id.localeCompare(other.id);
}

function excessOf({ leak }: LeakLine): number {
  return leak.kind === "NONE_FOR_A" ? 0 : leak.billedBp - leak.allowedBp;
}
