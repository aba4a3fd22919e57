import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import type { Client } from "./client.ts";
import { Competitor } from "./codes.ts";

/** What a competitor does (seed G9.12-13). */
export const Move = z.enum([
  "PRICE_CUT",
  "FREE_TERMINAL",
  "SUBSIDY",
  "BUNDLED_BILL",
  "AGREEMENT",
  "SENIOR_RELATIONS",
  "STATIONED_STAFF",
  "VIRTUAL_NET",
  "INDUSTRY_BUNDLE",
  "OTHER",
]);
export type Move = z.infer<typeof Move>;

/** What was learned of a competitor's move at a client, or in a unit's area where no client is named. */
export const CompetitorIntel = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().optional(),
    unit: z.string().min(1),
    competitor: Competitor,
    moves: z.array(Move).min(1),
    /** The words in which it was told. */
    text: z.string().min(1),
    /** How far below our price, in basis points. */
    belowBp: z.int().min(0).max(10_000).optional(),
    /** Whatever amount was named. */
    amountFen: z.int().nonnegative().optional(),
    /** Their agreement with the client ends. */
    contractEndsOn: Day.optional(),
    /** 1 hearsay, 3 told by the client, 5 seen in writing. */
    confidence: z.int().min(1).max(5),
    reportedBy: z.string().min(1),
    at: Instant,
    province: z.string(),
    version: z.string(),
  }),
);
export type CompetitorIntel = z.infer<typeof CompetitorIntel>;

/** The client as the news leaves it: who is at it, and until when theirs holds. */
export function afterIntel(
  client: Client,
  { competitor, contractEndsOn, at }: Pick<CompetitorIntel, "competitor" | "contractEndsOn" | "at">,
): Omit<Client, "version"> {
  const ends = contractEndsOn === undefined ? {} : { rivalEndsOn: contractEndsOn };
  return { ...client, rival: competitor, ...ends, touchedAt: at };
}
