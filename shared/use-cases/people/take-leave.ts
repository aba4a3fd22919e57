import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import { mustNotLast, withCovering } from "#shared/domain/ownership/cover.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import { dueDuring, mustBeFree, mustCover, type Span, workdaysOf } from "#shared/domain/people/leave.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface LeaveTaken {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Working days that it touches. */
  readonly workdays: number;
  readonly note?: string;
  /** What begins or falls due meanwhile, the earliest first. */
  readonly affected: readonly Pick<OpenTask, "id" | "owner" | "title" | "startsAt" | "dueAt">[];
  /** Who gets the digests meanwhile; without a cover they rest. */
  readonly cover?: { readonly id: string; readonly name: string };
  readonly tell: readonly string[];
}

export const takeLeave = useCase({
  name: "take-leave",
  roles: ["manager", "supervisor", "chief"],
  uses: ["tasks", "staff", "rules"],
  input: z.lazy(() =>
    z
      .object({ from: Instant, to: Instant, reason: Note.optional(), cover: z.string().min(1).optional() })
      .refine(({ from, to }) => from < to, { path: ["to"] }),
  ),
  undo: "restore",
  subject: async ({ tasks }, _, { caller }) => ({ ...ownOf(caller), desk: await tasks.desk(caller.id) }),
  async decide({ tasks, staff, rules }, { caller, input, subject, now, ids }): Promise<Decision<LeaveTaken>> {
    const [{ work, assignment }, calendar] = await Promise.all([rules.current(), rules.calendar()]);
    const { from, to, reason } = input;
    const { desk, ...owned } = subject;
    const leave = { from, to };
    mustBeFree(leave, { absences: desk.absences, now, longestDays: work.longestLeaveDays });
    const asked = { away: owned, leave, longestDays: assignment.longestCoverDays };
    const cover = input.cover && (await coverFor({ tasks, staff }, { cover: input.cover, ...asked }));
    const absence: Omit<Absence, "version"> = {
      ...{ id: ids.next("lev"), ...owned, kind: "LEAVE", from, to },
      ...(reason && { reason }),
      ...(cover && { cover: cover.id, coverName: cover.name }),
    };
    const outcome = {
      ...{ id: absence.id, from, to, workdays: workdaysOf(leave, calendar) },
      affected: dueDuring(desk.tasks, leave).map(lineOf),
      ...(reason && { note: reason }),
      ...(cover && { cover: { id: cover.id, name: cover.name } }),
      tell: cover ? [cover.id] : [],
    };
    const added = { absence: absence.id, owner: caller.id, name: caller.name, from, to };
    const covering = cover ? staff.put(cover, withCovering(cover, { added, now })) : [];
    return { outcome, writes: [...tasks.addAbsence(absence), ...covering] };
  },
});

async function coverFor(
  { tasks, staff }: Pick<Stores, "tasks" | "staff">,
  {
    cover: id,
    away,
    leave,
    longestDays,
  }: {
    readonly cover: string;
    readonly away: Owned;
    readonly leave: Span;
    readonly longestDays: number;
  },
): Promise<Staff> {
  const cover = await staff.find(id);
  if (cover?.province !== away.province) throw new Refusal("staff.unknown", { said: id });
  mustCover(cover, { away, desk: await tasks.desk(id), leave });
  mustNotLast(leave, longestDays);
  return cover;
}

function lineOf({ id, owner, title, startsAt, dueAt }: OpenTask): LeaveTaken["affected"][number] {
  return { id, owner, title, ...(startsAt && { startsAt }), ...(dueAt && { dueAt }) };
}
