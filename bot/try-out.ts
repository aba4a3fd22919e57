import { systemOf } from "#shared/contracts/system.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { advanceTrial, type TrialStands } from "#shared/use-cases/rules/advance-trial.ts";
import { ownersOf } from "./night/segment-province.ts";

type House = Pick<
  Ports,
  | "archives"
  | "clients"
  | "records"
  | "rules"
  | "staff"
  | "tasks"
  | "units"
  | "table"
  | "clock"
  | "ids"
  | "journal"
>;

export interface TrialOrder {
  readonly code: string;
  readonly province: string;
}

/**
 * Takes a trial of rules to its end, one manager after the other, each step a commit of its own; `more` when the time
 * is up, and whoever calls next goes on where this one stopped.
 */
export async function tryOut(
  ports: House,
  { code, province }: TrialOrder,
  isTimeUp: () => boolean = () => false,
): Promise<"done" | "more"> {
  const owners = await ownersOf(ports);
  const step = async (owner?: string): Promise<TrialStands> => {
    const input = { code, ...(owner !== undefined && { owner }) };
    const message = `trial ${code} ${ports.ids.next("stp")}`;
    return await perform(advanceTrial, { ports, caller: systemOf(province), message, input });
  };
  // Asked about the first of all, a trial says where it stands, and one that has not begun begins.
  let stands = await step(owners[0]);
  while (stands.step !== "DONE") {
    if (isTimeUp()) return "more";
    const { after } = stands;
    stands = await step(owners.find((id) => id > after));
  }
  return "done";
}
