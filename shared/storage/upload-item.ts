import { Upload } from "#shared/domain/import/upload.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { coded, type Fields, instant, plain, unlessEmpty } from "./fields.ts";
import { ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";

type Kept = Omit<Upload, "id" | "province" | "version">;

const FIELDS: Fields<Kept> = {
  unit: plain("u"),
  owner: plain("o"),
  byName: plain("bn"),
  kind: plain("k"),
  fileName: plain("f"),
  bytes: plain("b"),
  type: coded("tp", {
    "text/csv": "C",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "X",
  }),
  mode: plain("md", "both"),
  onClosed: plain("oc", "skip"),
  mapping: unlessEmpty("m"),
  askedAt: instant("aa"),
  state: plain("st"),
  rows: plain("r"),
  counts: plain("c"),
  problem: plain("pb"),
  isDoubtful: plain("d"),
  returned: plain("rf"),
  importId: plain("i"),
  undone: plain("n"),
  kept: plain("kp"),
};
const upload = shape<Kept>({ type: "upload", fields: FIELDS });

export function uploadItem(of: Omit<Upload, "version">): Attributes {
  const { id, province } = of;
  return upload.write({ key: keys.importUpload(id), province }, of);
}

export function readUpload(item: Item): Upload {
  return Upload.parse({ ...upload.read(item), id: ownerIn(item) });
}
