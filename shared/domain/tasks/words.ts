import * as z from "zod";
import { inOneLine } from "#shared/domain/one-line.ts";

/** What a person writes about a task: short enough for one line of a list. */
export const Title = z.string().overwrite(inOneLine).trim().min(1).max(200);
/** A note, a reason, an outcome. */
export const Note = z.string().trim().min(1).max(1000);
