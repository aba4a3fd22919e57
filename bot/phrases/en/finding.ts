import type { FindingPhrases } from "#bot/phrases/zh/finding.ts";
import { FIELD_NAMES_EN } from "./finding-fields.ts";

const one = (count: number, what: string, several = `${what}s`) => `${count} ${count === 1 ? what : several}`;

export const finding: FindingPhrases = {
  fields: FIELD_NAMES_EN,
  areas: { EAST: "east", WEST: "west", RURAL: "rural", URBAN: "urban" },
  counted: (_, number) => String(number),
  oneOf: (field, values) => `${field} ${values.join(" or ")}`,
  without: (values) => `without ${values.join(" or ")}`,
  noneOf: (field, values) => `${field} not ${values.join(" or ")}`,
  range(field, { min, max, over, under }) {
    if (min !== undefined && min === max) return `${field} ${min}`;
    if (min !== undefined && max !== undefined) return `${field} ${min} to ${max}`;
    const bounds = [
      min !== undefined && `${field} at least ${min}`,
      max !== undefined && `${field} at most ${max}`,
      over !== undefined && `${field} over ${over}`,
      under !== undefined && `${field} under ${under}`,
    ];
    return bounds.filter((bound) => bound !== false).join(", ");
  },
  between(field, from, to) {
    if (from !== undefined && from === to) return `${field} on ${from}`;
    if (from !== undefined && to !== undefined) return `${field} ${from} to ${to}`;
    return from === undefined ? `${field} on ${to ?? ""} or before` : `${field} on ${from} or later`;
  },
  flag: {
    unitPaid: ["unit-paid", "not unit-paid"],
    strategic: ["strategic", "not strategic"],
    isReference: ["reference client", "no reference client"],
    unmanned: ["without a manager", "with a manager"],
  },
  owing: ["in arrears", "no arrears"],
  has: (field, text) => `${field} contains “${text}”`,
  isKnown: (field, known) => (known ? `${field} on record` : `no ${field} on record`),
  orUnknown: (words) => `${words} (or never)`,
  any: (parts) => `(${parts.join(" or ")})`,
  all: (parts) => parts.join("; "),
  not: (words) => `not ${words}`,
  order(field, descending, isDay) {
    const [down, up] = isDay ? ["latest", "earliest"] : ["highest", "lowest"];
    return `by ${field}, ${descending ? down : up} first`;
  },
  first: (count) => `the first ${count}`,
  everyone: "all clients",
  understood: (words) => `Understood as: ${words}.`,
  partSeen: (said, units) =>
    `You do not see all of “${said}”: only ${units.length > 0 ? `what you see of it, ${units.join(", ")},` : "your own clients"} ${units.length > 0 ? "is" : "are"} counted here.`,
  total: ({ total, among, books }) =>
    books > 1
      ? `${one(total, "client")} (of ${among} in ${books} books):`
      : `${one(total, "client")} (of ${among} in your book):`,
  asOf: ({ total, among, when }) =>
    total === 0
      ? `As of ${when}, none of the ${one(among, "client")} fits.`
      : `As of ${when}: ${one(total, "client")} (of ${among}).`,
  noProducts: "no products",
  lastNight: "last night",
  nightTo: (day) => `the night to ${day}`,
  changed: (clients) =>
    `${one(clients, "client")} of this page changed since then and ${clients === 1 ? "is" : "are"} left out.`,
  nobody: (among) => `None of the ${one(among, "client")} fits.`,
  unknown: (clients, fields) =>
    `${one(clients, "more client")} could not be judged: ${fields.join(", ")} unknown.`,
  unread: (words) =>
    `I did not understand ${words.map((word) => `“${word}”`).join(", ")} and did not search by it. Please say it another way.`,
  nothingRead: (words) =>
    `I did not understand ${words.map((word) => `“${word}”`).join(", ")} as a condition. For example: clients in healthcare with monthly revenue over 30000; class A clients with contracts expiring within 90 days; not contacted for 15 days.`,
  more: (rest) => `${rest} more: say “next page”, or “all”.`,
  ownerOf: (name) => `manager ${name}`,
  tally: (value, clients) => `${value}: ${clients}`,
  countedBy: (field) => `By ${field}:`,
  whichClass: "A, B and C mean three things. Which one?",
  senses: {
    valueClass: "Value class (by value score)",
    stageClass: "Stage class (A output, B incubating, C potential)",
    revenueClass: "Revenue class (ABC by cumulative revenue)",
  },
  bySense: { valueClass: "by value class", stageClass: "by stage class", revenueClass: "by revenue class" },
  chips: { byRevenue: "by revenue", save: "save as segment", export: "export", groups: "my segments" },
  saveWhat:
    "There is no list to keep yet. Find clients first, e.g. “class A clients with contracts expiring within 90 days”.",
  saveName: "What shall the segment be called?",
  saved: ({ name, clients }) => `Saved as segment “${name}”: ${one(clients, "client")}, the list is frozen.`,
  savedAs: (words, day) => `Condition: ${words} (${day}).`,
  groups: (count) => `${one(count, "segment")}:`,
  noGroups: "No segments yet. After a search say “save these as segment hospital upgrade”.",
  group: ({ clients, day, words }) => `${one(clients, "client")}, ${day}, ${words}`,
  groupMembers: ({ name, clients, day }) => `Segment “${name}” (${day}, ${one(clients, "client")}):`,
  taught: (alias, name) => `Noted: “${alias}” is ${name}.`,
  knownAlias: (alias, name) => `“${alias}” is ${name} already.`,
  takenAlias: (alias, by, name) =>
    `“${alias}” means ${by} at present. Shall it stand for ${name} as well? I would then ask which one you mean.`,
  exported: (file, clients, minutes) =>
    `Exported ${one(clients, "client")}: ${file} (Excel and CSV; the links work for ${minutes} minutes; the export is on record).`,
  exportFile: "clients",
  fullName: "full name",
  yuan: "yuan",
  exportCut: (clients) => `The list is longer than may be exported: only the first ${clients}.`,
};
