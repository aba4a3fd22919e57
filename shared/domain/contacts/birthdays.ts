import { addDays, type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import type { HeldBirthday } from "#shared/domain/clients/client-fields.ts";
import type { Contact } from "./contact.ts";

/** Only of those who agreed (domain.md 3.24). The year, where it is known, is nobody's business. */
export function birthdaysOf(contacts: readonly Contact[]): HeldBirthday[] {
  return contacts.flatMap(({ id: of, name, title, birthday, birthdayConsent }) =>
    birthday !== undefined && birthdayConsent
      ? [{ on: birthday.slice(-5), of, name, ...(title && { title }) }]
      : [],
  );
}

/** The day of a window, its ends included, on which a birthday falls; `undefined` where it falls on none. */
export function dayInWindow(
  on: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Day | undefined {
  const span = daysBetween(from, to);
  for (let n = 0; n <= span; n += 1) {
    const day = addDays(from, n);
    if (isKeptOn(on, day)) return day;
  }
  return undefined;
}

/** Who was born on 29 February has it on the 28th in common years. */
function isKeptOn(on: string, day: Day): boolean {
  if (day.slice(5) === on) return true;
  return on === "02-29" && day.slice(5) === "02-28" && addDays(day, 1).slice(5) !== "02-29";
}
