import type { OwnershipPhrases } from "#bot/phrases/zh/ownership.ts";
import { counted } from "./counted.ts";

const list = (names: readonly string[], most = 5) =>
  names.slice(0, most).join(", ") + (names.length > most ? ` and ${names.length - most} more` : "");
const clients = (count: number) => counted(count, "client");

export const ownership: OwnershipPhrases = {
  findings(finding) {
    switch (finding.code) {
      case "load.over":
        return `⚠ Too many: ${finding.have} now and ${finding.adding} more exceed the limit of ${finding.most}.`;
      case "load.near":
        return `Nearly full: ${finding.have + finding.adding} of at most ${finding.most}.`;
      case "cert.low":
        return `⚠ Certificate: ${list(finding.names)} ask for ${finding.needed}; ${finding.has ? `it is ${finding.has}` : "there is none on record"}.`;
      case "cert.expired":
        return `⚠ The certificate expired on ${finding.on}: ${list(finding.names)}.`;
      case "grid.elsewhere":
        return `⚠ Place first: ${list(finding.names)} lie in ${finding.grid}, which ${finding.owner} looks after.`;
      case "new-manager":
        return `Hint: ${list(finding.names)} are state-owned or foreign; a new manager does better with private companies.`;
    }
  },
  askReason: (to) => `To give them to ${to} all the same, please say why; it is kept on record.`,
  askAssign: ({ count, names, to }) =>
    `Give ${list(names)}${count > 1 ? ` (${clients(count)})` : ""} to ${to}, with the open tasks.`,
  assigned: (names, to) => `${list(names)} now belong to ${to}, with the open tasks; ${to} has been told.`,
  assigning: (count, to) =>
    `${clients(count)} are on their way to ${to}; you will both hear when it is done.`,
  unmanned: ({ count, place }) => `${clients(count)} without a manager${place ? ` in ${place}` : ""}:`,
  suggested: (name, because) =>
    `${name} would fit (${because === "grid" ? "looks after the place" : "knows the industry"})`,
  coverage: ({ name, clients: ours, companies, coverageBp }) =>
    coverageBp === undefined
      ? []
      : [`${name}: ${ours} of about ${companies} organisations, ${coverageBp / 100}% covered`],
  askHandover: ({ from, to, count, byClass: { A, B, C }, checklist }) => {
    const items = checklist
      .filter((item) => item.code !== "CLIENTS" && item.count > 0)
      .map(({ code, count: n }) => ownership.checklist[code](n));
    return [
      `Hand-over: ${from} → ${to}, ${clients(count)} (A ${A}, B ${B}, C ${C}).`,
      ...(items.length > 0 ? [`Checklist: ${items.join(", ")}.`] : []),
      `Once ${to} accepts, clients and open tasks move; until then ${from} cannot leave.`,
    ].join("\n");
  },
  drafted: (count, to) => `The hand-over of ${clients(count)} is with ${to}, waiting for an answer.`,
  checklist: {
    CLIENTS: (count) => clients(count),
    TASKS: (count) => counted(count, "open task"),
    CONTRACTS: (count) => counted(count, "contract"),
    DECISION_MAPS: (count) => counted(count, "decision map"),
    PROMISES: (count) => counted(count, "open promise"),
    LAST_CONTACTS: (count) => counted(count, "last contact"),
  },
  whichOrder: "Which hand-over?",
  orderLine: ({ title, from, count }) => `${clients(count)} of ${from}: ${title}`,
  accepted: (count, from) => `Accepted: ${clients(count)} of ${from} are yours now, with the open tasks.`,
  accepting: (count, from) =>
    `Accepted ${clients(count)} of ${from}; they are moving, and you will hear when it is done.`,
  rejected: "Rejected. The supervisor is told; nothing has changed hands.",
  cancelled: "The hand-over is cancelled; what has not moved stays where it is.",
  askRejection: "Please say why; the supervisor will read it.",
  noneUnderWay: "No hand-over or assignment is under way.",
  progress: ({ from, to, title, moved, count, status }) =>
    `${from ? `${from} → ` : "to "}${to}, ${clients(count)}: ${status === "DRAFT" ? "waiting for an answer" : `${moved} moved`} (${title})`,
  askCover: ({ cover, away, span, clients: many, tasks }) =>
    `${cover} covers for ${away}: ${span}. Meanwhile ${cover} may see and do what ${away} may, for ${clients(many)} and ${counted(tasks, "task")}, and gets the digest. It ends by itself.`,
  covered: ({ cover, away, span }) => `${cover} covers for ${away}, ${span}. It ends by itself.`,
  coverEnded: ({ cover, away }) => `${cover} no longer covers for ${away}.`,
  whoIsAway: "Whom do you cover for?",
  whichTwo: "Which two clients? For example “merge 恒信物流 and 区教育局”.",
  askMerge: (kept, gone) =>
    `Merge ${gone} into ${kept}: contacts, contracts, products, bills, tasks and records go to ${kept}; the old name and id still lead there.`,
  fields: {
    name: "full name",
    shortName: "short name",
    owner: "manager",
    status: "status",
    uscc: "credit code",
    industryCode: "industry",
    address: "address",
    place: "place",
    grid: "grid",
    valueClass: "value class",
    serviceGrade: "service grade",
    ownership: "ownership",
    employees: "employees",
    contact: "contact",
    chiefManagerId: "chief manager",
    networkServiceManager: "network service manager",
  },
  difference: ({ n, field, kept, other, isTaken }) =>
    isTaken
      ? `${n} ${field}: take “${other}” (was “${kept}”)`
      : `${n} ${field}: keep “${kept}” (the other has “${other}”)`,
  howToTake: "To take the other's value, reply for example “2 take the other”.",
  nothingDiffers: "They do not differ in any field.",
  merged: (kept, gone, moved) => `Merged ${gone} into ${kept}${moved > 0 ? `; ${moved} records moved` : ""}.`,
  packTitle: (from, to) => `Hand-over from ${from} to ${to}`,
  packReady: (count) => `What there is on ${clients(count)}:`,
  packFile: "hand-over",
  acceptChip: "accept the hand-over",
  pack: {
    line: ({ shortName, valueClass, tasks, contracts, promises, isInArrears }) =>
      [
        `${shortName}${valueClass === "NONE" ? "" : ` (${valueClass})`}`,
        counted(tasks.length, "open task"),
        ...(contracts[0] ? [`contract ends ${contracts[0].endsOn}`] : []),
        ...(promises.length > 0 ? [counted(promises.length, "open promise")] : []),
        ...(isInArrears ? ["in arrears"] : []),
      ].join(", "),
    facts: "Facts",
    people: "People and who decides",
    tasks: "Open tasks",
    otherTasks: "Tasks of no client",
    contracts: "Contracts",
    promises: "Open promises",
    needs: "Needs",
    endsOn: (day) => `ends ${day}`,
    madeBy: { CLIENT: "They promised: ", US: "We promised: " },
    valueClass: (code) => `Class ${code}`,
    products: (count) => counted(count, "product"),
    lastContact: (day) => `Last contact ${day}`,
    noContact: "No contact on record",
    mapScore: (score) => `Decision map ${score}`,
    arrears: "An account is overdue or stopped",
    roles: { APPROVER: "approver", DECIDER: "decider", EVALUATOR: "evaluator", USER: "user", NONE: "" },
    attitudes: {
      SPONSOR: "sponsor",
      SUPPORTER: "supporter",
      NEUTRAL: "neutral",
      NON_SUPPORTER: "not in favour",
      OPPONENT: "opponent",
    },
  },
};
