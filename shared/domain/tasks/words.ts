import * as z from "zod";

/** What a person writes about a task: short enough for one line of a list. */
export const Title = z.string().trim().min(1).max(200);
/** A note, a reason, an outcome. */
export const Note = z.string().trim().min(1).max(1000);
