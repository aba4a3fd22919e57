import * as z from "zod";
import type { Owned } from "#shared/domain/people/caller.ts";
import { ownedBy, ownOf } from "#shared/domain/people/ownership.ts";
import { unitsUnder } from "#shared/domain/people/unit.ts";
import {
  NO_PARTS,
  type Purity,
  partsTogether,
  purityOf,
  purityParts,
} from "#shared/domain/segments/purity.ts";
import { booksOfUnits } from "#shared/subjects/books.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface PurityMeasured extends Purity {
  /** Whose book, or which unit's books; absent where it is the other. */
  readonly owner?: string;
  readonly unit?: string;
  /** So many are summed. */
  readonly books: number;
}

/** Queries at a time, so that no more than those are held. */
const ABREAST = 8;

/** The unit-paid share of one manager's book, one's own where nobody is named, or the sum over all books of a unit (seeds G1.3, G1.4; TR-13). */
export const measurePurity = useCase({
  name: "measure-purity",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "staff", "units", "rules"],
  input: z.lazy(() =>
    z
      .object({ staff: z.string().min(1).optional(), unit: z.string().min(1).optional() })
      .refine(({ staff, unit }) => staff === undefined || unit === undefined, { path: ["unit"] }),
  ),
  undo: "read",
  async subject({ staff, units }, input, { caller }): Promise<Measured | undefined> {
    if (input.unit !== undefined) {
      const codes = unitsUnder(await units.tree(), input.unit);
      return { owner: "", unit: input.unit, province: caller.province, codes };
    }
    if (input.staff === undefined) return ownOf(caller);
    const person = await staff.find(input.staff);
    return person && ownedBy(person);
  },
  async decide(
    { clients, staff, rules },
    { subject: { owner, unit, codes } },
  ): Promise<Decision<PurityMeasured>> {
    const { tier } = await rules.current();
    const books = codes ? await booksOfUnits({ staff }, codes) : [{ id: owner }];
    let parts = NO_PARTS;
    for (let at = 0; at < books.length; at += ABREAST) {
      const found = await Promise.all(books.slice(at, at + ABREAST).map(({ id }) => clients.lines(id)));
      parts = found.map(purityParts).reduce(partsTogether, parts);
    }
    const whose = codes ? { unit } : { owner };
    return { outcome: { ...whose, books: books.length, ...purityOf(parts, tier) }, writes: [] };
  },
});

type Measured = Owned & { readonly codes?: readonly string[] };
