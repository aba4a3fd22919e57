import * as z from "zod";
import {
  GroupMember,
  type Handout,
  type NewGroup,
  type Piece,
  TargetGroup,
} from "#shared/domain/finding/target-group.ts";
import type { TargetGroupStore } from "#shared/ports/finding.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { instant, plain } from "./fields.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, shape } from "./shape.ts";

const groupShape = shape<Omit<TargetGroup, "id" | "owner" | "province" | "version">>({
  type: "group",
  fields: {
    unit: plain("u"),
    name: plain("n"),
    words: plain("w"),
    search: plain("q"),
    on: plain("on"),
    count: plain("c", 0),
  },
});
/** Ids and names in turn: nobody asks for one of them, and two lists are the smallest. */
const pieceShape = shape<{ ids: readonly string[]; names: readonly string[] }>({
  type: "members-of",
  fields: { ids: plain("i"), names: plain("n") },
});
const handoutShape = shape<Omit<Handout, "id" | "owner" | "province">>({
  type: "handout",
  fields: { at: instant("at"), words: plain("w"), search: plain("q"), count: plain("c") },
});
const Lists = z.object({ ids: z.array(z.string()), names: z.array(z.string()) });

export function targetGroupStore(table: Pick<Table, "query">): TargetGroupStore {
  return {
    list: async (owner) => (await table.query(ranges.targetGroups(owner))).map(readGroup),
    members: async (id) => (await table.query(ranges.groupPieces(id))).flatMap(readPiece),
    add: (group) => changesBetween([], [groupItem(group)]),
    addHandout: (handout) => changesBetween([], [handoutItem(handout)]),
    addPiece: (group, piece) => changesBetween([], [pieceItem(group, piece)]),
  };
}

function groupItem(group: NewGroup): Attributes {
  return groupShape.write({ key: keys.targetGroup(group.owner, group.id), province: group.province }, group);
}

function pieceItem(
  { id, province }: Pick<NewGroup, "id" | "province">,
  { number, members }: Piece,
): Attributes {
  const lists = { ids: members.map((each) => each.id), names: members.map(({ name }) => name) };
  return pieceShape.write({ key: keys.groupPiece(id, number), province }, lists);
}

function handoutItem(handout: Handout): Attributes {
  return handoutShape.write(
    { key: keys.handout(handout.owner, handout.id), province: handout.province },
    handout,
  );
}

function readGroup(item: Item): TargetGroup {
  return TargetGroup.parse({ ...groupShape.read(item), id: idIn(item), owner: ownerIn(item) });
}

function readPiece(item: Item): GroupMember[] {
  const { ids, names } = Lists.parse(pieceShape.read(item));
  return ids.map((id, at) => GroupMember.parse({ id, name: names[at] }));
}
