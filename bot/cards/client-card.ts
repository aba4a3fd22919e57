import type { Turn } from "#bot/command.ts";
import { fieldWord, valueWord } from "#bot/phrases/field-words.ts";
import { wordsFor } from "#bot/phrases/labels.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import { dayOf, daysBetween } from "#shared/domain/calendar/day.ts";
import { COMPETITORS, LEAVE_REASONS } from "#shared/domain/clients/labels.ts";
import { productName } from "#shared/domain/contracts/catalogue.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { heldIn } from "#shared/domain/finding/reading.ts";
import { ALERT_LEVELS, INDIVIDUAL_TIERS, VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import { expiringWithin } from "#shared/domain/points/expiring.ts";
import type { ClientShown } from "#shared/use-cases/clients/show-client.ts";
import { leadLine } from "./lead-line.ts";
import { factsOf, told } from "./told.ts";

type View = Pick<Turn, "say" | "now" | "language" | "rules">;

/** A client in at most fifteen lines: who it is, what it is worth, what is held, whom one knows, and what to ask next. */
export function clientCard(shown: ClientShown, view: View): Reply {
  const { say } = view;
  const { value, archive } = shown;
  const chips = [say.archive.chips.history, say.archive.chips.bills, say.archive.chips.collect];
  const groups = [
    [factsLine(shown, view), familyOf(shown, view), leadLine(shown, view), leftOf(shown, view)],
    [
      value ? say.archive.value(value, archive.client.valueClass) : "",
      ...[moneyOf(shown, view), arrearsLine(shown, view), productsOf(shown, view)],
      contractsOf(shown, view),
      ...[creditOf(shown, view), pointsOf(shown, view)],
    ],
    [contactsOf(shown, view), lastOf(shown, view), openOf(shown, view), riskOf(shown, view)],
    [completeOf(shown, view), askOf(shown, view)],
  ];
  const parts = groups.map((lines) => ({
    lines: factsOf(
      lines.filter((line) => line !== ""),
      say,
    ),
  }));
  return told({ title: headingOf(shown, view), parts, chips }, say);
}

function headingOf({ archive: { client } }: ClientShown, { say, now, language }: View): string {
  const tier = client.individualTier && INDIVIDUAL_TIERS[client.individualTier][language];
  return say.archive.heading({
    name: client.shortName,
    full: client.name,
    valueClass: tier ?? VALUE_CLASSES[client.valueClass][language],
    status: client.status,
    since: client.inNetworkSince && say.time.day(client.inNetworkSince, now),
  });
}

const FACTS = [
  "industryCode",
  "ownership",
  "employees",
  "address",
  "strategyTag",
  "strategic",
  "isReference",
  "arrearsStops",
  "breachOn",
] as const;

function factsLine({ archive: { client } }: ClientShown, { say, language }: View): string {
  const known = FACTS.filter(
    (field) => client[field] !== undefined && client[field] !== false && client[field] !== 0,
  );
  const words = known.map((field) =>
    client[field] === true ? fieldWord(field, language) : factWord(field, { client, language }),
  );
  return words.length === 0 ? "" : say.archive.facts(words);
}

function factWord(
  field: (typeof FACTS)[number],
  { client, language }: { client: ClientShown["archive"]["client"]; language: View["language"] },
): string {
  const value = valueWord(field, client[field], language);
  const isBare = field === "industryCode" || field === "ownership" || field === "address";
  return isBare ? value : `${fieldWord(field, language)}${language === "zh" ? "" : " "}${value}`;
}

function moneyOf({ archive: { client } }: ClientShown, { say, language }: View): string {
  const { monthlyFen, unitPaidRatioBp } = client;
  const share = unitPaidRatioBp === undefined ? undefined : say.time.share(unitPaidRatioBp);
  return say.archive.money(monthlyFen === undefined ? undefined : moneyWords(monthlyFen, language), share);
}

/** What is owed and since when; nothing where all is paid or nobody knows. */
export function arrearsLine({ archive: { client } }: ClientShown, { say, now, language }: View): string {
  const { arrearsSince, arrearsFen } = client;
  if (arrearsSince === undefined) return "";
  const fen = arrearsFen === undefined ? undefined : moneyWords(arrearsFen, language);
  return say.archive.arrears(fen, daysBetween(arrearsSince, dayOf(now)));
}

const MOST = 4;

function productsOf({ archive: { client } }: ClientShown, { say, language }: View): string {
  const held = heldIn(client, "products");
  if (held === undefined) return say.archive.products(undefined, client.members);
  const names = (client.products ?? []).map((code) => productName(code, language));
  const more = names.length > MOST ? [`+${names.length - MOST}`] : [];
  return say.archive.products([...names.slice(0, MOST), ...more], client.members);
}

function contractsOf({ archive: { client } }: ClientShown, { say, now }: View): string {
  const { contracts = 0, contractEndsOn } = client;
  return say.archive.contracts(contracts, contractEndsOn && say.time.day(contractEndsOn, now));
}

const ROLES = { A: "APPROVER", D: "DECIDER", E: "EVALUATOR", U: "USER" } as const;

function contactsOf({ archive: { contacts } }: ClientShown, { say, language }: View): string {
  const has = (role: keyof typeof ROLES) => contacts.some(({ buyingRole }) => buyingRole === ROLES[role]);
  const roles = Object.keys(ROLES) as (keyof typeof ROLES)[];
  const said = (known: boolean) =>
    roles
      .filter((role) => has(role) === known)
      .map((role) => say.archive.roles[role])
      .join(language === "zh" ? "、" : ", ");
  const names = contacts.slice(0, 3).map(({ name, title }) => name + (title ? say.words.aside(title) : ""));
  return say.archive.contacts({ count: contacts.length, names, known: said(true), gaps: said(false) });
}

function riskOf({ archive: { client } }: ClientShown, { say, language }: View): string {
  return say.archive.risk(wordsFor(ALERT_LEVELS, language)[client.riskLevel], client.riskScore);
}

function openOf({ archive: { needs, promises } }: ClientShown, { say }: View): string {
  if (needs.length + promises.length === 0) return "";
  return say.archive.open(
    needs.slice(0, 2).map(({ text }) => text),
    promises.slice(0, 2).map(({ text }) => text),
  );
}

function lastOf({ archive: { client } }: ClientShown, { say, now }: View): string {
  const { lastContactAt, nextContactDueOn } = client;
  const last = lastContactAt && say.time.day(dayOf(lastContactAt), now);
  return say.archive.lastContact(last, nextContactDueOn && say.time.day(nextContactDueOn, now));
}

function familyOf({ family }: ClientShown, { say }: View): string {
  if (family === undefined) return "";
  return say.archive.family(
    family.parent?.name,
    family.branches.slice(0, MOST).map(({ name }) => name),
  );
}

function leftOf({ archive: { client }, retained }: ClientShown, { say, now, language }: View): string {
  if (client.leftOn === undefined) return "";
  const reason = retained?.reason && wordsFor(LEAVE_REASONS, language)[retained.reason];
  const competitor = retained?.competitor && wordsFor(COMPETITORS, language)[retained.competitor];
  return say.archive.left({ on: say.time.day(client.leftOn, now), reason, competitor });
}

function completeOf({ completeness }: ClientShown, { say, language }: View): string {
  const { bp, missing, isStale, days } = completeness;
  const words = missing.slice(0, MOST).map((field) => missingWord(field, { say, language }));
  return say.archive.complete(say.time.share(bp), words, isStale ? days : undefined);
}

function askOf({ completeness: { questions } }: ClientShown, { say, language }: View): string {
  if (questions.length === 0) return "";
  return say.archive.ask(
    questions.map((field) => say.archive.question(field, missingWord(field, { say, language }))),
  );
}

/** What a field is called, also one that is no single value of the archive. */
export function missingWord(field: string, { say, language }: Pick<View, "say" | "language">): string {
  return say.archive.virtual(field) ?? fieldWord(field, language);
}

/** The credit in force, and the discount that both have agreed to. */
function creditOf({ archive: { client, ratings } }: ClientShown, { say, now }: View): string {
  const grade = client.creditGrade ?? ratings.at(-1)?.stars;
  const { discountBp, discountEndsOn } = client;
  return say.grades.card({
    grade: grade === undefined ? undefined : say.grades.creditGrade(grade),
    discount: discountBp === undefined ? undefined : say.discounts.off(discountBp),
    until: discountEndsOn && say.time.day(discountEndsOn, now),
  });
}

/** As many as there are, and what of them ends within the first notice of PT-17. */
function pointsOf({ archive: { points } }: ClientShown, { say, now, rules }: View): string {
  if (points === undefined) return "";
  const { days } = rules.points.notice;
  const lots = expiringWithin(points, { today: dayOf(now), days: Math.max(...days) });
  const ending = lots.reduce((sum, { remaining }) => sum + remaining, 0);
  return say.points.card(
    points.balance,
    ending,
    lots.at(-1) && say.time.day(lots.at(-1)?.expiresOn ?? "", now),
  );
}
