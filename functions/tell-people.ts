import { tellOthers } from "#bot/announce.ts";
import { conversations, rules, staff } from "#shared/storage/every-store.ts";
import { eachChange } from "./support/batch.ts";
import { entryIn } from "./support/changed.ts";
import { environment } from "./support/environment.ts";
import { mailboxOf } from "./support/mailbox.ts";
import { portsWith } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const ports = portsWith({ conversations, rules, staff }, environment, { mailbox: mailboxOf(environment) });

/** A journal entry was written: whoever it concerns besides its author hears of it. */
export const handler = working(
  eachChange(async (change) => {
    await tellOthers(ports, entryIn(change));
  }),
);
