import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { productOfCode } from "#shared/domain/contracts/catalogue.ts";
import type { TierRules } from "#shared/domain/rules/tier-rules.ts";

export type KeyClientReason = "UNIT_PAID" | "MEMBERS" | "STRATEGIC" | "LINE";

type KeyFacts = Pick<ClientLine, "monthlyFen" | "members" | "strategic" | "products">;

/** TR-3: by which of the four a group is a key client; none of them is nothing, and what is unknown gives none. */
export function keyClientBy(
  { monthlyFen, members, strategic, products = [] }: KeyFacts,
  { keyClient }: TierRules,
): KeyClientReason[] {
  const holds: readonly (readonly [KeyClientReason, boolean])[] = [
    ["UNIT_PAID", monthlyFen !== undefined && monthlyFen >= keyClient.unitPaidFen],
    ["MEMBERS", members !== undefined && members >= keyClient.members],
    ["STRATEGIC", strategic === true],
    ["LINE", products.some((code) => productOfCode(code)?.family === "LINE")],
  ];
  return holds.flatMap(([reason, is]) => (is ? [reason] : []));
}

export type Grades = Pick<Client, "serviceGrade" | "surveyGrade">;

/** TR-11 and TR-12: what a class brings with it; the best grade that a contract in force sets goes before it. */
export function gradesFor(
  { valueClass, strategic }: Pick<Client, "valueClass" | "strategic">,
  { contracts, rules }: { readonly contracts: Archive["contracts"]; readonly rules: TierRules },
): Grades {
  const agreed = contracts
    .filter(({ status }) => status === "ACTIVE" || status === "EXPIRING")
    .flatMap(({ slaGrade }) => slaGrade ?? [])
    .toSorted((one, other) => BEST_FIRST.indexOf(one) - BEST_FIRST.indexOf(other))[0];
  const isStrategic = strategic === true && valueClass === "A";
  const byClass = isStrategic ? rules.serviceGrade.strategic : rules.serviceGrade.byClass[valueClass];
  const serviceGrade = agreed ?? byClass;
  return { serviceGrade, surveyGrade: rules.surveyGrade[serviceGrade] };
}

const BEST_FIRST: readonly Client["serviceGrade"][] = ["AAA", "AA", "A", "STANDARD"];

interface Regrading {
  readonly contracts: Archive["contracts"];
  readonly before: TierRules;
  readonly after: TierRules;
}

/** What other tables make of grades that the former ones gave; a grade that somebody has set otherwise stays. */
export function regraded(
  client: Pick<Client, "valueClass" | "strategic" | "serviceGrade" | "surveyGrade">,
  { contracts, before, after }: Regrading,
): Grades {
  const was = gradesFor(client, { contracts, rules: before });
  const is = gradesFor(client, { contracts, rules: after });
  const serviceGrade = client.serviceGrade === was.serviceGrade ? is.serviceGrade : client.serviceGrade;
  const isByTable = client.surveyGrade === before.surveyGrade[client.serviceGrade];
  return { serviceGrade, surveyGrade: isByTable ? after.surveyGrade[serviceGrade] : client.surveyGrade };
}
