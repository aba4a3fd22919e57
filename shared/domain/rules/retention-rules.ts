import * as z from "zod";
import { ClientStatus } from "#shared/domain/clients/client.ts";

const Days = z.lazy(() => z.int().positive());

/** Rule set RETENTION (domain.md 3.18, AL-29; G9.3): who counts as kept, what is aimed at, and the steps before one leaves. */
export const RetentionRules = z.lazy(() =>
  z.object({
    /** States in which a client of a snapshot is still kept at the end of the period. */
    kept: z.array(ClientStatus).min(1),
    /** Of the clients on the list of the target market (seed 99.29 %). */
    targetMarketBp: z.int().min(0).max(10_000),
    /** AL-29: so long before leaving an offer made for the client, then a talk of one with one. */
    stages: z.object({ offerDays: Days, diagnosisDays: Days }),
  }),
);
export type RetentionRules = z.infer<typeof RetentionRules>;

export const RETENTION_DEFAULT: RetentionRules = {
  kept: ["IN_NETWORK", "AT_RISK", "SUSPENDED"],
  targetMarketBp: 9929,
  stages: { offerDays: 30, diagnosisDays: 7 },
};
