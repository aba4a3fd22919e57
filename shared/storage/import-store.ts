import { millisOf } from "#shared/domain/calendar/day.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import { ImportMark, ImportRun, type SavedMapping, Trial } from "#shared/domain/import/run.ts";
import type { ImportStore } from "#shared/ports/imports.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { type Fields, instant, plain, unlessEmpty } from "./fields.ts";
import { asked, places } from "./index-places.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";
import { readUpload, uploadItem } from "./upload-item.ts";

type Kept<T, Keys extends string> = Omit<T, Keys | "province" | "version">;

const RUN: Fields<Kept<ImportRun, "id">> = {
  unit: plain("u"),
  owner: plain("o"),
  byName: plain("bn"),
  kind: plain("k"),
  fileName: plain("f"),
  signature: plain("sg"),
  mapping: unlessEmpty("m"),
  mode: plain("md", "both"),
  onClosed: plain("oc", "skip"),
  rows: plain("r"),
  startedAt: instant("sa"),
  endedAt: instant("ea"),
  state: plain("st"),
  counts: plain("c"),
  rolledBackAt: instant("ra"),
  rolledBackBy: plain("rb"),
  undone: plain("n"),
  kept: plain("kp"),
};
const MARK: Fields<Kept<ImportMark, "importId" | "line">> = {
  lastLine: plain("l"),
  entry: plain("e"),
  undone: plain("n"),
  kept: unlessEmpty("k"),
  done: plain("d"),
};
const run = shape<Kept<ImportRun, "id">>({ type: "import", fields: RUN });
const mark = shape<Kept<ImportMark, "importId" | "line">>({ type: "imported", fields: MARK });
const lead = shape<{ to: string }>({ type: "import-last", fields: { to: plain("to") } });
const means = shape<Pick<SavedMapping, "mapping">>({ type: "mapping", fields: { mapping: plain("m") } });
const trial = shape<Trial & { ttl: number }>({
  type: "trial",
  fields: { at: instant("a"), counts: plain("c"), ttl: plain("ttl") },
});

export function importStore(
  table: Pick<Table, "get" | "query" | "queryIndex" | "commit">,
  { province, now }: { readonly province: string; readonly now: () => string },
): ImportStore {
  const find: ImportStore["find"] = async (id) => {
    const item = await table.get(keys.importRun(id));
    return item && ImportRun.parse({ ...run.read(item), id: ownerIn(item) });
  };
  const seconds = () => Math.floor(millisOf(now()) / 1000);
  return {
    find,
    async last(signature) {
      const item = await table.get(keys.importLast(signature));
      const found = item && (await find(String(lead.read(item)["to"])));
      return found && { run: found, version: item.vr };
    },
    async history(page) {
      const items = await table.queryIndex("byDay", { ...asked.importRuns, ...page, descending: true });
      return items.map((item) => ImportRun.parse({ ...run.read(item), id: ownerIn(item) }));
    },
    begin(before, after) {
      const lies = before === undefined ? [] : lying([leadItem(before.run)], before.version);
      return changesBetween(lies, [runItem(after), leadItem(after)]);
    },
    put: (before, after) => changesBetween(lying([runItem(before)], before.version), [runItem(after)]),
    async marks(id, { after, ...page } = {}) {
      const from = after === undefined ? undefined : keys.importMark(id, after).SK;
      return (await table.query({ ...ranges.importMarks(id), ...page, after: from })).map(readMark);
    },
    async mark(id, line) {
      const item = await table.get(keys.importMark(id, line));
      return item && readMark(item);
    },
    addMark: (made) => ({ before: null, after: markItem(made) }),
    putMark(before, after) {
      const { entry: _, ...first } = before;
      const isFirst = before.entry === before.version;
      return {
        before: { ...markItem(isFirst ? first : before), vr: before.version },
        after: markItem(after),
      };
    },
    async mapping(kind, header) {
      const item = await table.get(keys.importMapping(kind, header));
      return item && readMapping(item, { kind, header });
    },
    putMapping(before, after) {
      const lies = before === undefined ? [] : lying([mappingItem(before)], before.version);
      return changesBetween(lies, [mappingItem(after)]);
    },
    async findUpload(id) {
      const item = await table.get(keys.importUpload(id));
      return item && readUpload(item);
    },
    putUpload(before, after) {
      const lies = before === undefined ? [] : lying([uploadItem(before)], before.version);
      return changesBetween(lies, [uploadItem(after)]);
    },
    async trial(signature) {
      const item = await table.get(keys.importTrial(signature));
      const { ttl, ...kept } = item === undefined ? { ttl: 0 } : trial.read(item);
      return Number(ttl) > seconds() ? Trial.parse(kept) : undefined;
    },
    async noteTrial(signature, noted, hours) {
      const key = keys.importTrial(signature);
      const item = trial.write({ key, province }, { ...noted, ttl: seconds() + hours * 3600 });
      await table.commit([{ put: { ...item, vr: noted.at }, always: true }]);
    },
  };
}

function runItem(of: Omit<ImportRun, "version">): Attributes {
  const { id, province, startedAt } = of;
  return { ...run.write({ key: keys.importRun(id), province }, of), ...places.importRun(startedAt, id) };
}

function leadItem({ id, province, signature }: Omit<ImportRun, "version">): Attributes {
  return lead.write({ key: keys.importLast(signature), province }, { to: id });
}

/** The commit that first writes it is what it stands for: a mark need not name it. */
function markItem(of: Omit<ImportMark, "version" | "entry" | "kept"> & Partial<ImportMark>): Attributes {
  const { importId, line, province } = of;
  return mark.write({ key: keys.importMark(importId, line), province }, { kept: [], ...of } as ImportMark);
}

function readMark(item: Item): ImportMark {
  const kept = mark.read(item);
  return ImportMark.parse({ entry: item.vr, ...kept, importId: ownerIn(item), line: Number(idIn(item)) });
}

function mappingItem(of: Omit<SavedMapping, "version">): Attributes {
  const { kind, header, province } = of;
  return means.write({ key: keys.importMapping(kind, header), province }, of);
}

function readMapping(item: Item, at: { kind: ImportKind; header: string }): SavedMapping {
  const { mapping, province, version } = means.read(item);
  return {
    ...at,
    mapping: mapping as SavedMapping["mapping"],
    province: String(province),
    version: String(version),
  };
}
