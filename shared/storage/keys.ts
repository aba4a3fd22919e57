import type { Key } from "#shared/ports/table.ts";

const SHARDS = 16;
const at = (PK: string, SK: string): Key => ({ PK, SK });
const from = (PK: string, prefix: string) => ({ PK, prefix });
const staff = (id: string) => `STF#${id}`;
const client = (id: string) => `CLI#${id}`;

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
  importRun: (id: string) => at(`IMP#${id}`, "A#"),
  /** One commit of an import, by the first line that it took. */
  importMark: (id: string, line: number) => at(`IMP#${id}`, `J#${String(line).padStart(8, "0")}`),
  importLast: (signature: string) => at(`IMP#${signature}`, "L#"),
  importTrial: (signature: string) => at(`IMP#${signature}`, "T#"),
  importMapping: (kind: string, header: string) => at(`IMP#${kind}`, `M#${header}`),
  job: (name: string) => at("JOB#", `J#${name}`),
} as const;

/** Stretches of one partition that are read in one Query. */
export const ranges = {
  live: (owner: string) => from(staff(owner), "W#"),
  closedOn: (owner: string, day: string) => from(staff(owner), `X#TASK#${day}#`),
  book: (owner: string) => from(staff(owner), "C#"),
  lines: (owner: string) => from(staff(owner), "F#"),
  /** Everything of a client but its names: what goes along when it is merged. */
  ofClient: (clientId: string) => ["A#", "X#", "I#", "C#"].map((prefix) => from(client(clientId), prefix)),
  /** Of a month `MM`. */
  birthdays: (owner: string, month: string) => from(staff(owner), `B#${month}-`),
  /** A client with all its parts that are alive: the whole card. */
  archive: (clientId: string) => from(client(clientId), "A#"),
  /** What is over of one kind of part, or of all. */
  past: (clientId: string, letter?: string) => from(client(clientId), letter ? `X#${letter}#` : "X#"),
  retained: (clientId: string) => from(client(clientId), "Y#"),
  interactions: (clientId: string) => from(client(clientId), "I#"),
  intel: (clientId: string) => from(client(clientId), "C#"),
  members: (clientId: string) => from(client(clientId), "M#"),
  memberLists: (clientId: string) => from(client(clientId), "ML#"),
  recruitments: (clientId: string) => from(client(clientId), "MR#"),
  articles: (owner: string) => from(`KNW#${owner}`, "D#"),
  handovers: (to: string) => from(staff(to), "H#"),
  handingOver: (giver: string) => from(staff(giver), "HO#"),
  /** What a person has asked others for, whatever became of it. */
  ownApprovals: (applicant: string) => from(staff(applicant), "Q#"),
  targetGroups: (owner: string) => from(staff(owner), "L#"),
  groupPieces: (group: string) => from(`GRP#${group}`, "M#"),
  apiKeys: (owner: string) => from(staff(owner), "K#"),
  units: from("ORG#", "U#"),
  importMarks: (id: string) => from(`IMP#${id}`, "J#"),
  jobs: from("JOB#", "J#"),
  /** One override per rule set, under its code. */
  rulesInForce: from("RUL#", "A#"),
} as const;

/** A part of a client: alive beside the archive, over in its history. */
interface PartPlace {
  readonly clientId: string;
  readonly letter: string;
  readonly id: string;
  readonly isOver: boolean;
}

interface IntelPlace {
  readonly clientId?: string | undefined;
  readonly unit: string;
  readonly at: string;
  readonly id: string;
}

interface GridClient {
  readonly owner: string;
  readonly valueClass: string;
  readonly unmanned?: boolean | undefined;
}

/** The place of an item in an index, as the attributes that put it there. */
export const places = {
  openOfClient: (clientId: string) => ({ cl: clientId, cs: "W#" }),
  /** A client of which that one is the parent. */
  branchOf: (parent: string, name: string) => ({ cl: parent, cs: `B#${name}` }),
  closedOfClient: (clientId: string, day: string) => ({ cl: clientId, cs: `X#${day}` }),
  staffOfUnit: (unit: string) => ({ un: unit, us: "S#" }),
  gridOfUnit: (unit: string, name: string) => ({ un: unit, us: `G#${name}` }),
  clientOfUnit: (unit: string, valueClass: string) => ({ un: unit, us: `C#${valueClass}` }),
  /** `-` stands for nobody: the unmanned clients of a place are one prefix. */
  clientOfGrid: (grid: string, { owner, valueClass, unmanned }: GridClient) => ({
    un: `GRD#${grid}`,
    us: `C#${unmanned ? "-" : owner}#${valueClass}`,
  }),
  contractOfUnit: (unit: string, endsOn: string, id: string) => ({ un: unit, us: `K#${endsOn}#${id}` }),
  birthdayOfUnit: (unit: string, on: string) => ({ un: unit, us: `B#${on}` }),
  handoverOfUnit: (unit: string, id: string) => ({ un: unit, us: `O#${id}` }),
  intelOfUnit: (unit: string, instant: string, id: string) => ({ un: unit, us: `N#${instant}#${id}` }),
  /** While somebody is to try and win it back. */
  winBackOfUnit: (unit: string, nextTryOn: string, clientId: string) => ({
    un: unit,
    us: `Y#${nextTryOn}#${clientId}`,
  }),
  /** With the unit whose word it waits for, while it waits. */
  approvalOfUnit: (unit: string, askedAt: string, id: string) => ({ un: unit, us: `Q#${askedAt}#${id}` }),
  digestSlot: (slot: string, staffId: string) => ({ dy: `slot#${slot}#${shardOf(staffId)}`, ds: staffId }),
  failedDigest: (day: string, owner: string) => ({ dy: `digest#${day}#${shardOf(owner)}`, ds: owner }),
  /** By the first two characters, so that a prefix finds it too. */
  shortName: (name: string, clientId: string) => ({ nm: `P#${firstTwo(name)}`, ns: `${name}#${clientId}` }),
  /** By the whole: many full names begin with the same place, and a bucket of those would run hot. */
  fullName: (name: string, clientId: string) => ({ nm: `F#${name}`, ns: clientId }),
  subject: (id: string, instant: string) => ({ sb: id, ss: instant }),
  importRun: (startedAt: string, id: string) => ({ dy: "import", ds: `${startedAt}#${id}` }),
} as const;

/** What to ask an index for. */
export const asked = {
  branchesOf: (parent: string) => ({ value: parent, prefix: "B#" }),
  openOfClient: (clientId: string) => ({ value: clientId, prefix: "W#" }),
  staffOfUnit: (unit: string) => ({ value: unit, prefix: "S#" }),
  intelOfUnit: (unit: string) => ({ value: unit, prefix: "N#" }),
  gridsOfUnit: (unit: string) => ({ value: unit, prefix: "G#" }),
  clientsOfGrid: (grid: string) => ({ value: `GRD#${grid}`, prefix: "C#" }),
  unmannedOfGrid: (grid: string) => ({ value: `GRD#${grid}`, prefix: "C#-#" }),
  /** The end days from which the range starts share the prefix: a month, a year, or all. */
  contractsOfUnit: (unit: string, days = "") => ({ value: unit, prefix: `K#${days}` }),
  handoversOfUnit: (unit: string) => ({ value: unit, prefix: "O#" }),
  clientsOfUnit: (unit: string) => ({ value: unit, prefix: "C#" }),
  winBacksOfUnit: (unit: string) => ({ value: unit, prefix: "Y#" }),
  approvalsOfUnit: (unit: string) => ({ value: unit, prefix: "Q#" }),
  digestSlots: (slot: string) => shards().map((shard) => ({ value: `slot#${slot}#${shard}` })),
  failedDigests: (day: string) => shards().map((shard) => ({ value: `digest#${day}#${shard}` })),
  shortName: (name: string) => ({ value: `P#${firstTwo(name)}`, prefix: `${name}#` }),
  fullName: (name: string) => ({ value: `F#${name}` }),
  subject: (id: string) => ({ value: id }),
  importRuns: { value: "import" },
} as const;

/** What a partition belongs to: `STF#stf_1` is of stf_1. */
export function ownerIn({ PK }: Key): string {
  return PK.slice(PK.indexOf("#") + 1);
}

/** What a sort key ends in: `W#TASK#tsk_1` is tsk_1. */
export function idIn({ SK }: Key): string {
  return SK.slice(SK.lastIndexOf("#") + 1);
}

/** When it was, where the sort key says so: `I#2026-03-09T01:00:00.000Z#int_1`. */
export function instantIn({ SK }: Key): string {
  return SK.slice(SK.indexOf("#") + 1, SK.lastIndexOf("#"));
}

/** The id of the thing that an item is of, whatever its kind: what the journal lists it under. */
export function subjectIn(key: Key): string {
  const id = key.SK.startsWith("G#") ? "" : idIn(key);
  return id === "" ? ownerIn(key) : id;
}

/** Which kind of part: `A#K#con_1` is `K`. The archive itself has none. */
export function letterIn({ SK }: Key): string {
  return SK.split("#")[1] ?? "";
}

export function isTask({ SK }: Key): boolean {
  return SK.startsWith("W#TASK#");
}

export function isAbsence({ SK }: Key): boolean {
  return SK.startsWith("W#CAL#");
}

export function isDelegated({ SK }: Key): boolean {
  return SK.startsWith("W#OUT#");
}

/** Names that people take for the same are the same key: case, width, spaces and brackets do not count. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s()[\]{}<>《》【】〔〕·・.,，。、#'"“”‘’_-]/gu, "");
}

function firstTwo(name: string): string {
  return [...name].slice(0, 2).join("");
}

function shardOf(text: string): string {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return pad(sum % SHARDS);
}

function shards(): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => pad(shard));
}

/** Numbers in the order of their texts. */
function ranked(number: number): string {
  return String(number).padStart(6, "0");
}

function pad(shard: number): string {
  return String(shard).padStart(2, "0");
}
