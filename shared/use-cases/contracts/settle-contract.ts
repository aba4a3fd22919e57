import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { heldContracts } from "#shared/domain/clients/held.ts";
import { type Renewal, renewalOf } from "#shared/domain/contracts/renewal.ts";
import { withPart } from "#shared/subjects/archive.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface SettledContract extends Renewal {
  readonly is: "changed" | "same";
  readonly owner: string;
  readonly clientId: string;
  readonly atStakeFen?: number;
}

/** The night's look at one contract: it begins to end, or is over; the answer says what task its renewal is. */
export const settleContract = useCase({
  name: "settle-contract",
  roles: ["system"],
  uses: ["archives", "clients", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1), contractId: z.string().min(1) })),
  undo: "never",
  async subject(stores, { clientId, contractId }) {
    const archive = await findArchive(stores, clientId);
    const contract = archive?.contracts.find(({ id }) => id === contractId);
    return archive && contract && { ...archive, contract };
  },
  async decide(stores, { subject, now }): Promise<Decision<SettledContract>> {
    const { contract, client, contracts } = subject;
    const { contract: rules, work } = await stores.rules.current();
    const renewal = renewalOf(contract, { client: client.shortName, today: dayOf(now), rules, work });
    const stake = client.monthlyFen === undefined ? {} : { atStakeFen: client.monthlyFen * MONTHS };
    const about = { ...renewal, owner: client.owner, clientId: client.id, ...stake };
    if (renewal.status === contract.status) return { outcome: { ...about, is: "same" }, writes: [] };
    const after = { ...contract, status: renewal.status };
    const parts = stores.archives.put("contract", contract, after);
    const held = heldContracts(withPart(contracts, after));
    // A state that only time has changed is no sign of life: `touchedAt` stays.
    const writes = [...stores.clients.put(client, { ...client, ...held }), ...parts];
    return { outcome: { ...about, is: "changed" }, writes };
  },
});

const MONTHS = 12;
