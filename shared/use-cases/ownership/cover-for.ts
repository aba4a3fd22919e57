import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import {
  coverSpan,
  mustBeUncovered,
  mustNotLast,
  withCovering,
  withoutCovering,
} from "#shared/domain/ownership/cover.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import { type Caller, type Owned, sees } from "#shared/domain/people/caller.ts";
import { leaveDuring, mustCover, type Span } from "#shared/domain/people/leave.ts";
import { othersThan, ownedBy, ownOf } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, type Question, useCase } from "#shared/use-case.ts";

export interface Covered {
  readonly away: { readonly id: string; readonly name: string };
  readonly cover: { readonly id: string; readonly name: string };
  readonly from: Instant;
  readonly to: Instant;
  readonly isEnded: boolean;
  /** What waits on the desk of who is away. */
  readonly tasks: number;
  readonly clients: number;
  /** For the notice: who stands in for whom. */
  readonly title: string;
  readonly news: "began" | "ended";
  readonly tell: readonly string[];
}

type Reads = Pick<Stores, "tasks" | "staff" | "clients" | "rules">;

/**
 * Somebody stands in for a colleague on leave: sees and does what the colleague may, and ends by itself. A manager offers it
 * for a leave that was taken in his own team; without one, only a supervisor arranges it.
 */
export const coverFor = useCase({
  name: "cover-for",
  roles: ["manager", "supervisor", "chief"],
  uses: ["tasks", "staff", "clients", "rules"],
  input: z.lazy(() =>
    z.object({
      away: z.string().min(1),
      /** Who stands in; the caller, when it is not said. */
      by: z.string().min(1).optional(),
      from: Instant.optional(),
      to: Instant.optional(),
      end: z.boolean().default(false),
    }),
  ),
  undo: "restore",
  async subject({ staff, tasks }, { away: id }, { caller }): Promise<Asked | undefined> {
    const away = await staff.find(id);
    const isNear = away !== undefined && (away.unit === caller.unit || sees(caller, ownedBy(away)));
    if (!isNear || away.province !== caller.province) return undefined;
    return { ...ownOf(caller), away, desk: await tasks.desk(id) };
  },
  async decide(stores, question): Promise<Decision<Covered>> {
    const { caller, input, subject, now } = question;
    if (input.end) return await ending(stores, { subject, caller, now });
    const cover = await stores.staff.find(input.by ?? caller.id);
    if (cover === undefined || cover.province !== caller.province)
      throw new Refusal("staff.unknown", { said: "" });
    return await beginning(stores, { ...question, cover });
  },
});

type Input = { readonly from?: Instant | undefined; readonly to?: Instant | undefined };
type Beginning = Omit<Question<Input, Asked>, "subject"> & { readonly subject: Asked; readonly cover: Staff };

async function beginning(
  stores: Reads,
  { caller, input, subject, now, ids, cover }: Beginning,
): Promise<Decision<Covered>> {
  const { away, desk } = subject;
  const { assignment } = await stores.rules.current();
  const said = { from: input.from ?? now, to: input.to };
  const taken = leaveIn(desk, { ...said, now });
  if (taken) mustBeUncovered(taken, now);
  const mine = { id: ids.next("lev"), ...ownedBy(away), kind: "LEAVE" as const, version: "" };
  const leave = taken ?? recorded(mine, { ...said, caller, away });
  const span = coverSpan(leave, { to: input.to, now });
  mustNotLast(span, assignment.longestCoverDays);
  mustCover(cover, { away: ownedBy(away), desk: await stores.tasks.desk(cover.id), leave: span });
  const ends = span.to < leave.to ? { coverTo: span.to } : {};
  const after = { ...leave, cover: cover.id, coverName: cover.name, ...ends };
  const added = { absence: leave.id, owner: away.id, name: away.name, ...span };
  const writes: Change[] = [
    ...(taken ? stores.tasks.changeAbsence(taken, after) : stores.tasks.addAbsence(after)),
    ...stores.staff.put(cover, withCovering(cover, { added, now })),
  ];
  return { outcome: await shown(stores, { away, cover, span, desk, caller, isEnded: false }), writes };
}

interface Asked extends Owned {
  readonly away: Staff;
  readonly desk: Desk;
}

/** Leave that has not ended and reaches into what was said. */
function leaveIn(
  { absences }: Desk,
  { from, to, now }: { from: Instant; to: Instant | undefined; now: Instant },
): Absence | undefined {
  const open = absences.filter((each) => each.to > now);
  return leaveDuring(open, { from, to: to ?? "9999" });
}

/** Nobody makes himself the stand-in of somebody who is there: without leave, it takes the supervisor. */
function recorded(
  mine: Omit<Absence, "from" | "to">,
  { from, to, caller, away }: { from: Instant; to: Instant | undefined; caller: Caller; away: Staff },
): Absence {
  const arranges = caller.id !== away.id && caller.role === "supervisor" && sees(caller, ownedBy(away));
  if (!arranges || to === undefined) throw new Refusal("cover.no-leave", { name: away.name });
  return { ...mine, from, to };
}

/** Back early: who stands in, who was away, or the supervisor says so. */
async function ending(
  stores: Reads,
  { subject: { away, desk }, caller, now }: { subject: Asked; caller: Caller; now: Instant },
): Promise<Decision<Covered>> {
  const absence = desk.absences.find(
    ({ cover, coverTo, to }) => cover !== undefined && (coverTo ?? to) > now,
  );
  const cover = absence?.cover === undefined ? undefined : await stores.staff.find(absence.cover);
  const mayEnd =
    [away.id, cover?.id].includes(caller.id) || (caller.id !== away.id && sees(caller, ownedBy(away)));
  if (absence === undefined || cover === undefined || !mayEnd)
    throw new Refusal("cover.none", { name: away.name });
  const span = { from: absence.from, to: now };
  const writes = [
    ...stores.tasks.changeAbsence(absence, { ...absence, coverTo: now }),
    ...stores.staff.put(cover, withoutCovering(cover, absence.id)),
  ];
  return { outcome: await shown(stores, { away, cover, span, desk, caller, isEnded: true }), writes };
}

async function shown(
  { clients }: Reads,
  {
    away,
    cover,
    span,
    desk,
    caller,
    isEnded,
  }: { away: Staff; cover: Staff; span: Span; desk: Desk; caller: Caller; isEnded: boolean },
): Promise<Covered> {
  return {
    away: { id: away.id, name: away.name },
    cover: { id: cover.id, name: cover.name },
    ...span,
    isEnded,
    tasks: desk.tasks.length,
    clients: (await clients.book(away.id)).length,
    title: `${cover.name} → ${away.name}`,
    news: isEnded ? "ended" : "began",
    tell: othersThan(caller, [away.id, cover.id]),
  };
}
