import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

export const HandoverStatus = z.enum(["DRAFT", "ACCEPTED", "DONE", "REJECTED", "CANCELLED"]);
export type HandoverStatus = z.infer<typeof HandoverStatus>;

/**
 * HANDOVER: from one manager to another, who accepts. ASSIGNMENT: a supervisor gives clients, no acceptance is asked.
 * CARETAKING: the manager has left, the head of the unit keeps the clients until they are assigned.
 */
export const HandoverKind = z.enum(["HANDOVER", "ASSIGNMENT", "CARETAKING"]);
export type HandoverKind = z.infer<typeof HandoverKind>;

/** What is to be gone through together; `count` is how much of it there is. */
export const CHECKLIST = [
  "CLIENTS",
  "TASKS",
  "CONTRACTS",
  "DECISION_MAPS",
  "PROMISES",
  "LAST_CONTACTS",
] as const;
export const ChecklistItem = z.lazy(() =>
  z.object({ code: z.enum(CHECKLIST), count: z.int().nonnegative() }),
);
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** Clients on their way from one person to another (domain.md 2.10). It lies with the receiver. */
export const HandoverOrder = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    /** The receiver's unit. */
    unit: z.string().min(1),
    kind: HandoverKind,
    /** The giver; an assignment may take from several. */
    from: z.string().optional(),
    fromName: z.string().optional(),
    to: z.string().min(1),
    toName: z.string(),
    status: HandoverStatus,
    /** What people call it: the names of its first clients. */
    title: z.string(),
    /** The whole desk: tasks without a client go along. */
    whole: z.boolean().default(false),
    clientIds: z.array(z.string()),
    /** What has not been moved yet; a job takes them one after the other. */
    pending: z.array(z.string()),
    /** Not moved, because in the meantime they belonged to somebody else. */
    skipped: z.array(z.string()).default([]),
    tasksMoved: z.int().nonnegative().default(0),
    checklist: z.array(ChecklistItem).default([]),
    reason: z.string().optional(),
    /** Why a check was overruled. */
    override: z.string().optional(),
    /** Why the receiver said no, or the order was cancelled. */
    refusal: z.string().optional(),
    by: z.string(),
    byName: z.string(),
    createdAt: Instant,
    acceptedAt: Instant.optional(),
    endedAt: Instant.optional(),
  }),
);
export type HandoverOrder = z.infer<typeof HandoverOrder>;
export type NewOrder = Omit<HandoverOrder, "version">;

const NAMED = 3;

/** 三江贸易、恒信物流 …(12). */
export function titleOf(clients: readonly { readonly shortName: string }[]): string {
  const names = clients.slice(0, NAMED).map(({ shortName }) => shortName);
  return names.join("、") + (clients.length > NAMED ? ` …(${clients.length})` : "");
}

const OVER: readonly HandoverStatus[] = ["DONE", "REJECTED", "CANCELLED"];

export function isOver({ status }: Pick<HandoverOrder, "status">): boolean {
  return OVER.includes(status);
}
