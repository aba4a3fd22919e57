import { dayOf } from "#shared/domain/calendar/day.ts";
import { PointsAccount } from "#shared/domain/points/account.ts";
import { KeptKey, PointsEntry } from "#shared/domain/points/entry.ts";
import { dueOn } from "#shared/domain/points/standing.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { type Fields, instant, list, plain } from "./fields.ts";
import { places } from "./index-places.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";

/** Whose and which are in the key. */
type Kept<T, Keys extends string = "clientId"> = Omit<T, Keys | "province" | "version">;

const LINE = { expiresOn: plain<string>("e"), points: plain<number>("p"), availableOn: plain<string>("a") };
const KEY = {
  kind: plain<PointsEntry["kind"]>("k"),
  source: plain<PointsEntry["source"]>("s"),
  sourceId: plain<string>("i"),
};

const ACCOUNT: Fields<Kept<PointsAccount>> = {
  status: plain("st", "ACTIVE"),
  frozenReason: plain("fr"),
  closesOn: plain("co"),
  openedOn: plain("oo"),
  balance: plain("b"),
  debt: plain("d", 0),
  lots: list("l", { expiresOn: plain("e"), remaining: plain("r"), availableOn: plain("a") }),
  lifetimeEarned: plain("le", 0),
  entries: plain("n", 0),
  months: list("m", {
    month: plain("o"),
    fen: plain("f"),
    tenureBp: plain("t", 0),
    tierBp: plain("c", 0),
    times: plain("x", 1),
  }),
  onTimeTo: plain("ot"),
};

const ENTRY: Fields<Kept<PointsEntry, "clientId" | "no">> = {
  at: instant("t"),
  ...KEY,
  points: plain("p"),
  lots: list("l", LINE),
  debt: plain("d", 0),
  waived: plain("w", 0),
  balance: plain("b"),
  billMonth: plain("m"),
  corrects: plain("c"),
  ruleVersion: plain("r"),
  by: plain("by", "system"),
  note: plain("no"),
};

const KEPT: Fields<Kept<KeptKey>> = {
  ...KEY,
  no: plain("n"),
  body: plain("b"),
  undone: list("u", LINE),
  undonePoints: plain("up", 0),
};

const account = shape<Kept<PointsAccount>>({ type: "points", fields: ACCOUNT });
const entry = shape<Kept<PointsEntry, "clientId" | "no">>({ type: "points-entry", fields: ENTRY });
const kept = shape<Kept<KeptKey>>({ type: "points-key", fields: KEPT });

export function pointsItem(of: Omit<PointsAccount, "version">): Attributes {
  const due = dueOn(of);
  const item = account.write({ key: keys.points(of.clientId), province: of.province }, of);
  return { ...item, ...(due !== undefined && places.pointsDue(due, of.clientId)) };
}

export function readPoints(item: Item): PointsAccount {
  return PointsAccount.parse({ ...account.read(item), clientId: ownerIn(item) });
}

export function entryItem(of: Omit<PointsEntry, "version">): Attributes {
  const { clientId, no, province } = of;
  const item = entry.write({ key: keys.pointsEntry(clientId, no), province }, of);
  return { ...item, ...places.pointsMoved(dayOf(of.at), clientId, no) };
}

export function readEntry(item: Item): PointsEntry {
  return PointsEntry.parse({ ...entry.read(item), clientId: ownerIn(item), no: Number(idIn(item)) });
}

export function keyItem(of: Omit<KeptKey, "version">): Attributes {
  return kept.write({ key: keys.pointsKey(of.clientId, of), province: of.province }, of);
}

export function readKey(item: Item): KeptKey {
  return KeptKey.parse({ ...kept.read(item), clientId: ownerIn(item) });
}
