import * as z from "zod";
import { Language } from "#shared/domain/people/staff.ts";

/** What is drawn when somebody opens its address, as the person sees it for whom the address was made. */
export const Picture = z.object({
  kind: z.literal("decision-map"),
  /** The client whose map it is. */
  of: z.string().min(1),
  staffId: z.string().min(1),
  language: Language,
});
export type Picture = z.infer<typeof Picture>;
