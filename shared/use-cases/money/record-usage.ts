import * as z from "zod";
import { postedUsage } from "#shared/domain/money/posting.ts";
import { UsageMonth } from "#shared/domain/money/usage-year.ts";
import { clientFirst } from "#shared/subjects/archive.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

const MOST_MONTHS = 60;

/** Months of what a client's members used; the same month again replaces it. */
export const recordUsage = useCase({
  name: "record-usage",
  roles: ["admin"],
  uses: ["archives", "clients"],
  input: z.lazy(() =>
    z.object({ clientId: z.string().min(1), months: z.array(UsageMonth).min(1).max(MOST_MONTHS) }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  decide(stores, { input, subject, now }): Decision<{ months: number }> {
    const { client, usage } = subject;
    const { id: clientId, province } = client;
    const changes = postedUsage(usage, input.months, { clientId, province });
    const parts = changes.flatMap(({ before, after }) => stores.archives.put("usage", before, after));
    const writes = clientFirst(stores, client, { held: {}, now, parts });
    return { outcome: { months: input.months.length }, writes };
  },
});
