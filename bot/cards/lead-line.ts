import type { Turn } from "#bot/command.ts";
import { wordsFor } from "#bot/phrases/labels.ts";
import { DROP_REASONS, LEAD_SOURCES, LEAD_STATUSES } from "#shared/domain/clients/labels.ts";
import type { ClientShown } from "#shared/use-cases/clients/show-client.ts";

/** Where a lead stands, what it is worth trying, how it was found, and why it was dropped; "" of who never was one. */
export function leadLine(
  { archive: { client } }: ClientShown,
  { say, now, language }: Pick<Turn, "say" | "now" | "language">,
): string {
  const {
    leadStatus,
    leadOn,
    leadSource,
    leadDetail,
    fitScore,
    leadChecks = {},
    dropReason,
    dropNote,
  } = client;
  if (leadStatus === undefined) return "";
  const [held, failed] = [true, false].map((is) =>
    Object.entries(leadChecks)
      .filter(([, holds]) => holds === is)
      .map(([test]) => say.leads.checks[test as keyof typeof say.leads.checks]),
  );
  return say.leads.line({
    status: wordsFor(LEAD_STATUSES, language)[leadStatus],
    on: leadOn && say.time.day(leadOn, now),
    fit: fitScore,
    source: leadSource && wordsFor(LEAD_SOURCES, language)[leadSource],
    detail: leadDetail,
    held: held ?? [],
    failed: failed ?? [],
    dropped: dropReason && [wordsFor(DROP_REASONS, language)[dropReason], ...(dropNote ? [dropNote] : [])],
  });
}
