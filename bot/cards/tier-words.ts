import type { Phrases } from "#bot/phrases/phrases.ts";
import type { ClientFacts } from "#shared/domain/clients/client.ts";

/** What kind of client it is, as a manager says it: A类, AAA, 钻石卡, 红色预警. */
export function tierWords(
  { valueClass, serviceGrade, individualTier, riskLevel }: ClientFacts,
  { today, tasks, words }: Phrases,
): string {
  const parts = [
    individualTier &&
      individualTier !== "STANDARD" &&
      today.why.tier({ code: "tier", tier: individualTier, batch: 1 }, ""),
    valueClass && valueClass !== "NONE" && today.why.tier({ code: "tier", tier: valueClass, batch: 1 }, ""),
    serviceGrade && serviceGrade !== "STANDARD" && tasks.card.grade(serviceGrade),
    riskLevel && riskLevel !== "NONE" && today.why.risk({ code: "risk", level: riskLevel }, ""),
  ];
  return parts.filter((part): part is string => Boolean(part)).join(words.comma);
}
