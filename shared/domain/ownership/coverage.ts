import type { Grid } from "#shared/domain/clients/grid.ts";

/** How much of a place we have: clients of the organisations that are estimated to be there (seed G8.2). */
export interface Coverage {
  readonly name: string;
  readonly clients: number;
  readonly companies?: number;
  /** Basis points; unknown where nobody has estimated. */
  readonly coverageBp?: number;
  readonly estimatedOn?: string;
}

const WHOLE_BP = 10_000;

export function coverageOf(
  { name, companiesEst, estimatedOn }: Pick<Grid, "name" | "companiesEst" | "estimatedOn">,
  clients: number,
): Coverage {
  if (!companiesEst) return { name, clients };
  const coverageBp = Math.min(WHOLE_BP, Math.round((clients * WHOLE_BP) / companiesEst));
  return { name, clients, companies: companiesEst, coverageBp, ...(estimatedOn && { estimatedOn }) };
}
