import * as z from "zod";
import { Language } from "#shared/domain/people/staff.ts";

/** What is drawn when somebody opens its address, as the person sees it for whom the address was made. */
export const Picture = z.lazy(() =>
  z.object({
    kind: z.enum(["decision-map", "trial"]),
    /** The client whose map it is; the rule set whose last trial it is. */
    of: z.string().min(1),
    staffId: z.string().min(1),
    language: Language,
  }),
);
export type Picture = z.infer<typeof Picture>;
