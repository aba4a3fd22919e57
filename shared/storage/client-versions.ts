import { writerOf } from "#shared/domain/clients/client-version.ts";
import type { Attributes, Change, Item } from "#shared/ports/table.ts";
import { changesBetween, lying } from "./shape.ts";

/** What leads to a client, in groups that are written together: its line of facts, its names, its birthdays, its references. */
type Group = "l" | "n" | "b" | "r";
/** Older versions with the groups that lie under them: the rest bears the client's own. */
type Older = Readonly<Record<string, string>>;

const GROUPS: readonly Group[] = ["l", "n", "b", "r"];
const OF: Readonly<Record<string, Group>> = { line: "l", book: "n", name: "n", birthday: "b", ref: "r" };

/** `v3`, or `v3.nr.v1`: the client was last written by v3, names and references by v1. */
export function versionIn({ vr, ov = {} }: Item): string {
  const pairs = Object.entries(ov as Older).map(([older, groups]) => `${groups}.${older}`);
  return [vr, ...pairs.toSorted()].join(".");
}

function olderIn(version: string): Older {
  const pairs = version.matchAll(/\.([lnbr]+)\.([^.]+)/g);
  return Object.fromEntries(Array.from(pairs, ([, groups = "", older = ""]) => [older, groups]));
}

/** A client's items as they lie, each under the version of the commit that wrote it. */
export function clientLying([lead, ...rest]: readonly Attributes[], version: string): Item[] {
  const older = olderIn(version);
  const own = writerOf(version);
  const of = (item: Attributes) => Object.keys(older).find((each) => older[each]?.includes(groupOf(item)));
  const first = lead === undefined ? [] : lying([withOlder(lead, older)], own);
  return [...first, ...rest.flatMap((item) => lying([item], of(item) ?? own))];
}

/** The archive, and of what leads to it the groups in which something has changed. */
export function clientChanges(before: readonly Item[], after: readonly Attributes[]): Change[] {
  const same = new Set(GROUPS.filter((group) => isSame(inGroup(before, group), inGroup(after, group))));
  const isWritten = (item: Attributes, n: number) => n === 0 || !same.has(groupOf(item));
  const [lead, ...rest] = after.filter(isWritten);
  const first = lead === undefined ? [] : [withOlder(lead, olderOf(before, same))];
  return changesBetween(before.filter(isWritten), [...first, ...rest]);
}

/** Whether an item is a client's archive or leads to it. */
export function isOfClient(item: Attributes | null): boolean {
  return item?.["ty"] === "client" || String(item?.["ty"]) in OF;
}

function groupOf({ ty }: Attributes): Group {
  return OF[String(ty)] ?? "n";
}

function inGroup([, ...rest]: readonly Attributes[], group: Group): readonly Attributes[] {
  return rest.filter((item) => groupOf(item) === group);
}

function isSame(before: readonly Attributes[], after: readonly Attributes[]): boolean {
  const plain = (items: readonly Attributes[]) => JSON.stringify(items.map(({ vr: _, ...item }) => item));
  return plain(before) === plain(after);
}

function olderOf(before: readonly Item[], same: ReadonlySet<Group>): Older {
  const older: Record<string, string> = {};
  for (const group of same) {
    const [first] = inGroup(before, group) as Item[];
    if (first) older[first.vr] = `${older[first.vr] ?? ""}${group}`;
  }
  return older;
}

function withOlder(lead: Attributes, older: Older): Attributes {
  return Object.keys(older).length === 0 ? lead : { ...lead, ov: older };
}
