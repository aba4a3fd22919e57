import { BatchTargets, type Target } from "#shared/domain/tasks/targets.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { instant, list, plain } from "./fields.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";

const targetsShape = shape<Pick<BatchTargets, "targets">>({
  type: "targets",
  fields: {
    targets: list<Target>("l", {
      clientId: plain("c"),
      name: plain("n"),
      result: plain("r"),
      at: instant("a"),
    }),
  },
});

export function targetsItem(batch: Omit<BatchTargets, "version">): Attributes {
  return targetsShape.write(
    { key: keys.targets(batch.owner, batch.taskId), province: batch.province },
    batch,
  );
}

export function readTargets(item: Item): BatchTargets {
  return BatchTargets.parse({ ...targetsShape.read(item), owner: ownerIn(item), taskId: idIn(item) });
}
