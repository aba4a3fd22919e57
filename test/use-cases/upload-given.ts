import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { carryOutUpload } from "#bot/import/carry-out-upload.ts";
import { fetchedSheet } from "#functions/support/files/fetched-sheet.ts";
import { rowsBack } from "#functions/support/files/rows-back.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Table } from "#shared/ports/table.ts";
import { showUpload } from "#shared/use-cases/import/show-upload.ts";
import { uploadImport } from "#shared/use-cases/import/upload-import.ts";
import { aHouse, type House } from "./house.ts";
import { ADMIN } from "./import-given.ts";

export const HEADER = "externalRef,name,shortName,accountManagerId";
export const fileOf = (count: number) =>
  [HEADER, ...Array.from({ length: count }, (_, n) => `U-${n},湖南第${n}物流有限公司,第${n}物流,E-min`)].join(
    "\n",
  );
export const asAdmin = { as: ADMIN };

/** A house in which files come in, and the one function that carries them out. */
export async function aDoor(isReached = true) {
  const house = await aHouse();
  const told: Reply[] = [];
  const deliver = async (_: unknown, reply: Reply) => {
    if (!isReached) throw new Error("no channel");
    told.push(reply);
    return await Promise.resolve({ channel: "web", conversation: "c" });
  };
  const { files } = house.ports;
  const folder = mkdtempSync(join(tmpdir(), "dake-uploads-"));
  const work = async (id: string, batches = Number.POSITIVE_INFINITY, table: Table = house.table) => {
    let left = batches;
    const done = await carryOutUpload({
      ports: { ...house.ports, table, mailbox: { deliver } },
      ...{ province: "GD", id, isTimeUp: () => left-- <= 0 },
      openSheet: async (name) => await fetchedSheet(files, { name, folder }),
      openRows: rowsBack(files, { folder, place: `imports/out/${id}/` }),
    });
    house.table.settle();
    return done;
  };
  const sent = async (content: string | Uint8Array, over: object = {}) => {
    const bytes = Buffer.from(content);
    const about = { kind: "clients" as const, fileName: "客户.csv", bytes: bytes.length, ...over };
    const { id, upload } = await house.say(uploadImport, about, asAdmin);
    await files.put(upload.name, bytes, upload);
    return id;
  };
  const shown = async (id: string) => await house.say(showUpload, { id }, asAdmin);
  return { house, told, work, sent, shown };
}

export const clientsIn = async ({ ports }: House) =>
  (await ports.clients.book("min")).filter(({ shortName }) => shortName.startsWith("第")).length;
