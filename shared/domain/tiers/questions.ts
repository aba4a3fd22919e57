import type { Client } from "#shared/domain/clients/client.ts";
import { INDIVIDUAL_TIERS, VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import { Refusal } from "#shared/domain/refusal.ts";

/** The reason under which a question about a client's tier lies on a desk. */
export function tierSubject(clientId: string): string {
  return `tier ${clientId}`;
}

export function isTierSubject(subjectId: string | undefined): boolean {
  return subjectId?.startsWith("tier ") === true;
}

/** The title of the task that asks, in Chinese like every task. */
export function tierTitle(
  client: Pick<Client, "kind" | "shortName">,
  { is, from, to }: { readonly is: "down" | "up"; readonly from: string; readonly to: string },
): string {
  const word = (grade: string) => wordOf(client, grade);
  const move = `${word(from)}→${word(to)}`;
  return is === "down"
    ? `确认${client.shortName}降级：${move}`
    : `${client.shortName}已升级：${move}，有异议请提`;
}

function wordOf({ kind }: Pick<Client, "kind">, grade: string): string {
  const labels: Readonly<Record<string, { readonly zh: string }>> =
    kind === "GROUP" ? VALUE_CLASSES : INDIVIDUAL_TIERS;
  return labels[grade]?.zh ?? grade;
}

export type TierQuestion =
  | { readonly is: "down"; readonly to: string; readonly asked: string | undefined }
  | { readonly is: "up"; readonly from: string; readonly asked: string | undefined };

/** What is open about a client's tier on a day: a move down first, then one up that may still be objected to. */
export function questionOf(
  { tierReview, shortName }: Pick<Client, "tierReview" | "shortName">,
  today: string,
): TierQuestion {
  const { down, up } = tierReview ?? {};
  if (down !== undefined) return { is: "down", to: down.to, asked: down.asked };
  if (up !== undefined && today <= up.objectBy) return { is: "up", from: up.from, asked: up.asked };
  throw new Refusal("tier.no-question", { name: shortName });
}
