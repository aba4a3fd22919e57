import { addMonths, type Day } from "#shared/domain/calendar/day.ts";
import type { ArchiveRules } from "#shared/domain/rules/archive-rules.ts";
import type { Client } from "./client.ts";
import { PERSONAL_FIELDS } from "./field-dictionary.ts";

/** Personal fields may not be read any more so long after leaving (domain.md 3.24). */
export function isToAnonymise(
  { leftOn, anonymisedOn }: Pick<Client, "leftOn" | "anonymisedOn">,
  { today, rules }: { readonly today: Day; readonly rules: ArchiveRules },
): boolean {
  return (
    leftOn !== undefined && anonymisedOn === undefined && addMonths(leftOn, rules.anonymiseMonths) <= today
  );
}

/** Without everything that says something of a person: an organisation keeps its name and place, an individual does not. */
export function anonymised<C extends { readonly kind?: Client["kind"] | undefined }>(
  client: C,
  today: Day,
): C & { anonymisedOn: Day } {
  const gone =
    client.kind === "INDIVIDUAL" ? PERSONAL_FIELDS : PERSONAL_FIELDS.filter((name) => name !== "address");
  const kept = Object.entries(client).filter(
    ([name]) => !gone.some((field) => field === name) && name !== "contact" && name !== "spelling",
  );
  const named = client.kind === "INDIVIDUAL" ? { name: "—", shortName: "—", aliases: [] } : {};
  return { ...(Object.fromEntries(kept) as C), ...named, anonymisedOn: today };
}
