import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

/** One line of the last list shown: number, id, and where it lies, so that acting needs no index (decided 7, 14). */
export const Shown = z.lazy(() =>
  z.object({
    n: z.int().positive(),
    id: z.string(),
    owner: z.string(),
    kind: z.enum(["task", "client", "staff", "closed-task", "delegated", "leave", "approval"]),
    title: z.string(),
    closedOn: z.string().optional(),
    clientId: z.string().optional(),
    clientName: z.string().optional(),
  }),
);
export type Shown = z.infer<typeof Shown>;

/** The one question that waits for an answer: a slot, a choice, or 确认. Lives ten minutes. */
export const Pending = z.lazy(() =>
  z.object({
    kind: z.enum(["slot", "confirm", "choice"]),
    /** The message that was answered with it: whatever answers it is done once, however often it is said. */
    asks: z.string().optional(),
    command: z.string(),
    /** Slots as understood so far, whom they mean, and what was pressed or chosen. */
    slots: z.record(z.string(), z.unknown()),
    meant: z.record(z.string(), z.unknown()).default({}),
    chosen: z.record(z.string(), z.string()).optional(),
    /** For `slot` and `choice`: which slot the answer fills. */
    slot: z.string().optional(),
    /** For `choice`: what each number stands for. */
    options: z.array(z.object({ label: z.string(), value: z.record(z.string(), z.string()) })).default([]),
    askedAt: Instant,
    /** The question itself, to be put again. */
    question: z.string(),
  }),
);
export type Pending = z.infer<typeof Pending>;

/** What "the second one" and "yes" refer to. Lists and the last client live until replaced or midnight. */
export const Conversation = z.lazy(() =>
  z.object({
    shown: z.array(Shown).default([]),
    /** Lines beyond those shown: 下一页, 全部 go on from here. */
    rest: z
      .object({
        command: z.string(),
        slots: z.record(z.string(), z.unknown()),
        from: z.int(),
        /** Whose list it is, where it is a colleague's. */
        chosen: z.record(z.string(), z.string()).optional(),
      })
      .optional(),
    /** The words of the last search for clients, a line for each time it was narrowed. */
    lastSearch: z.string().optional(),
    lastClient: z
      .object({
        id: z.string(),
        name: z.string(),
        /** As it was shown: what somebody else changes after is not written over unseen. */
        version: z.string().optional(),
      })
      .optional(),
    lastTask: z.object({ id: z.string(), owner: z.string(), title: z.string() }).optional(),
    /** What was last understood, to be said again of something else. */
    last: z
      .object({ command: z.string(), slots: z.record(z.string(), z.unknown()), text: z.string() })
      .optional(),
    pending: Pending.optional(),
    /** When it was last touched. */
    at: Instant.optional(),
  }),
);
export type Conversation = z.infer<typeof Conversation>;

/** Whose, on which channel, and which of several. */
export interface ConversationKey {
  readonly staffId: string;
  readonly channel: string;
  readonly conversation: string;
}
