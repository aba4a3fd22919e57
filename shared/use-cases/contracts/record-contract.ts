import * as z from "zod";
import { heldContracts } from "#shared/domain/clients/held.ts";
import { Contract } from "#shared/domain/contracts/contract.ts";
import { laidOver } from "#shared/domain/contracts/recording.ts";
import { CONTRACT_STEPS } from "#shared/domain/contracts/transitions.ts";
import { clientFirst, type Recorded, recorded, withPart } from "#shared/subjects/archive.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

const Said = z.lazy(() =>
  Contract.unwrap()
    .omit({ id: true, clientId: true, unit: true, version: true, province: true, createdAt: true })
    .partial({ status: true })
    .extend({ clientId: z.string().min(1) }),
);

/** A contract as it was told: a new one, or what is known of one by its number, with all its instalments and clauses. */
export const recordContract = useCase({
  name: "record-contract",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["archives", "clients"],
  input: Said,
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  decide(stores, { input, subject, now, ids }): Decision<Recorded> {
    const { client, contracts } = subject;
    const before = contracts.find(({ no }) => no === input.no);
    const { id, createdAt } = before ?? { id: ids.next("ctr"), createdAt: now };
    const { unit, province } = client;
    const status = input.status ?? before?.status ?? "DRAFT";
    const after = laidOver(
      before,
      { ...input, id, unit, province, createdAt, version: "", status },
      CONTRACT_STEPS,
    );
    const held = heldContracts(withPart(contracts, after));
    const parts = stores.archives.put("contract", before, after);
    return { outcome: recorded(id, before), writes: clientFirst(stores, client, { held, now, parts }) };
  },
});
