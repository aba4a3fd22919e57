import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import type { RankedTask } from "./ranked.ts";

/**
 * Visits on the same street or in the same building follow one another: each that is not yet in a group, from the top,
 * gathers those below it that lie within the points of the rule. Give it the lines of one band, in order.
 */
export function keepPlacesTogether(lines: readonly RankedTask[], rules: PriorityRules): RankedTask[] {
  const neighbours = Map.groupBy(lines, (line) => placeOf(line, rules));
  neighbours.delete(undefined);
  const gathered = new Set<RankedTask>();
  return lines.flatMap((first) => {
    if (gathered.has(first)) return [];
    const near = neighbours.get(placeOf(first, rules));
    if (near === undefined) return [first];
    const group = near.filter(
      (line) => !gathered.has(line) && first.score - line.score <= rules.samePlacePoints,
    );
    for (const line of group) gathered.add(line);
    return group;
  });
}

function placeOf({ task }: RankedTask, { visits }: PriorityRules): string | undefined {
  return visits.includes(task.type) ? task.client?.place : undefined;
}
