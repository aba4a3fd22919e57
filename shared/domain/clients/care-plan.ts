import { addDays, type Day } from "#shared/domain/calendar/day.ts";
import { birthdaysOf, dayInWindow } from "#shared/domain/contacts/birthdays.ts";
import { isOpenContract } from "#shared/domain/contracts/contract.ts";
import type { Archive } from "./archive.ts";

/** Why one turns to a client on a day. */
export type CareKind = "CONTACT" | "BIRTHDAY" | "ANNIVERSARY" | "CONTRACT" | "PROMISE";

export interface CareStep {
  readonly on: Day;
  readonly kind: CareKind;
  /** Who has a birthday, what was promised, which contract; how many years of an anniversary. */
  readonly what?: string;
}

/** What is due to a client of care within so many days, the soonest first (顾客关怀, seed E10.5): derived, so it is never stale. */
export function carePlan(archive: Archive, { today, days }: { today: Day; days: number }): CareStep[] {
  const window = { from: today, to: addDays(today, days) };
  const isWithin = ({ on }: CareStep) => on <= window.to;
  const steps = [
    ...contactSteps(archive, today),
    ...birthdaySteps(archive, window),
    ...anniversary(archive, window),
    ...archive.contracts
      .filter(isOpenContract)
      .map(({ endsOn, no }): CareStep => ({ on: endsOn, kind: "CONTRACT", what: no })),
    ...archive.promises.map(({ dueOn, text }): CareStep => ({ on: dueOn, kind: "PROMISE", what: text })),
  ];
  return steps.filter(isWithin).toSorted((one, other) => one.on.localeCompare(other.on));
}

/** A contact that should have been is due today. */
function contactSteps({ client: { nextContactDueOn } }: Archive, today: Day): CareStep[] {
  if (nextContactDueOn === undefined) return [];
  return [{ on: nextContactDueOn < today ? today : nextContactDueOn, kind: "CONTACT" }];
}

function birthdaySteps({ contacts }: Archive, window: { from: Day; to: Day }): CareStep[] {
  return birthdaysOf(contacts).flatMap(({ on, name }): CareStep[] => {
    const day = dayInWindow(on, window);
    return day === undefined ? [] : [{ on: day, kind: "BIRTHDAY", what: name }];
  });
}

/** Another year on the network. */
function anniversary({ client: { inNetworkSince } }: Archive, window: { from: Day; to: Day }): CareStep[] {
  const on = inNetworkSince && dayInWindow(inNetworkSince.slice(5), window);
  const years = on && Number(on.slice(0, 4)) - Number(inNetworkSince.slice(0, 4));
  return on && years ? [{ on, kind: "ANNIVERSARY", what: String(years) }] : [];
}
