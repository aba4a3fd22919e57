import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

/** What one manager has learned, for the others. */
export const KnowledgeArticle = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    /** Whose work it comes from. */
    owner: z.string().min(1),
    title: z.string().min(1),
    /** Markdown. */
    bodyMd: z.string().min(1),
    category: z.enum(["CASE"]),
    status: z.enum(["DRAFT"]),
    /** Who wrote it. */
    by: z.string().min(1),
    at: Instant,
    province: z.string(),
    version: z.string(),
  }),
);
export type KnowledgeArticle = z.infer<typeof KnowledgeArticle>;
