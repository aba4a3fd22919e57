import { SegmentRun } from "#shared/domain/clients/segment-run.ts";
import type { SegmentStore } from "#shared/ports/contracts.ts";
import type { Attributes, Table } from "#shared/ports/table.ts";
import { plain } from "./fields.ts";
import { keys } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

const runShape = shape<Omit<SegmentRun, "province" | "version">>({
  type: "segments",
  fields: {
    month: plain("mo"),
    on: plain("on"),
    step: plain("s"),
    after: plain("a", ""),
    tallies: plain("t"),
    cuts: plain("c"),
    clients: plain("n", 0),
  },
});

export function segmentStore(table: Pick<Table, "get">): SegmentStore {
  return {
    async run() {
      const item = await table.get(keys.segments);
      return item && SegmentRun.parse(runShape.read(item));
    },
    put: (before, after) =>
      changesBetween(before ? lying([runItem(before)], before.version) : [], [runItem(after)]),
  };
}

function runItem(run: Omit<SegmentRun, "version">): Attributes {
  return runShape.write({ key: keys.segments, province: run.province }, run);
}
