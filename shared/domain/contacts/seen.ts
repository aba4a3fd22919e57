import { masked } from "#shared/domain/mask.ts";
import type { Contact } from "./contact.ts";
import type { Tie } from "./ties.ts";

/** A person as a list shows him: numbers masked, birthday and motives left to who asks for that person alone. */
export interface SeenContact
  extends Pick<Contact, "id" | "name" | "buyingRole" | "isKeyPerson">,
    Partial<
      Pick<
        Contact,
        | "title"
        | "department"
        | "mobile"
        | "phone"
        | "otherRole"
        | "influence"
        | "attitude"
        | "hotButton"
        | "hotButton2"
        | "lastContactAt"
        | "sponsorStep"
      >
    > {}

const SHOWN = [
  "title",
  "department",
  "otherRole",
  "influence",
  "attitude",
  "hotButton",
  "hotButton2",
  "lastContactAt",
  "sponsorStep",
] as const;

export function seenInList(contact: Contact): SeenContact {
  const { id, name, buyingRole, isKeyPerson, mobile, phone } = contact;
  const shown = SHOWN.filter((field) => contact[field] !== undefined).map((field) => [field, contact[field]]);
  return {
    ...{ id, name, buyingRole, isKeyPerson },
    ...(Object.fromEntries(shown) as Partial<SeenContact>),
    ...(mobile !== undefined && { mobile: masked(mobile) }),
    ...(phone !== undefined && { phone: masked(phone) }),
  };
}

/** What of a person's list line is sensitive (rule ACCESS): none where nothing of it is known. */
export function sensitiveInList({ id, hotButton }: Contact, ties: readonly Tie[]): string[] {
  const isTied = ties.some(({ one, other }) => one === id || other === id);
  return [...(hotButton === undefined ? [] : ["hotButton"]), ...(isTied ? ["relations"] : [])];
}

const ALONE = ["mobile", "phone", "email", "wechatId", "birthday", "motives", "hotButton"] as const;

/** What of a person asked for alone is sensitive. */
export function sensitiveAlone(contact: Contact, ties: readonly Tie[]): string[] {
  const fields: string[] = ALONE.filter((field) => {
    const value = contact[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
  return sensitiveInList(contact, ties).includes("relations") ? [...fields, "relations"] : fields;
}

const NUMBERS = ["mobile", "phone", "email"] as const;

/** Whole for who looks after the client; the numbers masked for everybody else who may see it. */
export function seenAlone(contact: Contact, isOwn: boolean): Contact {
  if (isOwn) return contact;
  const { wechatId: _, ...others } = contact;
  const hidden = NUMBERS.flatMap((field) => {
    const number = contact[field];
    return number === undefined ? [] : [[field, masked(number)]];
  });
  return { ...others, ...Object.fromEntries(hidden) };
}
