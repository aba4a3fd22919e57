import * as z from "zod";
import { Redemption } from "./redemption.ts";

/** What a request carries along until somebody agrees. */
export const RedemptionAsked = z.lazy(() => z.object({ order: Redemption.unwrap().omit({ version: true }) }));
export const AdjustmentAsked = z.lazy(() => z.object({ points: z.int() }));

/** What the journal knows of a redemption and of its end: enough to book them back. */
export const RedemptionBooked = z.lazy(() =>
  z.object({ id: z.string(), is: z.enum(["redeemed", "asked"]), client: z.object({ id: z.string() }) }),
);
export const CancellationBooked = z.lazy(() =>
  z.object({ order: z.string(), client: z.object({ id: z.string() }) }),
);
