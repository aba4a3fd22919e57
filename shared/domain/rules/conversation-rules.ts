import * as z from "zod";

/** Rule set CONVERSATION (decided 14-16): when the bot is sure, and how long it remembers. */
export const ConversationRules = z.lazy(() =>
  z.object({
    /** At or above it the bot acts; below it offers the nearest readings and changes nothing. */
    confident: z.number().min(0).max(1),
    /** Readings offered as chips. */
    readings: z.int().positive(),
    /** The best name must lead the next by this much, or the bot asks back. */
    nameLead: z.number().min(0).max(1),
    questionMinutes: z.int().positive(),
    longestMessage: z.int().positive(),
  }),
);
export type ConversationRules = z.infer<typeof ConversationRules>;

export const CONVERSATION_DEFAULT: ConversationRules = {
  confident: 0.8,
  readings: 3,
  nameLead: 0.12,
  questionMinutes: 10,
  longestMessage: 1000,
};
