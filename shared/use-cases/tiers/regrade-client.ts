import * as z from "zod";
import { regraded } from "#shared/domain/tiers/grades.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { tierTables } from "#shared/subjects/former-rules.ts";
import { tierWrites } from "#shared/subjects/tier.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** When tier rules with other tables begin: the service and survey grade of a client that had the one of the former tables. */
export const regradeClient = useCase({
  name: "regrade-client",
  roles: ["system"],
  uses: ["archives", "clients", "records", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { subject, now, ids }): Promise<Decision<{ is: "moved" | "same" }>> {
    const tables = await tierTables(stores, now);
    const { client, contracts } = subject;
    if (tables === undefined) return { outcome: { is: "same" }, writes: [] };
    const { version, today } = tables;
    const grades = regraded(client, { contracts, ...tables });
    const { serviceGrade: from, surveyGrade } = client;
    const to = grades.serviceGrade;
    if (to === from && grades.surveyGrade === surveyGrade) return { outcome: { is: "same" }, writes: [] };
    const step = { field: "serviceGrade" as const, from, to, on: today, reason: "FROM_RULES" as const };
    const moved = { client: { ...client, ...grades }, changes: to === from ? [] : [step] };
    const id = () => ids.next("tch");
    return {
      outcome: { is: "moved" },
      writes: tierWrites(stores, { before: client, moved, version, id }),
    };
  },
});
