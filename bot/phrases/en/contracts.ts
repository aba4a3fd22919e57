import { countWords } from "#bot/phrases/number-words.ts";
import type { ContractPhrases, ContractSaid } from "#bot/phrases/zh/contracts.ts";
import type { OfferReason } from "#shared/domain/contracts/offering.ts";
import { counted } from "./counted.ts";
import { monthWords } from "./time.ts";

const CLAUSES: Readonly<Record<string, string>> = {
  ACCOUNT_MANAGER: "an account manager of its own",
  TRIAL_FIRST: "first to try new services",
  SEALED_LIST: "list changes by sealed letter",
  MEMBER_RECRUITMENT: "helps to win its other employees",
};
const MEASURES = {
  sms: "messages",
  dataMb: "MB of data",
  minutesOut: "minutes called",
  membersActive: "active members",
} as const;

const lower = (code: string): string => code.toLowerCase().replaceAll("_", " ");

function leftWords({ daysLeft, autoRenew, day }: ContractSaid): string {
  if (daysLeft < 0)
    return autoRenew
      ? `ended ${day}, renewed by itself`
      : `ended ${day}, ${counted(-daysLeft, "day")} ago, not renewed`;
  const left = daysLeft === 0 ? "today" : `${counted(daysLeft, "day")} left`;
  return `ends ${day}, ${left}${autoRenew ? ", renews by itself" : ""}`;
}

function reason(of: OfferReason): string {
  if (of.code === "required") return "a required action of its class, not done yet";
  if (of.code === "need") return `the client asked for "${of.text}"`;
  if (of.code === "industry") return "made for its line of business";
  if (of.code === "peers") return `${of.held} of your ${of.of} clients like it have it`;
  return `${countWords(of.amount)} ${MEASURES[of.measure]} in ${monthWords(of.month)}`;
}

function visitWords({ everyDays, daysAgo }: { everyDays: number; daysAgo: number | undefined }): string {
  const every = `a visit every ${counted(everyDays, "day")}`;
  if (daysAgo === undefined) return `${every}: no contact on record`;
  return `${every}: ${daysAgo > everyDays ? "overdue" : "on time"}, last contact ${counted(daysAgo, "day")} ago`;
}

export const contracts: ContractPhrases = {
  state: lower,
  kind: lower,
  ending: ({ from, to, count, classes }) =>
    `${counted(count, "contract")} ending ${from ? `from ${from} to ${to}` : `by ${to}`}${classes.length > 0 ? ` (${classes.join(", ")})` : ""}:`,
  nothingEnding: (to) => `No contract ends by ${to}.`,
  inClass: (valueClass, count) =>
    `${valueClass === "NONE" ? "not classed" : `class ${valueClass}`}: ${count}`,
  line: (said) => {
    const { client, valueClass, title, no, state, money, inDispute, instalment } = said;
    const whose = client ? `${client}${valueClass === "NONE" ? "" : ` (class ${valueClass})`}, ` : "";
    const due =
      instalment &&
      `instalment of ${instalment.money} ${instalment.isLate ? "overdue since" : "due"} ${instalment.day}`;
    const parts = [
      leftWords(said),
      client ? "" : state,
      money && `worth ${money}`,
      inDispute && "in dispute",
      due,
    ];
    return `${whose}${title} ${no}: ${parts.filter(Boolean).join(", ")}`;
  },
  ofClient: (client, count) => `${client} has ${counted(count, "open contract")}:`,
  noneOf: (client) => `${client} has no open contract.`,
  terms: ({ signedOn, noticeDays, autoRenew }) =>
    [
      signedOn && `signed ${signedOn}`,
      noticeDays !== undefined && `${counted(noticeDays, "day")} written notice`,
      autoRenew ? "renews by itself" : "must be renewed",
    ]
      .filter(Boolean)
      .join(", "),
  instalment: ({ day, money, paid }) => `${money} on ${day} (${paid ? "paid" : "not paid"})`,
  instalments: (all) => `Instalments: ${all.join(", ")}`,
  clause: (code) => (Object.hasOwn(CLAUSES, code) ? (CLAUSES[code] as string) : lower(code)),
  clauses: (all) => `Agreed: ${all.join(", ")}`,
  past: (all) => `Earlier: ${all.join("; ")}`,
  pastLine: (no, day, state) => `${no} (${day}, ${state})`,
  tooLarge: (largest) =>
    `More than ${largest} people: let each team's supervisor look, or search clients by conditions.`,
  family: {
    LINE: "lines and broadband",
    VOICE: "voice",
    MESSAGING: "messaging",
    VNET: "V-net",
    IOT: "internet of things",
    ICT: "IT applications",
    EDU: "education",
    VIDEO: "video surveillance",
    CARD: "all-in-one card",
    TONE: "ring-back tone",
    OFFICE: "mobile office",
  },
  offers: (client, count) => `${client} could take ${counted(count, "more product")}, the first ones first:`,
  noOffers: (client) => `${client} has everything that fits: there is no gap.`,
  moreOffers: (more) => `${more} more; reply "all" to see them.`,
  person: (client) => `${client} is a person: group products do not fit.`,
  offer: (name, score, reasons) => `${name} (${score}): ${reasons.join("; ")}`,
  reason,
  held: (names) => `Has: ${names.length > 0 ? names.join(", ") : "nothing yet"}`,
  coverage: (held, fit, share) => `Product coverage ${share}: ${held} of ${fit} that fit`,
  required: ({ done, open, visit, optional }) => {
    const products = [
      done.length > 0 && `${done.join(", ")} done`,
      open.length > 0 && `${open.join(", ")} open`,
    ].filter(Boolean);
    const own = `By choice: industry applications ${optional.held} of ${optional.of}`;
    return `Required: ${[...products, visitWords(visit)].join("; ")}. ${own}`;
  },
  slippery: (families) =>
    `Careful: ${families === 1 ? "one product family" : `${families} product families`} only, so little holds it here.`,
  unsure: (what) =>
    `Unknown: ${what.map((one) => (one === "size" ? "its size (neither employees nor members)" : "its line of business")).join(", ")}; with it the list would be better.`,
  chips: {
    offers: (client) => `what else can I sell ${client}`,
    contracts: (client) => `contracts of ${client}`,
    visit: (client) => `visit ${client} tomorrow at 3pm`,
  },
};
