import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { CreditRating } from "#shared/domain/credit/credit-rating.ts";
import { creditDue } from "#shared/domain/credit/due.ts";
import { ratingOf } from "#shared/domain/credit/rate.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Ids, Stores } from "#shared/ports.ts";
import { findArchive, type OwnedArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface CreditRated {
  readonly is: "rated" | "not-due";
  readonly grade?: string;
  readonly stars?: number;
}

/** One client's credit as of today, where it is due (CR-13): the last rating goes into the history. Twice a day is as good as once. */
export const rateCredit = useCase({
  name: "rate-credit",
  roles: ["system"],
  uses: ["archives", "clients", "records", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { subject, now, ids }): Promise<Decision<CreditRated>> {
    const [rules, calendar] = await Promise.all([stores.rules.current(), stores.rules.calendar()]);
    const looking = { today: dayOf(now), rules: rules.credit, calendar };
    const occasion = creditDue(subject.client, looking);
    if (occasion === undefined) return { outcome: { is: "not-due" }, writes: [] };
    const last = subject.ratings.at(-1);
    const rating = ratingOf(subject, { ...looking, ruleVersion: rules.version, last, occasion });
    const { grade, stars } = rating;
    return {
      outcome: { is: "rated", ...(grade && { grade }), ...(stars !== undefined && { stars }) },
      writes: writesOf(stores, { archive: subject, rating, ids }),
    };
  },
});

const POINT = 100;

function writesOf(
  { clients, archives, records }: Pick<Stores, "clients" | "archives" | "records">,
  { archive, rating, ids }: { archive: OwnedArchive; rating: Omit<CreditRating, "version">; ids: Ids },
): Change[] {
  const { client, ratings } = archive;
  const isAgain = ({ id }: CreditRating) => id === rating.id;
  const { grade, scoreBp, stars, id: creditRatedOn } = rating;
  const creditScore = scoreBp === undefined ? undefined : Math.floor(scoreBp / POINT);
  const after = { ...client, creditGrade: grade, creditScore, creditStars: stars, creditRatedOn };
  return [
    ...clients.put(client, after),
    ...ratings
      .filter((one) => !isAgain(one))
      .flatMap((one) => archives.put("rating", one, { ...one, status: "PAST" })),
    ...archives.put("rating", ratings.find(isAgain), rating),
    ...stepOf(client, rating, ids).flatMap((step) => records.addTierChange(step)),
  ];
}

/** A group in another grade than it was. */
function stepOf(
  client: Client,
  { grade, id: on, scoreBp, ruleVersion }: Omit<CreditRating, "version">,
  ids: Ids,
) {
  const from = client.creditGrade;
  if (from === undefined || grade === undefined || from === grade) return [];
  return [
    {
      ...{
        id: ids.next("tch"),
        clientId: client.id,
        province: client.province,
        field: "creditGrade" as const,
      },
      ...{ from, to: grade, on, reason: "RERATED" as const, ruleVersion },
      ...(scoreBp !== undefined && { scoreBp }),
    },
  ];
}
