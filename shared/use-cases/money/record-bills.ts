import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { heldBills } from "#shared/domain/clients/held.ts";
import { BillMonth } from "#shared/domain/money/bill-year.ts";
import { afterPosting, postedBills } from "#shared/domain/money/posting.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { clientFirst } from "#shared/subjects/archive.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

const MOST_MONTHS = 60;
/** What the unit and its members pay is all there is (seed G1.3). */
const Bill = z.lazy(() =>
  BillMonth.unwrap().refine(
    ({ totalFen, unitPaidFen, memberPaidFen }) => totalFen === unitPaidFen + memberPaidFen,
    { path: ["totalFen"] },
  ),
);

/** Months of bills of one client's accounts; the same month of the same account again replaces it. */
export const recordBills = useCase({
  name: "record-bills",
  roles: ["admin"],
  uses: ["archives", "clients"],
  input: z.lazy(() =>
    z.object({ clientId: z.string().min(1), bills: z.array(Bill).min(1).max(MOST_MONTHS) }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  decide(stores, { input, subject, now }): Decision<{ months: number }> {
    const { client, accounts, bills } = subject;
    const stray = input.bills.find(({ accountId }) => accounts.every(({ id }) => id !== accountId));
    if (stray) throw new Refusal("account.unknown", { said: stray.accountId });
    const { id: clientId, province, kind } = client;
    const changes = postedBills(bills, input.bills, { clientId, province });
    const held = heldBills(afterPosting(bills, changes), { kind, today: dayOf(now) });
    const parts = changes.flatMap(({ before, after }) => stores.archives.put("bills", before, after));
    const writes = clientFirst(stores, client, { held, now, parts });
    return { outcome: { months: input.bills.length }, writes };
  },
});
