import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { carryOutUpload } from "#bot/import/carry-out-upload.ts";
import { fetchedSheet } from "#functions/support/files/fetched-sheet.ts";
import { rowsBack } from "#functions/support/files/rows-back.ts";
import type { Mailbox, Ports } from "#shared/ports.ts";
import { applyUpload } from "#shared/use-cases/import/apply-upload.ts";
import { rollBackUpload } from "#shared/use-cases/import/roll-back-upload.ts";
import { aDoor, asAdmin, clientsIn, fileOf } from "#test/use-cases/upload-given.ts";
import { sweep } from "./sweep.ts";

let id = "";
let letters = 0;
let heard = new Set<number>();

beforeEach(() => {
  heard = new Set();
});
const mailbox: Mailbox = {
  deliver: async () => {
    letters += 1;
    return await Promise.resolve({ channel: "web", conversation: "page" });
  },
};

const run = async (ports: Ports) => {
  const folder = mkdtempSync(join(tmpdir(), "dake-killed-"));
  await carryOutUpload({
    ...{ ports, province: "GD", id, isTimeUp: () => false },
    openSheet: async (name) => await fetchedSheet(ports.files, { name, folder }),
    openRows: rowsBack(ports.files, { folder, place: `imports/out/${id}/` }),
  });
};

/** So many clients and a row that cannot be taken, tried and ordered; sixty are more than one commit. */
async function ordered(count: number) {
  const door = await aDoor();
  id = await door.sent(`${fileOf(count)}\nU-x,没有主人有限公司,没主人,E-nobody`);
  await door.work(id);
  await door.house.say(applyUpload, { id }, asAdmin);
  letters = 0;
  return { ...door, mailbox };
}

test.each([
  [60, 7],
  [2, 1],
])(
  "a file of %i that is imported comes to the same, wherever the job is killed, and is told of at most once",
  async (count, every) => {
    const kills = await sweep({
      world: async () => await ordered(count),
      run,
      every,
      async seen({ house }) {
        heard.add(letters);
        return await clientsIn(house);
      },
    });
    expect(kills).toBeGreaterThan(20);
    expect(Math.max(...heard)).toBe(1);
  },
  60_000,
);

test("a file that is taken back comes to the same, wherever the job is killed", async () => {
  const kills = await sweep({
    async world() {
      const door = await ordered(2);
      await door.work(id);
      await door.house.say(rollBackUpload, { id }, asAdmin);
      letters = 0;
      return door;
    },
    run,
    async seen({ house }) {
      heard.add(letters);
      return await clientsIn(house);
    },
  });
  expect(kills).toBeGreaterThan(20);
  expect(Math.max(...heard)).toBe(1);
}, 60_000);
