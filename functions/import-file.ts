import { carryOutUpload } from "#bot/import/carry-out-upload.ts";
import { spell } from "#bot/understand/spelling.ts";
import { eachRecord } from "./support/batch.ts";
import { environment } from "./support/environment.ts";
import { fetchedSheet } from "./support/files/fetched-sheet.ts";
import { rowsBack } from "./support/files/rows-back.ts";
import { filesOf } from "./support/files-of.ts";
import { mailboxOf } from "./support/mailbox.ts";
import { queueOf } from "./support/queue.ts";
import { realPorts } from "./support/real-ports.ts";
import { uploadIn } from "./support/upload-order.ts";
import { working } from "./support/wrap.ts";

const files = filesOf(environment);
const ports = realPorts(environment, { files, spell, mailbox: mailboxOf(environment) });
const imports = queueOf(environment, "imports");
const { PROVINCE: province, WORK_FOLDER: folder = "/tmp" } = environment;
/** Well within the fifteen minutes of the function: what is left goes onto the queue again. */
const SPENT = 12 * 60_000;

/** A file has come, or what is to become of it was ordered. */
export const handler = working(
  eachRecord(async (order) => {
    const id = uploadIn(order);
    if (id === undefined) return;
    const until = Date.now() + SPENT;
    const outcome = await carryOutUpload({
      ...{ ports, province, id, isTimeUp: () => Date.now() > until },
      openSheet: async (name) => await fetchedSheet(files, { name, folder }),
      openRows: rowsBack(files, { folder, place: `imports/out/${id}/` }),
    });
    if (outcome === "more") await imports.send([{ upload: id }]);
  }),
);
