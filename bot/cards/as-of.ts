import type { Turn } from "#bot/command.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { FoundClients } from "#shared/use-cases/clients/find-clients.ts";

/** How many as of which night, and how many of the page have changed since; nothing, where all was read just now. */
export function asOfWords(
  { asOf, total, among, changed }: FoundClients,
  { say, now }: Pick<Turn, "say" | "now">,
): string[] {
  if (asOf === undefined) return [];
  const { finding } = say;
  const when = asOf === dayOf(now) ? finding.lastNight : finding.nightTo(say.time.day(asOf, now));
  return [finding.asOf({ total, among, when }), ...(changed > 0 ? [finding.changed(changed)] : [])];
}
