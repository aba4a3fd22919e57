import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import type { Staff } from "#shared/domain/people/staff.ts";

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** Place first, then who knows the industry (seed G2.2). */
  readonly because: "grid" | "industry";
}

/** Who should have a client that nobody has: whoever looks after its place, else who is an expert of its industry. */
export function suggestionFor(
  { grid, industryCode }: Pick<ClientLine, "grid" | "industryCode">,
  { grids, people }: { readonly grids: readonly Grid[]; readonly people: readonly Staff[] },
): Suggestion | undefined {
  const atWork = people.filter(({ status }) => status === "ACTIVE");
  const place = grids.find(({ id }) => id === grid);
  const owner = atWork.find(
    ({ id, gridIds = [] }) => id === place?.owner || (grid !== undefined && gridIds.includes(grid)),
  );
  if (owner) return { id: owner.id, name: owner.name, because: "grid" };
  const expert = atWork.find(
    ({ skillCodes = [] }) => industryCode !== undefined && skillCodes.includes(industryCode),
  );
  return expert && { id: expert.id, name: expert.name, because: "industry" };
}
