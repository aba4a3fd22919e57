import { wordsFor } from "#bot/phrases/labels.ts";
import type { ArchivePhrases } from "#bot/phrases/zh/archive.ts";
import { CLIENT_STATUSES } from "#shared/domain/import/labels.ts";
import { counted } from "./counted.ts";
import { segments } from "./segments.ts";

const STATUS = wordsFor(CLIENT_STATUSES, "en");
const SOURCES: Record<string, string> = {
  INTERVIEW: "interview",
  OBSERVATION: "observation",
  QUESTIONNAIRE: "questionnaire",
};
const VIRTUAL: Readonly<Record<string, string>> = {
  contacts: "two contacts with roles",
  account: "an account",
  owner: "a manager",
};

const QUESTIONS: Readonly<Record<string, string>> = {
  address: "where is its office",
  grid: "which grid is it in",
  industryCode: "what line of business is it in",
  ownership: "is it state-owned, private or foreign",
  employees: "how many employees are there",
  contacts: "who else has a say, and in what",
  businessScope: "what does it do",
  servesWhom: "whom does it serve",
  foundedOn: "when was it founded",
  valueStatement: "why does it buy from us",
  benefitSought: "what matters most to it",
  relationState: "how do the two sides stand",
};

export const archive: ArchivePhrases = {
  virtual: (field) => VIRTUAL[field],
  heading: ({ name, full, valueClass, status, since }) =>
    `${name}${full === name ? "" : ` (${full})`} | ${valueClass} | ${STATUS[status]}${since ? ` since ${since}` : ""}`,
  value: ({ scoreBp, terms, next, missing, valueClass }, current) => {
    const sum = terms
      .map(({ term, points, weightBp }) => `${term} ${points} × ${weightBp / 100}%`)
      .join(" + ");
    const known = sum === "" ? "" : `, ${sum}`;
    if (scoreBp === undefined) return `Value: score unknown (${segments.missing(missing)} missing)${known}`;
    const up = next ? `, ${next.missingBp / 100} short of class ${next.valueClass}` : "";
    const isOther = valueClass !== undefined && valueClass !== current && valueClass !== "NONE";
    return `Value: ${scoreBp / 100}${isOther ? ` (class ${valueClass} by today's figures)` : ""}${known}${up}`;
  },
  money: (monthly, share) =>
    monthly ? `Revenue: ${monthly} a month${share ? `, ${share} paid by the unit` : ""}` : "Revenue: unknown",
  arrears: (fen, days) =>
    `Arrears: ${fen ?? "amount unknown"}, the oldest bill ${counted(days, "day")} overdue`,
  products: (names, members) =>
    `Products: ${names === undefined ? "unknown" : names.join(", ") || "none"}${members === undefined ? "" : `; ${counted(members, "member")}`}`,
  contracts: (count, endsOn) =>
    count === 0 ? "Contracts: none open" : `Contracts: ${count}${endsOn ? `, the first ends ${endsOn}` : ""}`,
  contacts: ({ count, names, known, gaps }) =>
    count === 0
      ? "Contacts: none yet"
      : `Contacts: ${count} (${names.join(", ")})${known ? `, known: ${known}` : ""}${gaps ? `, missing: ${gaps}` : ""}`,
  risk: (level, score) => `Risk: ${level}${score === undefined ? "" : ` (${score})`}`,
  open: (needs, promises) =>
    `Open: ${[...needs.map((each) => `need “${each}”`), ...promises.map((each) => `promise “${each}”`)].join(", ")}`,
  lastContact: (last, next) =>
    `Contact: ${last ? `last ${last}` : "none recorded"}${next ? `, due by ${next}` : ""}`,
  family: (parent, branches) =>
    `Family: ${[...(parent ? [`parent ${parent}`] : []), ...(branches.length > 0 ? [`branches ${branches.join(", ")}`] : [])].join("; ")}`,
  facts: (words) => `Facts: ${words.join(", ")}`,
  left: ({ on, reason, competitor }) =>
    `Left: ${on}${reason ? `, because of ${reason}` : ""}${competitor ? `, to ${competitor}` : ""}`,
  complete: (share, missing, stale) =>
    `Archive: ${share} complete${missing.length > 0 ? `, missing: ${missing.join(", ")}` : ""}${stale === undefined ? "" : `; not updated for ${counted(stale, "day")}`}`,
  ask: (questions) => `Ask next: ${questions.join("; ")}?`,
  question: (field, word) => QUESTIONS[field] ?? `what is the ${word}`,
  roles: { A: "approver", D: "decider", E: "evaluator", U: "user" },
  chips: { history: "change history", collect: "fill in the archive", bills: "bills" },
  updated: (client, changes) => `${client} updated: ${changes.join("; ")}.`,
  asked: (changes, of, isCosigned) =>
    `${changes.join("; ")} needs approval: sent to ${of.length > 0 ? of.join(", ") : "the province administrator"}, in effect once ${isCosigned ? "finance has signed as well" : "approved"}.`,
  same: (client, fields) => `${client}: ${fields.join(", ")} is so already, nothing changed.`,
  none: {
    done: (client, of) =>
      `Noted: ${client} has no ${of.join(" and no ")}; known to be none, no longer unknown.`,
    same: (client, of) =>
      `That ${client} has no ${of.join(" and no ")} is on record already; nothing changed.`,
  },
  source: (source) => `Source: ${SOURCES[source] ?? "other"}.`,
  completeness: (before, after) =>
    before === after ? `${after} complete.` : `Completeness ${before} → ${after}.`,
  clash: ({ field, by, when, theirs, mine }) =>
    `${by} set the ${field} to “${theirs}” ${when}; you want “${mine}”. Which one?`,
  keepMine: (mine) => `Mine: ${mine}`,
  keepTheirs: (theirs) => `Theirs: ${theirs}`,
  kept: (client) => `${client} stays as it is.`,
  restored: (client, change) => `${client} restored: ${change}.`,
  historyHeading: (client) => `Changes of ${client}:`,
  historyLine: ({ change, by, when, source }) => `${change} (${by}, ${when}${source ? `, ${source}` : ""})`,
  noHistory: (client) => `${client} has no changes yet.`,
  sourceWord: (source) => SOURCES[source],
  collectAsk: (client, field, left) =>
    `${client} lacks ${counted(left, "field")}: ${field}? (“skip” for the next one, “done” to end)`,
  collectAgain: (field, example) => `I did not get that; ${field} can be said like this: ${example}`,
  collectDone: (client, share) => `That is it for ${client}, ${share} complete.`,
  collectFull: (client) => `The archive of ${client} is complete.`,
  examples: {
    industryCode: "education",
    ownership: "state-owned, private, foreign, public body",
    employees: "300",
    registeredCapitalFen: "50000000",
    foundedOn: "2008-05-01",
    grid: "the grid's full name",
    uscc: "the 18 characters of the credit code",
    subKind: "enterprise, government, school, hospital",
    strategyTag: "hold, extend, attack",
    relationState: "partner, friend, supplier, none",
    benefitSought: "quality, service, price",
  },
  moved: (client, from, to) =>
    from === to ? `${client} is still ${STATUS[to]}.` : `${client}: ${STATUS[from]} → ${STATUS[to]}.`,
  movedLeft: (next) => `The archive is kept; a call to win it back is due ${next}.`,
  movedBack: (kept) => (kept ? "Tenure goes on." : "Tenure begins today."),
  movedRecheck: (next) => `It is looked at again ${next}.`,
  sections: {
    segments: "how it is classed",
    bills: "Latest bills:",
    contracts: "Contracts:",
    products: "Products:",
    needs: "Needs and promises:",
    family: "Family:",
    care: "Care plan:",
  },
  care: {
    CONTACT: () => ": time to speak to them",
    BIRTHDAY: (name) => `: birthday of ${name}`,
    ANNIVERSARY: (years) => `: ${years} years with us, say thank you`,
    CONTRACT: (no) => `: contract ${no} ends, talk of renewal before`,
    PROMISE: (text) => `: promise due: ${text}`,
  },
  nothingHere: "Nothing recorded.",
  bill: ({ month, total, unitPaid, open }) =>
    `${month}: ${total}, ${unitPaid} paid by the unit${open ? `, ${open} still open` : ""}`,
  product: (name, qty, price, since) => `${name} × ${qty}, ${price} a month, since ${since}`,
};
