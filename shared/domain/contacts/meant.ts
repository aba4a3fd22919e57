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
