import { type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { ContractRules } from "#shared/domain/rules/contract-rules.ts";
import type { Contract, ContractStatus } from "./contract.ts";

/** A contract as a list shows it, with what of its client matters there. */
export interface ContractLine
  extends Pick<
      Contract,
      "id" | "clientId" | "no" | "kind" | "title" | "endsOn" | "amountFen" | "monthlyCommitFen"
    >,
    Pick<Contract, "autoRenew" | "inDispute" | "status"> {
  readonly owner: string;
  readonly clientName: string;
  readonly valueClass: ClientLine["valueClass"];
  /** Negative when the end has passed. */
  readonly daysLeft: number;
  readonly instalment: Instalment | undefined;
}

type Instalment = Contract["instalments"][number];

/** Where a contract stands on a day: about to end some months before, over after its end; the nightly run writes the same (2.10). */
export function stateOn(
  { status, endsOn, autoRenew }: Pick<Contract, "status" | "endsOn" | "autoRenew">,
  { today, rules }: { readonly today: Day; readonly rules: ContractRules },
): ContractStatus {
  if (status !== "ACTIVE" && status !== "EXPIRING") return status;
  const left = daysBetween(today, endsOn);
  if (left < 0 && !autoRenew) return "EXPIRED";
  return left <= rules.expiringDays ? "EXPIRING" : "ACTIVE";
}

type OfClient = Pick<ClientLine, "id" | "owner" | "shortName" | "valueClass">;

export function contractLine(
  contract: Contract,
  { client, today, rules }: { readonly client: OfClient; readonly today: Day; readonly rules: ContractRules },
): ContractLine {
  const { id, no, kind, title, endsOn, amountFen, monthlyCommitFen, autoRenew, inDispute } = contract;
  return {
    ...{
      id,
      clientId: client.id,
      no,
      kind,
      title,
      endsOn,
      amountFen,
      monthlyCommitFen,
      autoRenew,
      inDispute,
    },
    ...{ owner: client.owner, clientName: client.shortName, valueClass: client.valueClass },
    status: stateOn(contract, { today, rules }),
    daysLeft: daysBetween(today, endsOn),
    instalment: instalmentDue(contract, { today, rules }),
  };
}

/** The first that is not paid, once it is due soon (seed G2.10). */
export function instalmentDue(
  { instalments }: Pick<Contract, "instalments">,
  { today, rules }: { readonly today: Day; readonly rules: ContractRules },
): Instalment | undefined {
  return instalments
    .filter(({ paidOn, dueOn }) => paidOn === undefined && daysBetween(today, dueOn) <= rules.instalmentDays)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))[0];
}

/** A before B before C, and in a class the one that ends first. */
export function byClassAndEnd(one: ContractLine, other: ContractLine): number {
  const key = ({ valueClass, endsOn, no }: ContractLine) => `${valueClass} ${endsOn} ${no}`;
  return key(one) < key(other) ? -1 : 1;
}
