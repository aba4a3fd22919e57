import * as z from "zod";
import { type Risk, riskOf } from "#shared/domain/alerts/risk.ts";
import { addDays, dayOf } from "#shared/domain/calendar/day.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface AlertExplained extends Risk {
  readonly client: { readonly id: string; readonly name: string };
}

/** What a client's own data warn of, with the numbers that say so (seeds E4.1, E4.2; rule set ALERT). */
export const explainAlert = useCase({
  name: "explain-alert",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "records", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide({ records, rules }, { subject, now }): Promise<Decision<AlertExplained>> {
    const { client } = subject;
    const [{ alert, cadence }, reports] = await Promise.all([
      rules.current(),
      records.listIntel(client.id, { limit: MOST }),
    ]);
    const today = dayOf(now);
    const since = addDays(today, -alert.moveDays);
    const moves = reports.filter(({ at }) => dayOf(at) >= since).flatMap((report) => report.moves);
    const risk = riskOf({ archive: subject, today, moves, rules: alert, cadence });
    return { outcome: { ...risk, client: { id: client.id, name: client.shortName } }, writes: [] };
  },
});

/** So many of the last reports of competitors are looked at. */
const MOST = 20;
