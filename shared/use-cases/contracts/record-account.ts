import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { eventOfAccounts, lifeStep } from "#shared/domain/clients/life-cycle.ts";
import { Account } from "#shared/domain/contracts/account.ts";
import { laidOver } from "#shared/domain/contracts/recording.ts";
import { ACCOUNT_STEPS } from "#shared/domain/contracts/transitions.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { clientFirst, type Recorded, recorded, withPart } from "#shared/subjects/archive.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { workEnded } from "#shared/subjects/leaving.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** What people set themselves stays theirs to close. */
function isDunning({ type, source }: OpenTask): boolean {
  return type === "ARREARS" && source !== "MANUAL";
}

const Said = z.lazy(() =>
  Account.unwrap()
    .omit({ id: true, clientId: true, version: true, province: true, createdAt: true })
    .extend({ clientId: z.string().min(1), id: z.string().min(1).optional() }),
);

/** A billing account with its pay mode (seed G1.5); one that is stopped suspends the client, one that pays brings it back. */
export const recordAccount = useCase({
  name: "record-account",
  roles: ["admin"],
  uses: ["archives", "clients", "tasks", "rules"],
  input: Said,
  undo: "restore",
  async subject(stores, { clientId, id }) {
    const of = await findArchive(stores, clientId);
    const before = of?.accounts.find((one) => one.id === id);
    return of && (id === undefined || before) ? { ...of, before } : undefined;
  },
  async decide(stores, { caller: by, input, subject, now, ids }): Promise<Decision<Recorded>> {
    const { client, accounts, before } = subject;
    const { id, createdAt } = before ?? { id: ids.next("acc"), createdAt: now };
    const { province } = client;
    const after = laidOver(
      before,
      { ...input, id, clientId: client.id, province, createdAt, version: "" },
      ACCOUNT_STEPS,
    );
    const { lifeCycle } = (await stores.rules.current()).archive;
    const event = eventOfAccounts(withPart(accounts, after));
    const step = lifeStep(client, event, { today: dayOf(now), rules: lifeCycle });
    const held = step?.client ?? {};
    const isPaid = step?.effects.includes("CLOSE_ARREARS_TASKS");
    const parts = [
      ...stores.archives.put("account", before, after),
      ...(isPaid ? await workEnded(stores, { client, now, by }, isDunning) : []),
    ];
    return { outcome: recorded(id, before), writes: clientFirst(stores, client, { held, now, parts }) };
  },
});
