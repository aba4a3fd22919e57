import type { Contact, ContactRelation } from "#shared/domain/contacts/contact.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

export function aContact(over: Partial<Contact> & Pick<Contact, "id" | "name">): Contact {
  return {
    ...{ clientId: "cli_1", version: "seed", province: "GD", buyingRole: "NONE", createdAt: NOW },
    ...{ birthdayConsent: false, profileConsent: false, isKeyPerson: false },
    ...{ goodHours: [], badHours: [], motives: [] },
    ...over,
  };
}
export const tie = (from: string, to: string, over: Partial<ContactRelation> = {}): ContactRelation => ({
  ...{ clientId: "cli_1", from, to, kind: "COLLEAGUE", strength: 4, version: "seed", province: "GD" },
  ...over,
});

export const PEOPLE = [
  aContact({ id: "con_wang", name: "王建华", title: "院长", buyingRole: "APPROVER", influence: 5 }),
  aContact({
    ...{ id: "con_li", name: "李国强", title: "副院长", buyingRole: "DECIDER", influence: 4 },
    ...{ attitude: "NEUTRAL", hotButton: "DETAIL", profileConsent: true, mobile: "13800005678" },
  }),
  aContact({
    ...{ id: "con_zhao", name: "赵敏", title: "信息科主任", department: "信息科", buyingRole: "EVALUATOR" },
    ...{ influence: 3, attitude: "SPONSOR", birthday: "1985-03-12", birthdayConsent: true },
  }),
  aContact({
    id: "con_sun",
    name: "孙丽",
    title: "采购员",
    isKeyPerson: true,
    influence: 2,
    attitude: "SUPPORTER",
  }),
];
export const TIES = [tie("con_sun", "con_zhao"), tie("con_zhao", "con_li", { kind: "CLASSMATE" })];

/** 市人民医院: the approver's stance and the user are not known; whom we call leads to the decider in two steps. */
export function aHospital() {
  const client = aClient({
    ...{ name: "潭州市人民医院", shortName: "市人民医院", valueClass: "A" },
    ...{ relationState: "SUPPLIER", ownership: "PUBLIC_BODY", contacts: 4, rolesKnown: "ADE" },
    birthdays: [{ on: "03-12", of: "con_zhao", name: "赵敏", title: "信息科主任" }],
  });
  return { clients: [client, aClient({ id: "cli_2" })], parts: { contact: PEOPLE, relation: TIES } };
}
