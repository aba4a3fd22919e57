import * as z from "zod";

/** A button: pressing it does `verb` with `data`; a channel without buttons shows the words that say the same. */
export const Action = z.lazy(() =>
  z.object({
    label: z.string(),
    verb: z.string(),
    data: z.record(z.string(), z.string()).optional(),
    style: z.enum(["primary", "danger"]).optional(),
  }),
);
export type Action = z.infer<typeof Action>;

export const ReplyItem = z.lazy(() =>
  z.object({
    n: z.int(),
    id: z.string(),
    title: z.string(),
    /** One line beside the title: reason, due time, minutes. */
    meta: z.string().optional(),
    score: z.int().optional(),
    band: z.enum(["NOW", "TODAY", "PLAN", "LATER"]).optional(),
    /** The words that stand over this line and those after it; a ranked line 1 without is the first thing of the day. */
    section: z.string().optional(),
    reasons: z.array(z.object({ term: z.string(), points: z.int(), why: z.string() })).optional(),
    minutes: z.int().optional(),
    done: z.boolean().optional(),
    actions: z.array(Action).optional(),
  }),
);
export type ReplyItem = z.infer<typeof ReplyItem>;

/** A line of what is told at length; a fact stands behind the word that it answers. */
const ToldLine = z.lazy(() => z.object({ label: z.string().optional(), text: z.string() }));
export type ToldLine = z.infer<typeof ToldLine>;

/** Lines that belong together, under words of their own where they need any. */
const Part = z.lazy(() => z.object({ heading: z.string().optional(), lines: z.array(ToldLine) }));
export type Part = z.infer<typeof Part>;

/** What the bot says, once for every channel. `text` is complete by itself: the fallback of all. */
export const Reply = z.lazy(() =>
  z.object({
    text: z.string(),
    title: z.string().optional(),
    /** What stands before the list on a card: how it was understood, what was left undone. Part of `text` as well. */
    lead: z.string().optional(),
    /** What is told at length, in parts; `text` says the same. */
    parts: z.array(Part).optional(),
    items: z.array(ReplyItem).default([]),
    /** What stands under the list on a card: minutes left, what is hidden. Part of `text` as well. */
    note: z.string().optional(),
    /** How many lines of the list are not shown. */
    more: z.int().default(0),
    actions: z.array(Action).default([]),
    /** Suggested answers. */
    chips: z.array(z.string()).default([]),
    /** The message whose question 确认 and 取消 among them answer, and no other. */
    question: z.string().optional(),
    image: z.object({ url: z.string(), alt: z.string() }).nullable().default(null),
    /** What was made to be taken away, each under an address that soon ends. */
    files: z.array(z.object({ name: z.string(), url: z.string() })).optional(),
    /** The message or card to update in place. */
    replaces: z.string().optional(),
  }),
);
export type Reply = z.infer<typeof Reply>;
