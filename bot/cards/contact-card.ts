import type { Turn } from "#bot/command.ts";
import { wordsFor } from "#bot/phrases/labels.ts";
import type { ContactChange } from "#shared/domain/contacts/changing.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { BUYING_ROLES, CHANNELS, HOT_BUTTONS, OTHER_ROLES } from "#shared/domain/import/labels-of-parts.ts";
import { masked } from "#shared/domain/mask.ts";
import type { ContactShown } from "#shared/use-cases/contacts/show-contact.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";
import type { ContactUpdated } from "#shared/use-cases/contacts/update-contact.ts";
import { factsOf, told } from "./told.ts";

type View = Pick<Turn, "say" | "language">;
type FieldName = keyof ContactChange;

const SHOWN: readonly FieldName[] = [
  "mobile",
  "phone",
  "email",
  "wechatId",
  "buyingRole",
  "otherRole",
  "attitude",
  "influence",
  "hotButton",
  "hotButton2",
  "motives",
  "birthday",
  "preferredChannel",
  "goodHours",
  "badHours",
];

/** One person, with the number to call first. */
export function contactCard(shown: ContactShown, view: View & AsksPhone): Reply {
  const { one, fields } = view.say.contacts;
  const { client, contact, knows, boss, isWhole } = shown;
  const title = contact.title ? ` ${contact.title}` : "";
  const known = knows.map(({ name, tie }) => one.knows(name, view.say.contacts.ties[tie.kind], tie.strength));
  const hasNumber = contact.mobile !== undefined || contact.phone !== undefined;
  const lines = [
    ...lackOf(contact, view),
    ...SHOWN.flatMap((field) => {
      const value = valueWords(field, contact[field], view);
      return value === undefined ? [] : [one.line(fields[field], value)];
    }),
    ...(boss ? [one.line(one.boss, boss)] : []),
    ...(known.length > 0 ? [known.join("、")] : []),
    ...(isWhole || !hasNumber ? [] : [one.masked]),
  ];
  const heading = one.head(client.name, `${contact.name}${title}`);
  return told({ title: heading, parts: [{ lines: factsOf(lines, view.say) }] }, view.say);
}

function lackOf({ mobile, phone }: ContactShown["contact"], { say, asksPhone }: View & AsksPhone): string[] {
  const { nothing, noPhone } = say.contacts.one;
  if (mobile === undefined && phone === undefined) return [nothing];
  return asksPhone && phone === undefined ? [noPhone] : [];
}

interface AsksPhone {
  /** The number on the desk is what was asked for: that there is none is said. */
  readonly asksPhone?: boolean;
}

/** The numbers on the desks of a client's people, masked as in every list. */
export function phonesText({ people }: ContactsShown, { say: { contacts } }: Pick<View, "say">): string {
  const known = people.flatMap(({ contact: { name, phone } }) => (phone ? [`${name} ${phone}`] : []));
  return known.length > 0 ? contacts.one.phones(known.join("、")) : contacts.one.noPhone;
}

/** What became another, the numbers masked: they were just said. */
export function updatedText(updated: ContactUpdated, view: View): string {
  const { client, contact, is, score } = updated;
  const { updated: words } = view.say.contacts;
  const who = `${contact.name}${contact.title ? ` ${contact.title}` : ""}`;
  if (is === "left") return words.left(client.name, who);
  const news = newsOf(updated, view).join(view.language === "zh" ? "，" : ", ");
  const first = is === "created" ? words.created(client.name, who) : words.updated(client.name, contact.name);
  const said = news === "" ? first : `${first}${news}${view.language === "zh" ? "。" : "."}`;
  return [said, ...scoreWords(score, words)].join("\n");
}

function scoreWords({ before, after }: ContactUpdated["score"], words: View["say"]["contacts"]["updated"]) {
  return after === undefined || after === before ? [] : [words.score(before, after)];
}

function newsOf({ is, changed, now, reportsTo, tie }: ContactUpdated, view: View): string[] {
  const { updated: words, fields, ties } = view.say.contacts;
  const told = changed.filter((field) => is === "updated" || !OF_COURSE.includes(field));
  return [
    ...told.map((field) =>
      isFlag(field)
        ? words.flags[field][now[field] ? 0 : 1]
        : words.field(fields[field], valueWords(field, hidden(field, now), view) ?? ""),
    ),
    ...(reportsTo ? [words.boss(reportsTo)] : []),
    ...(tie ? [words.tie(tie.with, ties[tie.kind], tie.strength)] : []),
  ];
}

function isFlag(field: FieldName): field is "birthdayConsent" | "profileConsent" | "isKeyPerson" {
  return field === "birthdayConsent" || field === "profileConsent" || field === "isKeyPerson";
}

/** A newcomer's name and title stand in the first words. */
const OF_COURSE: readonly FieldName[] = ["name", "title", "department"];

function hidden(field: FieldName, now: ContactChange): unknown {
  const value = now[field];
  const isNumber = field === "mobile" || field === "phone" || field === "email";
  return isNumber && typeof value === "string" ? masked(value) : value;
}

/** `undefined` where there is nothing to say of the field. */
function valueWords(field: FieldName, value: unknown, view: View): string | undefined {
  if (value === undefined || value === "NONE") return undefined;
  if (Array.isArray(value)) return listWords(field, value, view);
  return field === "birthday" ? birthdayWords(String(value), view) : coded(field, String(value), view);
}

function coded(field: FieldName, value: string, { say, language }: View): string {
  const words: Partial<Record<FieldName, Readonly<Record<string, string>>>> = {
    buyingRole: wordsFor(BUYING_ROLES, language),
    otherRole: wordsFor(OTHER_ROLES, language),
    attitude: say.contacts.attitudes,
    hotButton: wordsFor(HOT_BUTTONS, language),
    hotButton2: wordsFor(HOT_BUTTONS, language),
    preferredChannel: wordsFor(CHANNELS, language),
  };
  return words[field]?.[value] ?? value;
}

function birthdayWords(value: string, { say }: View): string {
  const [month, day] = value.slice(-5).split("-").map(Number);
  return say.contacts.one.month(month ?? 0, day ?? 0);
}

function listWords(field: FieldName, values: readonly unknown[], { say }: View): string | undefined {
  if (values.length === 0) return undefined;
  const words = values.map((value) =>
    field === "motives"
      ? say.contacts.motives[value as keyof typeof say.contacts.motives]
      : windowWords(value as { from: string; to: string }),
  );
  return words.join("、");
}

function windowWords({ from, to }: { from: string; to: string }): string {
  return `${from}-${to}`;
}
