import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import type { SampleStaff } from "./organisation.ts";
import type { Times } from "./times.ts";

export type SampleAbsence = Omit<Absence, "version">;

/** Who covers for the one on leave sees and does what he may. */
export function standingIn(
  person: SampleStaff,
  { staff, times }: { staff: readonly SampleStaff[]; times: Times },
): SampleStaff {
  if (person.id !== ON_LEAVE.cover) return person;
  const away = staff.find(({ id }) => id === ON_LEAVE.id);
  const leave = away && absencesOf(away, { staff, times }).find(({ cover }) => cover === person.id);
  if (away === undefined || leave === undefined) return person;
  const { id: absence, from, to } = leave;
  return { ...person, covering: [{ absence, owner: away.id, name: away.name, from, to }] };
}

const ON_LEAVE = { id: "stf_zhaolei", cover: "stf_liuyang" };

/** Everybody's morning meeting, and one who is away with a colleague to stand in. */
export function absencesOf(
  { id, unit, province }: SampleStaff,
  { staff, times }: { staff: readonly SampleStaff[]; times: Times },
): SampleAbsence[] {
  const place = { owner: id, unit, province };
  const next = times.ahead(1);
  const meeting = { ...place, id: `abs_${id.slice(4)}1`, kind: "APPOINTMENT" as const, reason: "班组晨会" };
  const meets = { ...meeting, from: instantAt(next, "08:30"), to: instantAt(next, "09:00") };
  if (id !== ON_LEAVE.id) return [meets];
  const cover = staff.find((other) => other.id === ON_LEAVE.cover);
  const leave = { ...place, id: `abs_${id.slice(4)}2`, kind: "LEAVE" as const, reason: "年休假" };
  const away = { ...leave, from: instantAt(times.today, "08:30"), to: instantAt(next, "18:00") };
  return [{ ...away, ...(cover && { cover: cover.id, coverName: cover.name }) }];
}
