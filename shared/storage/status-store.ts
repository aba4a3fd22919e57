import * as z from "zod";
import type { JobRun, Scope } from "#shared/domain/house/status.ts";
import type { StatusStore } from "#shared/ports/house.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { instant, plain } from "./fields.ts";
import { idIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

const Run = z.lazy(() =>
  z.object({ name: z.string(), at: z.iso.datetime(), outcome: z.string(), version: z.string() }),
);
const run = shape<Omit<JobRun, "name" | "version">>({
  type: "job",
  fields: { at: instant("a"), outcome: plain("o") },
});

export function statusStore(table: Pick<Table, "query">, scope: Scope): StatusStore {
  const { province } = scope;
  const itemOf = (of: Omit<JobRun, "version">): Attributes =>
    run.write({ key: keys.job(of.name), province }, of);
  return {
    scope: () => scope,
    listJobs: async () => (await table.query(ranges.jobs)).map(readRun),
    putJob(before, after) {
      const lies = before === undefined ? [] : lying([itemOf(before)], before.version);
      return changesBetween(lies, [itemOf(after)]);
    },
  };
}

function readRun(item: Item): JobRun {
  return Run.parse({ ...run.read(item), name: idIn(item) });
}
