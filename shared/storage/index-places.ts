import { firstTwo, ranked, shardOf, shards } from "./key-text.ts";

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
  /** While it is agreed to. */
  discountOfUnit: (unit: string, endsOn: string, id: string) => ({ un: unit, us: `D#${endsOn}#${id}` }),
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
  /** By the day on which the calendar alone changes it. */
  pointsDue: (day: string, clientId: string) => ({
    dy: `points#${day.slice(0, 7)}#${shardOf(clientId)}`,
    ds: `${day}#${clientId}`,
  }),
  pointsMoved: (day: string, clientId: string, no: number) => ({
    dy: `moved#${day}#${shardOf(clientId)}`,
    ds: `${clientId}#${ranked(no)}`,
  }),
  merchant: (id: string) => ({ dy: "merchant", ds: id }),
  importRun: (startedAt: string, id: string) => ({ dy: "import", ds: `${startedAt}#${id}` }),
} as const;

/** What to ask an index for. */
export const asked = {
  branchesOf: (parent: string) => ({ value: parent, prefix: "B#" }),
  openOfClient: (clientId: string) => ({ value: clientId, prefix: "W#" }),
  closedOfClient: (clientId: string) => ({ value: clientId, prefix: "X#", descending: true }),
  staffOfUnit: (unit: string) => ({ value: unit, prefix: "S#" }),
  intelOfUnit: (unit: string) => ({ value: unit, prefix: "N#" }),
  gridsOfUnit: (unit: string) => ({ value: unit, prefix: "G#" }),
  clientsOfGrid: (grid: string) => ({ value: `GRD#${grid}`, prefix: "C#" }),
  unmannedOfGrid: (grid: string) => ({ value: `GRD#${grid}`, prefix: "C#-#" }),
  /** The end days from which the range starts share the prefix: a month, a year, or all. */
  contractsOfUnit: (unit: string, days = "") => ({ value: unit, prefix: `K#${days}` }),
  discountsOfUnit: (unit: string, days: string) => ({ value: unit, prefix: `D#${days}` }),
  handoversOfUnit: (unit: string) => ({ value: unit, prefix: "O#" }),
  clientsOfUnit: (unit: string) => ({ value: unit, prefix: "C#" }),
  winBacksOfUnit: (unit: string) => ({ value: unit, prefix: "Y#" }),
  approvalsOfUnit: (unit: string) => ({ value: unit, prefix: "Q#" }),
  digestSlots: (slot: string) => shards().map((shard) => ({ value: `slot#${slot}#${shard}` })),
  failedDigests: (day: string) => shards().map((shard) => ({ value: `digest#${day}#${shard}` })),
  shortName: (name: string) => ({ value: `P#${firstTwo(name)}`, prefix: `${name}#` }),
  fullName: (name: string) => ({ value: `F#${name}` }),
  subject: (id: string) => ({ value: id }),
  pointsDue: (day: string) =>
    shards().map((shard) => ({ value: `points#${day.slice(0, 7)}#${shard}`, prefix: `${day}#` })),
  pointsMoved: (day: string) => shards().map((shard) => ({ value: `moved#${day}#${shard}` })),
  merchants: { value: "merchant" },
  importRuns: { value: "import" },
} as const;
