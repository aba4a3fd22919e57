import type { Interaction } from "#shared/domain/clients/interaction.ts";
import type { KnowledgeArticle } from "#shared/domain/knowledge/article.ts";
import type { ClosedTask } from "./task.ts";

/** A visit to an individual client leaves a record with that client (seed E1.5). */
export function visitOf(done: ClosedTask): Omit<Interaction, "id" | "version"> | undefined {
  const { type, client, outcome, closedBy, closedAt, id, province } = done;
  if (type !== "INDIVIDUAL_VISIT" || !client || !outcome) return undefined;
  const visit = { staffId: closedBy, at: closedAt, kind: "VISIT", heard: outcome, taskId: id } as const;
  return { ...visit, clientId: client.id, contactIds: [], needIds: [], province };
}

/** A case analysis leaves the draft of an article (seed E1.6). */
export function articleOf(done: ClosedTask): Omit<KnowledgeArticle, "id" | "version"> | undefined {
  const { type, owner, title, outcome, closedBy, closedAt, province } = done;
  if (type !== "CASE_ANALYSIS" || !outcome) return undefined;
  const article = { title, bodyMd: outcome, category: "CASE", status: "DRAFT" } as const;
  return { ...article, owner, by: closedBy, at: closedAt, province };
}
