import { Absence } from "#shared/domain/people/absence.ts";
import { Delegated } from "#shared/domain/tasks/task.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { instant, plain } from "./fields.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";

type Kept<T> = Omit<T, "id" | "owner" | "province" | "version">;

const absence = shape<Kept<Absence>>({
  type: "absence",
  fields: {
    unit: plain("u"),
    kind: plain("k", "LEAVE"),
    from: instant("f"),
    to: instant("e"),
    reason: plain("r"),
    cover: plain("c"),
    coverName: plain("cn"),
    coverTo: instant("ct"),
  },
});
const delegated = shape<Kept<Delegated>>({
  type: "delegated",
  fields: { unit: plain("u"), title: plain("t"), to: plain("o"), toName: plain("n"), at: instant("a") },
});

export function absenceItem(away: Omit<Absence, "version">): Attributes {
  return absence.write({ key: keys.absence(away), province: away.province }, away);
}

export function readAbsence(item: Item): Absence {
  return Absence.parse({ ...absence.read(item), owner: ownerIn(item), id: idIn(item) });
}

export function delegatedItem(mark: Omit<Delegated, "version">): Attributes {
  return delegated.write({ key: keys.delegated(mark.owner, mark.id), province: mark.province }, mark);
}

export function readDelegated(item: Item): Delegated {
  return Delegated.parse({ ...delegated.read(item), owner: ownerIn(item), id: idIn(item) });
}
