import { addDays, instantAt } from "#shared/domain/calendar/day.ts";
import type { Contact, ContactRelation } from "#shared/domain/contacts/contact.ts";
import { heldContacts } from "#shared/domain/contacts/held-contacts.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { SURNAMES } from "./client-words.ts";
import { type Dice, dice } from "./dice.ts";
import type { Made } from "./holdings.ts";
import { type Post, postsOf } from "./posts.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

export interface Peopled {
  readonly client: SampleClient;
  readonly contacts: readonly Made<Contact>[];
  readonly relations: readonly Made<ContactRelation>[];
}

interface Telling {
  readonly client: SampleClient;
  readonly roll: Dice;
  readonly times: Times;
}

/** Who is known at a client: the map of a large one, a name or two of others, and an individual himself. */
export function peopleFor(client: SampleClient, times: Times): Peopled {
  const telling = { client, times, roll: dice(`people ${client.id}`) };
  const posts = client.kind === "INDIVIDUAL" ? [ONESELF] : postsOf(client, telling.roll);
  const contacts = posts.map((post, n) => contactOf(post, { ...telling, n }));
  const key = contacts.find(({ isKeyPerson }) => isKeyPerson);
  if (key === undefined) return { client, contacts: [], relations: [] };
  const relations = tiesOf(contacts, telling);
  const all = contacts.map((contact) => ({ ...contact, version: "seed" }));
  const held = heldContacts(all, { client, rules: DEFAULT_RULES.decisionMap });
  // As he is called, with the number that was imported: 何主任.
  const contact = client.contact ? { ...client.contact, id: key.id } : held.contact;
  return { client: { ...client, ...held, contact }, contacts, relations };
}

const ONESELF: Post = { title: "", role: "NONE", influence: 3, isKey: true };
const GIVEN = [
  "建华",
  "国强",
  "敏",
  "志刚",
  "丽萍",
  "文斌",
  "海燕",
  "伟",
  "晓东",
  "淑芬",
  "俊",
  "玉兰",
  "宏伟",
  "静",
] as const;
const BUTTONS = ["SECURITY", "STATUS", "DETAIL", "PRAISE", "CANDOUR"] as const;
const STANCES = ["SPONSOR", "SUPPORTER", "SUPPORTER", "NEUTRAL", "NEUTRAL", "NON_SUPPORTER"] as const;

function contactOf(post: Post, telling: Telling & { n: number }): Made<Contact> {
  const { client, roll, times, n } = telling;
  const stance = { influence: post.influence, attitude: roll.pick(STANCES) };
  return {
    ...{ id: `con_${client.id.slice(4)}${n + 1}`, clientId: client.id, province: client.province },
    name: nameOf(post, telling),
    ...(post.title && { title: post.title }),
    ...(post.department && { department: post.department, otherRole: "IT" as const }),
    buyingRole: post.role,
    ...(roll.chance(80) && stance),
    ...(roll.chance(60) && { hotButton: roll.pick(BUTTONS), profileConsent: true }),
    ...birthdayOf(roll),
    ...{ profileConsent: true, motives: [], goodHours: [], ...reachOf(post, telling) },
    createdAt: instantAt(addDays(times.today, -roll.between(30, 300)), "10:00"),
  };
}

function nameOf({ isKey }: Post, { client, roll }: Telling): string {
  if (client.kind === "INDIVIDUAL") return client.name;
  const [known, other] = [client.contact?.name.charAt(0), roll.pick(SURNAMES)];
  return `${isKey ? (known ?? other) : other}${roll.pick(GIVEN)}`;
}

/** Of whom one calls it is what is known of the client already. */
function reachOf({ isKey }: Post, { client: { contact }, roll }: Telling) {
  const mobile = `138${String(roll.between(0, 99_999_999)).padStart(8, "0")}`;
  const phone = `0731-8${mobile.slice(-7)}`;
  if (!isKey) return { isKeyPerson: false, mobile, phone, badHours: [] };
  return { isKeyPerson: true, mobile: contact?.mobile ?? mobile, phone, badHours: contact?.badHours ?? [] };
}

/** Of those who told us, not all agreed that it is kept: then it is not. */
function birthdayOf(roll: Dice): Pick<Made<Contact>, "birthday" | "birthdayConsent"> {
  const [month, day] = [roll.between(1, 12), roll.between(1, 28)].map((part) =>
    String(part).padStart(2, "0"),
  );
  return roll.chance(45)
    ? { birthday: `--${month}-${day}`, birthdayConsent: true }
    : { birthdayConsent: false };
}

const KINDS = ["COLLEAGUE", "COLLEAGUE", "SUPERIOR", "CLASSMATE"] as const;

/** Each knows the next one up: mostly well enough to introduce somebody. */
function tiesOf(contacts: readonly Made<Contact>[], { client, roll }: Telling): Made<ContactRelation>[] {
  const upwards = contacts.toReversed();
  return upwards.slice(0, -1).map(({ id: from }, n) => ({
    ...{ clientId: client.id, province: client.province, from, to: upwards[n + 1]?.id ?? from },
    ...{ kind: roll.pick(KINDS), strength: roll.between(2, 5) },
  }));
}
