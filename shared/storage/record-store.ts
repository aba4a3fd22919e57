import { Interaction } from "#shared/domain/clients/interaction.ts";
import { KnowledgeArticle } from "#shared/domain/knowledge/article.ts";
import type { RecordStore } from "#shared/ports/clients.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import { instant, plain } from "./fields.ts";
import { idIn, instantIn, keys, ownerIn, ranges } from "./keys.ts";
import { changesBetween, shape } from "./shape.ts";

/** Whose, which and when are in the key. */
const interactionShape = shape<Omit<Interaction, "id" | "clientId" | "at" | "province" | "version">>({
  type: "interaction",
  fields: { staffId: plain("s"), kind: plain("k", "VISIT"), heard: plain("h"), taskId: plain("t") },
});
const articleShape = shape<Omit<KnowledgeArticle, "id" | "owner" | "province" | "version">>({
  type: "article",
  fields: {
    title: plain("t"),
    bodyMd: plain("b"),
    category: plain("c"),
    status: plain("st"),
    by: plain("w"),
    at: instant("a"),
  },
});

export function recordStore(table: Pick<Table, "query">): RecordStore {
  return {
    addInteraction(had) {
      const key = keys.interaction(had.clientId, had.at, had.id);
      return changesBetween([], [interactionShape.write({ key, province: had.province }, had)]);
    },
    listInteractions: async (clientId) =>
      (await table.query(ranges.interactions(clientId))).map(readInteraction),
    addArticle(article) {
      const at = { key: keys.article(article.owner, article.id), province: article.province };
      return changesBetween([], [articleShape.write(at, article)]);
    },
    listArticles: async (owner) => (await table.query(ranges.articles(owner))).map(readArticle),
  };
}

function readInteraction(item: Item): Interaction {
  const key = { id: idIn(item), clientId: ownerIn(item), at: instantIn(item) };
  return Interaction.parse({ ...interactionShape.read(item), ...key });
}

function readArticle(item: Item): KnowledgeArticle {
  return KnowledgeArticle.parse({ ...articleShape.read(item), id: idIn(item), owner: ownerIn(item) });
}
