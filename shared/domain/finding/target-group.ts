import * as z from "zod";
import { Day, type Instant } from "#shared/domain/calendar/day.ts";
import { Search } from "./condition.ts";

/** What a group is called: short enough to be said. */
export const GroupName = z.lazy(() => z.string().trim().min(1).max(40));

/** A list of clients as a search found them on a day, frozen (seed D6.1.3). Its members lie in pieces beside it. */
export const TargetGroup = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    unit: z.string().min(1),
    owner: z.string().min(1),
    name: GroupName,
    /** The condition in the words of the person who saved it, and as it was understood. */
    words: z.string(),
    search: Search,
    on: Day,
    count: z.int().nonnegative(),
  }),
);
export type TargetGroup = z.infer<typeof TargetGroup>;
export type NewGroup = Omit<TargetGroup, "version">;

export const GroupMember = z.lazy(() => z.object({ id: z.string().min(1), name: z.string().min(1) }));
export type GroupMember = z.infer<typeof GroupMember>;

/** So many members lie in one piece: a commit and its journal entry hold one piece with ease. */
export const PIECE = 1000;

/** A piece of the members: which of how many. */
export interface Piece {
  readonly number: number;
  readonly members: readonly GroupMember[];
}

export function piecesOf(members: readonly GroupMember[]): Piece[] {
  const count = Math.max(1, Math.ceil(members.length / PIECE));
  return Array.from({ length: count }, (_, number) => ({
    number,
    members: members.slice(number * PIECE, (number + 1) * PIECE),
  }));
}

/** A list that was taken away as a file: who has what, for whoever asks later. */
export interface Handout {
  readonly id: string;
  readonly owner: string;
  readonly province: string;
  readonly at: Instant;
  readonly words: string;
  readonly search: Search;
  readonly count: number;
}
