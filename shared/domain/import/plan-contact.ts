import { theOnly } from "./meant.ts";
import { matched, type New, type PartPlanner, type PartPlanning, placeOf } from "./part-plan.ts";
import { given, laidOver, RowRefused } from "./plan.ts";
import type { ContactRecord } from "./record-of-parts.ts";

export const CONTACTS: PartPlanner<"contact", ContactRecord> = {
  part: "contact",
  prefix: "con",
  touches: true,
  idOf: ({ id }) => id,
  entryOf: (_, { id }) => id,
  nameOf: ({ name }) => name,
  isOver: ({ leftOn }) => leftOn !== undefined,
  plan(record, planning) {
    const { archive, parts, id, now } = planning;
    const { name, externalRef } = record;
    const isSame = (one: { name: string }) => one.name === name;
    const before = matched(parts, { externalRef, said: name, column: "name", isSame });
    const values = valuesOf(record, planning);
    mustHaveConsent({ ...before, ...given(values) });
    if (values.reportsTo !== undefined && values.reportsTo === before?.id)
      throw new RowRefused({ code: "unit.circle", column: "reportsToContactId", facts: {} });
    if (before) return laidOver(before, values);
    const made = { ...placeOf(archive), id, createdAt: now, ...usual(), ...given(values) };
    return { is: "create", after: { ...made, name } };
  },
};

/** What a contact is that is not said to be otherwise. */
function usual() {
  const said = { buyingRole: "NONE", birthdayConsent: false, profileConsent: false } as const;
  return { ...said, goodHours: [], badHours: [], isKeyPerson: false, motives: [] };
}

function valuesOf(record: ContactRecord, { parts }: PartPlanning<"contact">) {
  const { client: _, province: __, reportsTo, ...values } = record;
  const found = parts.filter(({ name, leftOn }) => name === reportsTo && leftOn === undefined);
  return {
    ...values,
    reportsTo: reportsTo && theOnly("reportsToContactId", { said: reportsTo, found }).id,
  };
}

type Consenting = Partial<New<"contact">>;

/** Kept only of those who agreed that it is (domain.md 3.24). */
function mustHaveConsent(contact: Consenting): void {
  const { birthday, birthdayConsent, hotButton, hotButton2, profileConsent } = contact;
  if (birthday !== undefined && !birthdayConsent)
    throw new RowRefused({ code: "consent.missing", column: "birthdayConsent", facts: {} });
  if ((hotButton ?? hotButton2) !== undefined && !profileConsent)
    throw new RowRefused({ code: "consent.missing", column: "profileConsent", facts: {} });
}
