import * as z from "zod";
import { Day, dayOf } from "#shared/domain/calendar/day.ts";
import { type Client, factsOf } from "#shared/domain/clients/client.ts";
import { type MemberList, MemberSaid } from "#shared/domain/contracts/member.ts";
import { countAfter, type MembersTold, membersTold, nextList } from "#shared/domain/contracts/membership.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { cleared, raised, reasonRaised } from "#shared/domain/tasks/raising.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { clientFirst } from "#shared/subjects/archive.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** So many fit into one commit beside the client and its task. */
const MOST_MEMBERS = 60;

export interface MembersRecorded {
  readonly joined: number;
  readonly left: number;
  readonly members: number;
  /** The list changed and the letter with the client's seal is not here yet (seed G13.7). */
  readonly waitsForSeal: boolean;
}

/** Members of a group with role and pay mode: a change of the list makes a new version, which wants the client's sealed letter. */
export const recordMembers = useCase({
  name: "record-members",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["clients", "members", "tasks", "rules"],
  input: z.lazy(() =>
    z
      .object({
        clientId: z.string().min(1),
        members: z.array(MemberSaid).max(MOST_MEMBERS),
        effectiveOn: Day.optional(),
        /** Alone it seals the newest version. */
        sealedDocUrl: z.string().min(1).optional(),
      })
      .refine(({ members, sealedDocUrl }) => members.length > 0 || sealedDocUrl !== undefined, {
        path: ["members"],
      }),
  ),
  undo: "restore",
  async subject({ clients, members, tasks }, { clientId }) {
    const client = await clients.find(clientId);
    if (client === undefined) return undefined;
    const [known, lists, desk] = await Promise.all([
      members.list(client.id),
      members.lists(client.id, { limit: 1 }),
      tasks.desk(client.owner),
    ]);
    const { owner, unit, province } = client;
    return { owner, unit, province, client, known, last: lists[0], open: desk.tasks };
  },
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<MembersRecorded>> {
    const { client, known, last, open } = subject;
    const of = { clientId: client.id, province: client.province };
    const on = input.effectiveOn ?? dayOf(now);
    const told = membersTold({ said: input.members, known, of, on, nextId: () => ids.next("mem") });
    const count = countAfter(known, told);
    const about = { ...of, effectiveOn: on, count, sealedDocUrl: input.sealedDocUrl };
    const list = listAfter(told, { last, about });
    const seal = { caller, client, open, isSealed: list?.after.sealedDocUrl !== undefined, now };
    const parts = [
      ...told.changes.flatMap(({ before, after }) => stores.members.put(before, after)),
      ...(list ? stores.members.putList(list.before, list.after) : []),
      ...(list ? await sealTask(stores, { ...seal, id: ids.next("tsk") }) : []),
    ];
    return {
      outcome: {
        ...{ joined: told.joined.length, left: told.left.length, members: count },
        waitsForSeal: list !== undefined && !seal.isSealed,
      },
      writes: clientFirst(stores, client, { held: { members: count }, now, parts }),
    };
  },
});

/** A new version where somebody joined or left; the letter alone seals the last one. */
function listAfter(
  told: MembersTold,
  { last, about }: { readonly last: MemberList | undefined; readonly about: Parameters<typeof nextList>[2] },
): { before: MemberList | undefined; after: Omit<MemberList, "version"> } | undefined {
  if (told.joined.length + told.left.length > 0)
    return { before: undefined, after: nextList(last, told, about) };
  const { sealedDocUrl } = about;
  return last && sealedDocUrl !== undefined ? { before: last, after: { ...last, sealedDocUrl } } : undefined;
}

interface Sealing {
  readonly caller: Caller;
  readonly client: Client;
  readonly open: readonly OpenTask[];
  readonly isSealed: boolean;
  readonly now: string;
  readonly id: string;
}

/** One task per client that asks for the letter; it closes by itself when the letter is here (RM-16). */
async function sealTask(
  { tasks, rules }: Pick<Stores, "tasks" | "rules">,
  { caller, client, open, isSealed, now, id }: Sealing,
): Promise<Change[]> {
  const { id: clientId, owner, unit, province, shortName } = client;
  const reason = {
    ...({ type: "ARCHIVE_FIX", source: "REMINDER", subjectId: `seal_${clientId}`, clientId } as const),
    ...{ title: `${shortName}：补优惠人员名单变更的盖章函`, client: factsOf(client) },
  };
  const before = open.find((task) => reasonRaised(task, reason));
  if (isSealed) return before ? tasks.close(before, cleared(before, { by: caller, at: now })) : [];
  if (before) return [];
  const { work } = await rules.current();
  return tasks.add(raised(reason, { open: undefined, owned: { owner, unit, province }, now, work, id }));
}
