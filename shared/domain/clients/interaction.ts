import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

/** What was done with a client, and what was heard. */
export const Interaction = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    staffId: z.string().min(1),
    at: Instant,
    kind: z.enum(["VISIT"]),
    heard: z.string().min(1),
    /** The task that it closed. */
    taskId: z.string().optional(),
    province: z.string(),
    version: z.string(),
  }),
);
export type Interaction = z.infer<typeof Interaction>;
