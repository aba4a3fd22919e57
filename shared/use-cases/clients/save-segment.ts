import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { Search } from "#shared/domain/finding/condition.ts";
import { GroupMember, GroupName, type NewGroup, PIECE } from "#shared/domain/finding/target-group.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type SegmentSaved = Omit<NewGroup, "search">;

/** Freezes what a search found as a named list, a piece for each commit: the first bears the list's name (seed D6.1.3). */
export const saveSegment = useCase({
  name: "save-segment",
  roles: ["manager", "supervisor", "chief"],
  uses: ["targetGroups"],
  input: z.lazy(() =>
    z.object({
      /** The same for every piece of one list. */
      id: z.string().min(1),
      name: GroupName,
      words: z.string().max(2000),
      search: Search,
      count: z.int().nonnegative(),
      piece: z.object({ number: z.int().nonnegative(), members: z.array(GroupMember).max(PIECE) }),
    }),
  ),
  undo: "restore",
  subject: async (_, __, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide({ targetGroups }, { input, subject, now }): Promise<Decision<SegmentSaved>> {
    const { piece, search, ...said } = input;
    const saved = { ...said, ...subject, on: dayOf(now) };
    const pieces = targetGroups.addPiece(saved, piece);
    if (piece.number > 0) return { outcome: saved, writes: pieces };
    const known = await targetGroups.list(subject.owner);
    if (known.some(({ name }) => name === input.name)) throw new Refusal("group.taken", { name: input.name });
    return { outcome: saved, writes: [...targetGroups.add({ ...saved, search }), ...pieces] };
  },
});
