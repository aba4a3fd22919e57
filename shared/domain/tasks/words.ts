import * as z from "zod";
import { inOneLine } from "#shared/domain/one-line.ts";

/** What a person writes about a task: short enough for one line of a list. */
export const Title = z.lazy(() => z.string().overwrite(inOneLine).trim().min(1).max(200));
/** A note, a reason, an outcome. */
export const Note = z.lazy(() => z.string().trim().min(1).max(1000));
