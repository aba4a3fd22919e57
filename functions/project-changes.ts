import { clientFollows } from "#bot/client-follows.ts";
import { leftWithIt } from "#bot/left-with-it.ts";
import { archives, clients, journal, points, rules, staff, tasks } from "#shared/storage/every-store.ts";
import { eachChange } from "./support/batch.ts";
import {
  acceptedIn,
  clientBefore,
  clientIn,
  leaverIn,
  newOwnerIn,
  orderedUploadIn,
  triedIn,
} from "./support/changed.ts";
import { environment } from "./support/environment.ts";
import { queueOf } from "./support/queue.ts";
import { portsWith } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const ports = portsWith({ archives, clients, journal, points, rules, staff, tasks }, environment);
const moves = queueOf(environment, "moves");
const imports = queueOf(environment, "imports");

/** A client has changed: what of it lies on its open tasks follows. What is to be moved goes onto the queue, a gap in who decides becomes work. */
export const handler = working(
  eachChange(async (change) => {
    const accepted = acceptedIn(change);
    const leaver = leaverIn(change);
    const tried = triedIn(change);
    const left = await leftWithIt(ports, newOwnerIn(change));
    const work = [
      ...(accepted ? [accepted] : []),
      ...(leaver ? [{ staff: leaver }] : []),
      ...(tried ? [tried] : []),
      ...left,
    ];
    if (work.length > 0) await moves.send(work);
    const upload = orderedUploadIn(change);
    if (upload) await imports.send([upload]);
    const after = clientIn(change);
    if (after) await clientFollows(ports, { before: clientBefore(change), after });
  }),
);
