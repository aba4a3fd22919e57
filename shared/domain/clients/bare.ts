import type { Contact } from "#shared/domain/contacts/contact.ts";
import { masked } from "#shared/domain/mask.ts";
import type { Client } from "./client.ts";

/** An archive as other systems get it: what identifies a person is masked (rule ACCESS). */
export function bareClient(client: Client): Client {
  const { idNo, contact, birthdays: _, spelling: __, ...bare } = client;
  return {
    ...bare,
    ...(idNo !== undefined && { idNo: masked(idNo) }),
    ...(contact?.mobile !== undefined && { contact: { ...contact, mobile: masked(contact.mobile) } }),
  };
}

/** A person at a client without what only a person with a reason may read: numbers masked, private matters left out. */
export type BareContact = Omit<Contact, "birthday" | "motives" | "hotButton" | "hotButton2" | "wechatId">;

export function bareContact(contact: Contact): BareContact {
  const { birthday: _, motives: __, hotButton: ___, hotButton2: ____, wechatId: _____, ...bare } = contact;
  return { ...bare, ...maskedIn(contact, ["mobile", "phone", "email"]) };
}

function maskedIn(
  contact: Contact,
  fields: readonly ("mobile" | "phone" | "email")[],
): Partial<Record<"mobile" | "phone" | "email", string>> {
  const said = fields.flatMap((field) => {
    const value = contact[field];
    return value === undefined ? [] : [[field, masked(value)] as const];
  });
  return Object.fromEntries(said);
}
