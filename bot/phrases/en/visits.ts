import type { VisitPhrases } from "#bot/phrases/zh/visits.ts";
import type { Deed } from "#shared/domain/clients/deeds.ts";

const KINDS = {
  VISIT: "visit to",
  CALL: "call with",
  WECHAT: "WeChat talk with",
  EMAIL: "mail to",
  MEETING: "meeting with",
  LEADER_MEETING: "senior meeting with",
  CALLBACK: "follow-up with",
  TRAINING: "training at",
  SURVEY_CALL: "survey call to",
} as const;
const DEEDS: Readonly<Record<Deed["kind"], string>> = {
  VISIT: "visit",
  CALL: "call",
  WECHAT: "WeChat",
  EMAIL: "mail",
  MEETING: "meeting",
  LEADER_MEETING: "senior meeting",
  CALLBACK: "follow-up",
  TRAINING: "training",
  SURVEY_CALL: "survey call",
  TASK: "done",
  CANCELLED: "cancelled",
};
const COMPETITORS = { CT: "China Telecom", CU: "China Unicom", OTHER: "another operator" } as const;
const MOVES = {
  PRICE_CUT: "cuts the price",
  FREE_TERMINAL: "gives terminals away",
  SUBSIDY: "pays subsidies",
  BUNDLED_BILL: "bundles bills",
  AGREEMENT: "signs agreements",
  SENIOR_RELATIONS: "works senior relations",
  STATIONED_STAFF: "stations staff",
  VIRTUAL_NET: "offers a virtual net",
  INDUSTRY_BUNDLE: "offers an industry bundle",
  OTHER: "does something else",
} as const;

export const visits: VisitPhrases = {
  kinds: KINDS,
  competitors: COMPETITORS,
  moves: MOVES,
  askNext: (client) =>
    `What comes next with ${client}, and when? For example “send the proposal next Wednesday”; answer “nothing” if there is none.`,
  noNext: (client) => `OK, no next step for ${client} this time.`,
  nothingNext: /^(?:nothing|none|no|not yet|no next step)[.!]?$/iu,
  logged: ({ kind, client, contacts }) =>
    `Noted: ${KINDS[kind]} ${client}${contacts.length > 0 ? ` (${contacts.join(", ")})` : ""}.`,
  need: (text) => `Need: ${text}.`,
  next: (title, when) => `Next: “${title}” by ${when}, added to your tasks.`,
  nextContact: (day) => `By the contact rhythm, speak to them again by ${day}.`,
  becomesProspect: "This was the first visit: the client is now a prospect.",
  unknownContact: (name) => `“${name}” is not in the archive yet; add name and title when you can.`,
  askHotButton: (name) => `The hot button of ${name} is not known yet; tell me when you have seen it.`,
  rivalLogged: ({ competitor, moves, client, below, ends }) =>
    `${[
      `Noted: ${COMPETITORS[competitor]} ${moves.map((move) => MOVES[move]).join(" and ")}${client ? ` at ${client}` : ""}`,
      ...(below ? [`${below} below our price`] : []),
      ...(ends ? [`their agreement ends ${ends}`] : []),
    ].join(", ")}.`,
  rivalBefore: (count) =>
    `There ${count === 1 ? "is 1 earlier report" : `are ${count} earlier reports`} of the same competitor at this client: better go there soon.`,
  pastHeading: (client) => `What was done for ${client}, the newest first:`,
  pastLine: ({ when, kind, text, outcome, by }) =>
    `· ${when}, ${DEEDS[kind]}: ${text}${outcome ? ` (${outcome})` : ""}${by === "" ? "" : ` — ${by}`}`,
  morePast: "There is more from before; send “next page”.",
  noPast: (client) => `No visit and no closed task of ${client} is on record.`,
  chips: {
    keep: (client) => `visit ${client} tomorrow morning`,
    addContact: (name) => `add contact ${name}`,
  },
};
