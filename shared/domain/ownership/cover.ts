import { addDays, dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import type { Span } from "#shared/domain/people/leave.ts";
import type { Covering, Staff } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";

/** From when to when somebody stands in: as long as the leave lasts, or as was said, whichever ends first. */
export function coverSpan(
  leave: Span,
  said: { readonly to?: Instant | undefined; readonly now: Instant },
): Span {
  const [from = leave.from] = [leave.from, said.now].toSorted().toReversed();
  const [to = leave.to] = [leave.to, said.to ?? leave.to].toSorted();
  return { from, to };
}

export function mustNotLast({ from, to }: Span, longestDays: number): void {
  if (to <= from) throw new Refusal("date.past", { at: to });
  const limit = addDays(dayOf(from), longestDays);
  if (dayOf(to) > limit) throw new Refusal("cover.too-long", { days: longestDays });
}

/** Nobody has two who stand in for him at once. */
export function mustBeUncovered({ cover, coverName, coverTo, to }: Absence, now: Instant): void {
  if (cover !== undefined && (coverTo ?? to) > now)
    throw new Refusal("cover.taken", { name: coverName ?? "", to: coverTo ?? to });
}

/** With one more for whom the person stands in; what is over is forgotten. */
export function withCovering<S extends Pick<Staff, "covering">>(
  staff: S,
  { added, now }: { added: Covering; now: Instant },
): S {
  const others = (staff.covering ?? []).filter(({ to, absence }) => to > now && absence !== added.absence);
  return { ...staff, covering: [...others, added] };
}

export function withoutCovering<S extends Pick<Staff, "covering">>(staff: S, absence: string): S {
  return { ...staff, covering: (staff.covering ?? []).filter((each) => each.absence !== absence) };
}
