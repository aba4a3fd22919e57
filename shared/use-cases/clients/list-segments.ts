import * as z from "zod";
import type { GroupMember, TargetGroup } from "#shared/domain/finding/target-group.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type Segments =
  /** The newest first. */
  | { readonly kind: "all"; readonly groups: readonly TargetGroup[] }
  | { readonly kind: "one"; readonly group: TargetGroup; readonly members: readonly GroupMember[] };

/** One's frozen lists, or who is in one of them. */
export const listSegments = useCase({
  name: "list-segments",
  roles: ["manager", "supervisor", "chief"],
  uses: ["targetGroups"],
  input: z.lazy(() => z.object({ name: z.string().min(1).optional() })),
  undo: "read",
  subject: async (_, __, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide({ targetGroups }, { input, subject }): Promise<Decision<Segments>> {
    const groups = (await targetGroups.list(subject.owner)).toReversed();
    if (input.name === undefined) return { outcome: { kind: "all", groups }, writes: [] };
    const group = called(groups, input.name);
    if (group === undefined) throw new Refusal("group.unknown", { said: input.name });
    return { outcome: { kind: "one", group, members: await targetGroups.members(group.id) }, writes: [] };
  },
});

/** By its whole name, else the only one that has it within. */
function called(groups: readonly TargetGroup[], said: string): TargetGroup | undefined {
  const near = groups.filter(({ name }) => name.includes(said));
  return groups.find(({ name }) => name === said) ?? (near.length === 1 ? near[0] : undefined);
}
