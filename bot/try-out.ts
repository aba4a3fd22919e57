import { systemOf } from "#shared/contracts/system.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { advanceTrial } from "#shared/use-cases/rules/advance-trial.ts";
import { ownersOf } from "./night/segment-province.ts";

type House = Omit<Ports, "mailbox" | "queue">;

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
  let trial = await ports.rules.trial(code);
  while (trial !== undefined && trial.step !== "DONE") {
    if (isTimeUp()) return "more";
    const { after } = trial;
    const owner = owners.find((id) => id > after);
    const input = { code, ...(owner !== undefined && { owner }) };
    const message = `trial ${code} ${ports.ids.next("stp")}`;
    await perform(advanceTrial, { ports, caller: systemOf(province), message, input });
    trial = await ports.rules.trial(code);
  }
  return "done";
}
