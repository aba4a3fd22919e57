import { countWords } from "#bot/phrases/number-words.ts";
import type { RulePhrases } from "#bot/phrases/zh/rules.ts";
import type { RuleStatus } from "#shared/domain/rules/rule-document.ts";
import type { SetOwner } from "#shared/domain/rules/rule-sets.ts";
import { counted } from "./counted.ts";

const STATUS: Readonly<Record<RuleStatus, string>> = {
  DRAFT: "draft",
  DRY_RUN: "tried",
  SCHEDULED: "to come",
  ACTIVE: "in force",
  RETIRED: "retired",
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const OWNER: Readonly<Record<SetOwner, string>> = { GROUP: "the group", PROVINCE: "the province" };

export const rules: RulePhrases = {
  sets: (count) => `${counted(count, "rule set")}; say a name to see what it holds:`,
  version: (number, since) =>
    number === 0 ? "national default" : `version ${number}${since ? `, since ${since}` : ""}`,
  changed: (count) => (count === 0 ? "" : `, ${counted(count, "value")} otherwise than the default`),
  next: (number, from) => `version ${number} from ${from}`,
  drafted: "drafted",
  heading: (name, version) => `${name.charAt(0).toUpperCase()}${name.slice(1)} (${version})`,
  owner: ({ owner, unit, contact }) =>
    `Made and interpreted by ${unit ?? OWNER[owner]}${contact ? ` (ask ${contact})` : ""}`,
  differs: "Otherwise than the national default",
  asDefault: "As the national default has it.",
  values: "Values",
  more: (count) => `${count} more: say “next page” or “all”.`,
  calendar: ({ years, days }) =>
    `${years.length > 0 ? `Notices loaded for ${years.join(", ")}` : "By the State Council's notices"}${days > 0 ? `; ${counted(days, "day")} of our own` : ""}.`,
  history: (name) => `Versions of the ${name}:`,
  noHistory: (name) => `The ${name} have always been the national default.`,
  line: ({ number, status, from, by, approvedBy, withdrawnBy, reason }) =>
    [
      `version ${number} ${withdrawnBy ? "never in force" : STATUS[status]}`,
      ...(from ? [`${withdrawnBy ? "planned " : ""}from ${from}`] : []),
      ...(by ? [`drafted by ${by}`] : []),
      ...(approvedBy ? [`approved by ${approvedBy}`] : []),
      ...(withdrawnBy ? [`withdrawn by ${withdrawnBy}`] : []),
      ...(reason ? [`reason: ${reason}`] : []),
    ].join(", "),
  trial: (name, number) => `Trial of the ${name}, version ${number} (a draft, not in force)`,
  trying: ({ done, of }) => `Being tried: ${done} of ${of} managers seen. You will be told when it is done.`,
  seen: ({ clients, managers, tasks }) =>
    `Looked at ${counted(managers, "manager")}${clients > 0 ? `, ${counted(clients, "client")}` : ""}${tasks > 0 ? `, ${counted(tasks, "open task")}` : ""}; nothing was changed.`,
  idle: "These rules only say what is done from then on: no client, task or deadline of today moves.",
  nobody: "No client, task or deadline would move.",
  now: "By today's data:",
  past: "Month by month over the past year (clients that would have moved):",
  subjects: {
    VALUE_CLASS: "value class",
    REVENUE_CLASS: "ABC by revenue",
    STAGE: "stage class",
    ZONE: "zone",
    LIFETIME_VALUE: "lifetime value",
    ALERT_LEVEL: "alert level",
    CADENCE: "days between visits",
    FIRST_THING: "first thing",
    BAND: "band",
    DEADLINE: "deadline",
    POINTS: "points",
    CREDIT_GRADE: "credit grade",
    CREDIT_LIMIT: "credit limit",
    DISCOUNT: "discount",
    TIER: "individual tier",
    SERVICE_GRADE: "service grade",
    SURVEY_GRADE: "survey grade",
  },
  codes: {
    NONE: "none",
    OUTPUT: "output",
    INCUBATE: "incubate",
    POTENTIAL: "potential",
    BLACK: "black",
    RED: "red",
    ORANGE: "orange",
    YELLOW: "yellow",
    BLUE: "blue",
    DIAMOND: "diamond",
    GOLD: "gold",
    SILVER: "silver",
    STANDARD: "standard",
    "SURVEY_GRADE GOLD": "gold",
    "SURVEY_GRADE SILVER": "silver",
    "SURVEY_GRADE BRONZE": "bronze",
  },
  directions: { MORE: "up", LESS: "down", EARLIER: "earlier", LATER: "later" },
  move: ({ subject, from, to, count }) => `· ${subject} ${from} → ${to}: ${count}`,
  sum: ({ subject, rises, count, amount }) =>
    `· ${subject} ${rises ? "up" : "down"}: ${counted(count, "client")}, ${amount} in all`,
  firstThings: (count) => `· the first thing of ${counted(count, "manager")} would be another`,
  deadlines: ({ later, count }) =>
    `· ${counted(count, "running deadline")} would be ${later ? "later" : "earlier"} (what is accepted keeps its own)`,
  cost: ({ fen, points }) =>
    [
      ...(points === 0 ? [] : [`${points > 0 ? "+" : "−"}${countWords(Math.abs(points))} points`]),
      ...(fen ? [fen] : []),
    ].join(", "),
  largest: "The largest moves:",
  mover: ({ name, from, to, subject, amount }) =>
    `${name}: ${subject} ${from} → ${to}${amount ? ` (${amount})` : ""}`,
  unknown: (subject, count) => `Not known for want of data, ${subject}: ${count}`,
  month: (month, words) => `${month}: ${words}`,
  file: (name) => `trial-${name.replaceAll(" ", "-")}`,
  columns: ["month", "what", "before", "after", "count", "yuan", "points"],
  total: "today",
  picture: {
    title: (name, number) => `Trial of the ${name}, version ${number}`,
    seen: ({ day, managers, clients }) =>
      [
        day,
        counted(managers, "manager"),
        ...(clients > 0 ? [counted(clients, "client")] : []),
        "a draft",
      ].join(" · "),
    day: (year, month, date) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
    today: "By today's data, so many would move",
    nobody: "No client, task or deadline would move",
    months: "Clients that would have moved, month by month",
    month: (month) => MONTHS[month - 1] ?? "",
    moreChanges: (count) => `${counted(count, "more change")}`,
    moreKinds: (count) => `${counted(count, "more kind")} of moves in the file`,
    alt: (name, kinds) => `Picture of the trial of the ${name}: ${kinds.join(", ") || "nobody moves"}`,
  },
  which: "Which value do you mean?",
  whichDraft: "Which rules?",
  whichDay: "From which day? For example: January 1.",
  askActivate: ({ name, number, from, of }) =>
    `Ask that version ${number} of the ${name} be in force from ${from}; ${of.join(", ") || "another administrator"} must agree.`,
  activated: ({ name, number, from, of }) =>
    `Asked for: version ${number} of the ${name} from ${from}; it waits for ${of.join(", ") || "another administrator"}.`,
  effect: (from) => `In force from ${from}`,
  whichScheduled: "Which rules are not to come into force?",
  askWithdraw: ({ name, number, from, isDraft }) =>
    `Withdraw version ${number} of the ${name}: nothing changes on ${from}. ${isDraft ? "It is a draft again and may be given another day." : "It goes to the history."} Who drafted and who approved it are told.`,
  withdrawn: ({ name, number, from, isDraft }) =>
    `Withdrawn: version ${number} of the ${name} does not come into force on ${from}.${isDraft ? " It is a draft again." : ""}`,
  chips: {
    activate: "takes effect on January 1",
    list: "list the rules",
    again: "try it again",
    set: (name) => `show the ${name}`,
    progress: "how far is the trial",
    withdraw: (name) => `withdraw the ${name}`,
  },
};
