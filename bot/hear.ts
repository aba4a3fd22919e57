import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { BookEntry } from "#shared/domain/clients/client.ts";
import type { Conversation } from "#shared/domain/conversation/conversation.ts";
import { type Role, roleOf } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { unitsUnder } from "#shared/domain/people/unit.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { BotPorts, Message, Speaker } from "./message.ts";
import { understand } from "./understand/understand.ts";
import type { CommandName, Context, Named, Understanding } from "./understand/understanding.ts";

/** How many managers' books are read at most for one sentence (decided 26). */
const BOOKS = 30;
/** Whoever may look after clients. */
const KEEPERS: ReadonlySet<Role> = new Set(["manager", "chief", "supervisor"]);

export interface Hearing {
  readonly ports: Pick<BotPorts, "clients" | "staff" | "units">;
  readonly speaker: Speaker;
  readonly conversation: Conversation;
  readonly rules: Rules;
  readonly calendar: WorkingCalendar;
  readonly now: string;
  readonly allowed: readonly CommandName[];
}

/** Words to meaning. Names are read from the table only where the sentence cannot be understood without them. */
export async function hear({ text }: Pick<Message, "text">, hearing: Hearing): Promise<Understanding> {
  const context = contextOf(hearing);
  const first = understand(text, context);
  if (!needsNames(first)) return first;
  const [clients, staff] = await Promise.all([clientsInScope(hearing), staffInScope(hearing)]);
  return understand(text, { ...context, clients, staff });
}

export function contextOf({ speaker, conversation, rules, calendar, now, allowed }: Hearing): Context {
  const { confident, nameLead } = rules.conversation;
  const { language } = speaker.staff;
  const { dueTime, personalHours: hours } = rules.work;
  const { shown } = conversation;
  return { now, language, shown, confident, nameLead, dueTime, hours, calendar, allowed };
}

function needsNames({ command, client, staff }: Understanding): boolean {
  return command === null || client?.kind === "none" || staff?.kind === "none";
}

/** The own book, those for whom one stands in, and every book of the units in reach, thirty at most. */
export async function clientsInScope({
  ports,
  speaker,
}: Pick<Hearing, "ports" | "speaker">): Promise<Named[]> {
  const { caller } = speaker;
  const people = (await peopleOf(ports, caller.reach)).filter(({ post }) => KEEPERS.has(roleOf(post)));
  const covered = (caller.covers ?? []).map(({ id }) => id);
  const owners = [...new Set([caller.id, ...covered, ...people.map(({ id }) => id)])].slice(0, BOOKS);
  const books = await Promise.all(owners.map(async (owner) => await ports.clients.book(owner)));
  return books.flat().map(named);
}

/** Colleagues: the units in reach, and all under the unit above the own one. */
export async function staffInScope({ ports, speaker }: Pick<Hearing, "ports" | "speaker">): Promise<Named[]> {
  const { unit, reach } = speaker.caller;
  const tree = await ports.units.tree();
  const above = tree.find(({ code }) => code === unit)?.parent ?? unit;
  const units = new Set([unit, ...(reach === "everyone" ? [] : reach), ...unitsUnder(tree, above)]);
  return (await peopleOf(ports, [...units].slice(0, BOOKS))).map(person);
}

async function peopleOf(ports: Hearing["ports"], units: readonly string[] | "everyone"): Promise<Staff[]> {
  if (units === "everyone") return [];
  return (await Promise.all(units.map(async (unit) => await ports.staff.listByUnit(unit)))).flat();
}

function named({ id, owner, name, shortName, aliases, pinyin, initials }: BookEntry): Named {
  return { id, owner, name, shortName, aliases, pinyin, initials };
}

function person({ id, name }: Staff): Named {
  return { id, owner: id, name, shortName: name, aliases: [], pinyin: "", initials: "" };
}
