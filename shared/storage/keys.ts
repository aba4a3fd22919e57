import type { Key } from "#shared/ports/table.ts";
import { ranked, shardOf } from "./key-text.ts";

const at = (PK: string, SK: string): Key => ({ PK, SK });
const from = (PK: string, prefix: string) => ({ PK, prefix });
const staff = (id: string) => `STF#${id}`;
const client = (id: string) => `CLI#${id}`;
const merchant = (id: string) => `MER#${id}`;

/** Every key of the one table. No other file knows how an item is found (docs/table.md has the patterns to come). */
export const keys = {
  task: ({ owner, id }: { owner: string; id: string }) => at(staff(owner), `W#TASK#${id}`),
  absence: ({ owner, id }: { owner: string; id: string }) => at(staff(owner), `W#CAL#${id}`),
  delegated: (owner: string, id: string) => at(staff(owner), `W#OUT#${id}`),
  targets: (owner: string, taskId: string) => at(staff(owner), `T#${taskId}`),
  closedTask: (owner: string, day: string, id: string) => at(staff(owner), `X#TASK#${day}#${id}`),
  client: (id: string) => at(client(id), "A#"),
  birthday: (owner: string, { on, clientId, of }: { on: string; clientId: string; of: string }) =>
    at(staff(owner), `B#${on}#${clientId}#${of}`),
  clientLine: (owner: string, clientId: string) => at(staff(owner), `F#${clientId}`),
  part: ({ clientId, letter, id, isOver }: PartPlace) =>
    at(client(clientId), `${isOver ? "X" : "A"}#${letter}#${id}`),
  interaction: (clientId: string, instant: string, id: string) => at(client(clientId), `I#${instant}#${id}`),
  /** At a client, or of a unit's area where none is named. */
  intel: ({ clientId, unit, at: instant, id }: IntelPlace) =>
    at(clientId === undefined ? `INT#${unit}` : client(clientId), `C#${instant}#${id}`),
  member: (clientId: string, id: string) => at(client(clientId), `M#${id}`),
  memberList: (clientId: string, number: number) => at(client(clientId), `ML#${ranked(number)}`),
  recruitment: (clientId: string, number: number) => at(client(clientId), `MR#${ranked(number)}`),
  segments: at("SEG#", "S#RUN"),
  points: (clientId: string) => at(client(clientId), "A#J#"),
  pointsEntry: (clientId: string, no: number) => at(client(clientId), `J#${ranked(no)}`),
  pointsKey: (clientId: string, { kind, source, sourceId }: MovementKey) =>
    at(client(clientId), `JK#${kind}#${source}#${sourceId}`),
  tierChange: (clientId: string, day: string, id: string) => at(client(clientId), `G#${day}#${id}`),
  article: (owner: string, id: string) => at(`KNW#${owner}`, `D#${id}`),
  retained: (clientId: string, leftOn: string) => at(client(clientId), `Y#${leftOn}`),
  fullName: (clientId: string) => at(client(clientId), "N#F"),
  otherName: (clientId: string, name: string) => at(client(clientId), `N#${name}`),
  bookEntry: (owner: string, clientId: string) => at(staff(owner), `C#${clientId}`),
  externalRef: (kind: string, value: string) => at(`REF#${kind}#${value}`, "R#"),
  staff: (id: string) => at(staff(id), "P#"),
  chat: (channel: string, userId: string) => at(`WHO#${channel}#${userId}`, "W#"),
  employeeNo: (employeeNo: string) => at(`EMP#${employeeNo}`, "E#"),
  unit: (code: string) => at("ORG#", `U#${code}`),
  grid: (id: string) => at(`GRD#${id}`, "A#"),
  conversation: (staffId: string, channel: string, conversation: string) =>
    at(staff(staffId), `S#CONV#${channel}#${conversation}`),
  pushes: (staffId: string) => at(staff(staffId), "S#PUSH"),
  undoStack: (staffId: string) => at(staff(staffId), "S#UNDO"),
  answer: (staffId: string, messageId: string) => at(`MSG#${staffId}#${messageId}`, "M#"),
  unheard: (day: string, text: string, instant: string) => at(`UNH#${day}#${shardOf(text)}`, `U#${instant}`),
  receipt: (owner: string, day: string) => at(staff(owner), `G#${day}`),
  handover: (to: string, id: string) => at(staff(to), `H#${id}`),
  handingOver: (from: string, id: string) => at(staff(from), `HO#${id}`),
  approval: (id: string) => at(`APR#${id}`, "A#"),
  ownApproval: (applicant: string, id: string) => at(staff(applicant), `Q#${id}`),
  /** With the person for whom it speaks, and by the SHA-256 of what is shown to us. */
  targetGroup: (owner: string, id: string) => at(staff(owner), `L#${id}`),
  handout: (owner: string, id: string) => at(staff(owner), `O#${id}`),
  groupPiece: (group: string, number: number) => at(`GRP#${group}`, `M#${String(number).padStart(4, "0")}`),
  apiKey: (owner: string, id: string) => at(staff(owner), `K#${id}`),
  apiKeyByHash: (hash: string) => at(`KEY#${hash}`, "A#"),
  journal: (key: string) => at(`JRN#${key}`, "J#"),
  journalLead: (key: string, clientId: string) => at(`JRN#${key}`, `S#${clientId}`),
  importRun: (id: string) => at(`IMP#${id}`, "A#"),
  /** One commit of an import, by the first line that it took. */
  importMark: (id: string, line: number) => at(`IMP#${id}`, `J#${String(line).padStart(8, "0")}`),
  importUpload: (id: string) => at(`IMP#${id}`, "U#"),
  importLast: (signature: string) => at(`IMP#${signature}`, "L#"),
  importTrial: (signature: string) => at(`IMP#${signature}`, "T#"),
  importMapping: (kind: string, header: string) => at(`IMP#${kind}`, `M#${header}`),
  stock: (itemCode: string, month: string) => at(`RDM#${itemCode}`, `U#${month}`),
  merchant: (id: string) => at(merchant(id), "A#"),
  /** By the digest of merchant and code. */
  benefitCode: (merchantId: string, digest: string) => at(merchant(merchantId), `T#${digest}`),
  guesses: (merchantId: string) => at(merchant(merchantId), "W#"),
  merchantUse: (
    merchantId: string,
    { month, usedAt, token }: { month: string; usedAt: string; token: string },
  ) => at(merchant(merchantId), `U#${month}#${usedAt}#${token}`),
  settlement: (merchantId: string, month: string) => at(merchant(merchantId), `F#${month}`),
  job: (name: string) => at("JOB#", `J#${name}`),
  rules: (of: RulesPlace) => at("RUL#", rulesAt(of)),
  ruleTrial: (code: string) => at("RUL#", `T#${code}`),
} as const;

/** Stretches of one partition that are read in one Query. */
export const ranges = {
  live: (owner: string) => from(staff(owner), "W#"),
  closedOn: (owner: string, day: string) => from(staff(owner), `X#TASK#${day}#`),
  book: (owner: string) => from(staff(owner), "C#"),
  lines: (owner: string) => from(staff(owner), "F#"),
  /** Everything of a client but its names: what goes along when it is merged. */
  ofClient: (clientId: string) =>
    ["A#", "X#", "I#", "C#", "G#"].map((prefix) => from(client(clientId), prefix)),
  /** Of a month `MM`. */
  birthdays: (owner: string, month: string) => from(staff(owner), `B#${month}-`),
  /** A client with all its parts that are alive: the whole card. */
  archive: (clientId: string) => from(client(clientId), "A#"),
  /** What is over of one kind of part, or of all. */
  past: (clientId: string, letter?: string) => from(client(clientId), letter ? `X#${letter}#` : "X#"),
  retained: (clientId: string) => from(client(clientId), "Y#"),
  interactions: (clientId: string) => from(client(clientId), "I#"),
  intel: (clientId: string) => from(client(clientId), "C#"),
  tierChanges: (clientId: string) => from(client(clientId), "G#"),
  members: (clientId: string) => from(client(clientId), "M#"),
  memberLists: (clientId: string) => from(client(clientId), "ML#"),
  recruitments: (clientId: string) => from(client(clientId), "MR#"),
  pointsEntries: (clientId: string) => from(client(clientId), "J#"),
  articles: (owner: string) => from(`KNW#${owner}`, "D#"),
  handovers: (to: string) => from(staff(to), "H#"),
  handingOver: (giver: string) => from(staff(giver), "HO#"),
  /** What a person has asked others for, whatever became of it. */
  ownApprovals: (applicant: string) => from(staff(applicant), "Q#"),
  targetGroups: (owner: string) => from(staff(owner), "L#"),
  groupPieces: (group: string) => from(`GRP#${group}`, "M#"),
  apiKeys: (owner: string) => from(staff(owner), "K#"),
  units: from("ORG#", "U#"),
  merchantUses: (merchantId: string, month: string) => from(merchant(merchantId), `U#${month}#`),
  settlements: (merchantId: string) => from(merchant(merchantId), "F#"),
  importMarks: (id: string) => from(`IMP#${id}`, "J#"),
  jobs: from("JOB#", "J#"),
  /** What was approved and has not been replaced yet. */
  rulesInForce: from("RUL#", "A#"),
  ruleDrafts: from("RUL#", "D#"),
  retiredRules: (code: string) => from("RUL#", `X#${code}#`),
} as const;

/** A part of a client: alive beside the archive, over in its history. */
interface PartPlace {
  readonly clientId: string;
  readonly letter: string;
  readonly id: string;
  readonly isOver: boolean;
}

interface MovementKey {
  readonly kind: string;
  readonly source: string;
  readonly sourceId: string;
}

interface RulesPlace {
  readonly code: string;
  readonly number: number;
  readonly status: string;
  readonly from?: string | undefined;
}

/** One draft per set; approved versions side by side; one without a first day has been there since ever. */
function rulesAt({ code, number, status, from: since }: RulesPlace): string {
  if (status === "RETIRED") return `X#${code}#${ranked(number)}`;
  if (status !== "SCHEDULED") return `D#${code}`;
  return since === undefined ? `A#${code}` : `A#${code}#${ranked(number)}`;
}

interface IntelPlace {
  readonly clientId?: string | undefined;
  readonly unit: string;
  readonly at: string;
  readonly id: string;
}
