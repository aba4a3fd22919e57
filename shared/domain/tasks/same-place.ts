import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import type { RankedTask } from "./ranked.ts";

/**
 * Visits on the same street or in the same building follow one another: each that is not yet in a group, from the top,
 * gathers those below it that lie within the points of the rule. Give it the lines of one band, in order.
 */
export function keepPlacesTogether(lines: readonly RankedTask[], rules: PriorityRules): RankedTask[] {
  const gathered = new Set<RankedTask>();
  return lines.flatMap((first, index) => {
    if (gathered.has(first)) return [];
    const place = placeOf(first, rules);
    if (place === undefined) return [first];
    const group = lines
      .slice(index + 1)
      .filter(
        (line) =>
          !gathered.has(line) &&
          placeOf(line, rules) === place &&
          first.score - line.score <= rules.samePlacePoints,
      );
    for (const line of group) gathered.add(line);
    return [first, ...group];
  });
}

function placeOf({ task }: RankedTask, { visits }: PriorityRules): string | undefined {
  return visits.includes(task.type) ? task.client?.place : undefined;
}
