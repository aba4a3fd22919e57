import { Refusal } from "#shared/domain/refusal.ts";
import type { Contact } from "./contact.ts";

/** People of a client as they are called: 李建国, 李主任, 李总 by surname and title, 院长 where there is one. */
export function contactsMeant(contacts: readonly Contact[], said: string): Contact[] {
  const whole = contacts.filter(({ name }) => name === said || said.startsWith(name));
  if (whole.length > 0) return whole;
  const titled = contacts.filter((contact) => isTitled(contact, said));
  return titled.length > 0 ? titled : contacts.filter((contact) => isCalled(contact, said));
}

/** 李主任 is somebody called 李 whose title says 主任. */
function isTitled({ name, title = "" }: Contact, said: string): boolean {
  const rest = said.slice(1);
  return rest !== "" && name.startsWith(said.charAt(0)) && title.includes(rest);
}

const POLITE = /^(?:总|总监|经理|主任|老师|先生|女士|工|姐|哥|老板)$/;

/** 李总 of somebody called 李 whose title is another, or 院长 alone. */
function isCalled({ name, title = "" }: Contact, said: string): boolean {
  if (said.length > 1 && title.includes(said)) return true;
  return name.startsWith(said.charAt(0)) && POLITE.test(said.slice(1));
}

/** The one who is meant by an id or by how he is called; refuses whom nobody knows and who may be several. */
export function personMeant(contacts: readonly Contact[], said: string, client: string): Contact {
  const exact = contacts.find(({ id }) => id === said);
  if (exact) return exact;
  const [first, ...others] = contactsMeant(contacts, said);
  if (first === undefined) throw new Refusal("contact.unknown", { said, client });
  if (others.length > 0)
    throw new Refusal("contact.several", { said, names: [first, ...others].map(({ name }) => name) });
  return first;
}
