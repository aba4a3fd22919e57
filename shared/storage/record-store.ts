import { CompetitorIntel } from "#shared/domain/clients/intel.ts";
import { Interaction } from "#shared/domain/clients/interaction.ts";
import { KnowledgeArticle } from "#shared/domain/knowledge/article.ts";
import { TierChange } from "#shared/domain/tiers/tier-change.ts";
import type { RecordStore } from "#shared/ports/clients.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { instant, plain, unlessEmpty } from "./fields.ts";
import { asked, places } from "./index-places.ts";
import { idIn, instantIn, ownerIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

/** Whose, which and when are in the key. */
const interactionShape = shape<Omit<Interaction, "id" | "clientId" | "at" | "province" | "version">>({
  type: "interaction",
  fields: {
    staffId: plain("s"),
    kind: plain("k", "VISIT"),
    initiator: plain("in"),
    contactIds: unlessEmpty("c"),
    heard: plain("h"),
    asked: plain("a"),
    observed: plain("o"),
    analysed: plain("an"),
    withOffer: plain("w"),
    nextStep: plain("n"),
    nextStepDueOn: plain("nd"),
    needIds: unlessEmpty("ne"),
    taskId: plain("t"),
    nextTaskId: plain("nt"),
  },
});
/** Which and when are in the key, and whose where it is a client's. */
const intelShape = shape<Omit<CompetitorIntel, "id" | "at" | "province" | "version">>({
  type: "intel",
  fields: {
    clientId: plain("cl1"),
    unit: plain("u"),
    competitor: plain("c"),
    moves: plain("m"),
    text: plain("t"),
    belowBp: plain("b"),
    amountFen: plain("f"),
    contractEndsOn: plain("e"),
    confidence: plain("q", 3),
    reportedBy: plain("s"),
  },
});
/** Whose, which and when are in the key. */
const tierShape = shape<Omit<TierChange, "id" | "clientId" | "on" | "province" | "version">>({
  type: "tier",
  fields: {
    field: plain("f"),
    from: plain("a"),
    to: plain("b"),
    reason: plain("r"),
    note: plain("n"),
    scoreBp: plain("s"),
    ruleVersion: plain("rv"),
    confirmedBy: plain("w"),
    confirmedByName: plain("wn"),
  },
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

export function recordStore(table: Pick<Table, "get" | "query" | "queryIndex">): RecordStore {
  return {
    addInteraction: (had) => changesBetween([], [interactionItem(had)]),
    async findInteraction({ clientId, at, id }) {
      const item = await table.get(keys.interaction(clientId, at, id));
      return item && readInteraction(item);
    },
    changeInteraction: (before, after) =>
      changesBetween(lying([interactionItem(before)], before.version), [interactionItem(after)]),
    async listInteractions(clientId, { limit, before } = {}) {
      const after = before && keys.interaction(clientId, before.at, before.id).SK;
      const range = { ...ranges.interactions(clientId), descending: true, limit, after };
      return (await table.query(range)).map(readInteraction);
    },
    addIntel(intel) {
      const at = { key: keys.intel(intel), province: intel.province };
      const place = places.intelOfUnit(intel.unit, intel.at, intel.id);
      return changesBetween([], [{ ...intelShape.write(at, intel), ...place }]);
    },
    listIntel: async (clientId, { limit } = {}) =>
      (await table.query({ ...ranges.intel(clientId), descending: true, limit })).map(readIntel),
    listIntelOfUnit: async (unit, { limit }) =>
      (await table.queryIndex("byUnit", { ...asked.intelOfUnit(unit), descending: true, limit })).map(
        readIntel,
      ),
    addTierChange(change) {
      const at = { key: keys.tierChange(change.clientId, change.on, change.id), province: change.province };
      return changesBetween([], [tierShape.write(at, change)]);
    },
    listTierChanges: async (clientId, { limit }) =>
      (await table.query({ ...ranges.tierChanges(clientId), descending: true, limit })).map(readTierChange),
    addArticle(article) {
      const at = { key: keys.article(article.owner, article.id), province: article.province };
      return changesBetween([], [articleShape.write(at, article)]);
    },
    listArticles: async (owner) => (await table.query(ranges.articles(owner))).map(readArticle),
  };
}

function interactionItem(had: Omit<Interaction, "version">): Attributes {
  const key = keys.interaction(had.clientId, had.at, had.id);
  return interactionShape.write({ key, province: had.province }, had);
}

function readInteraction(item: Item): Interaction {
  const key = { id: idIn(item), clientId: ownerIn(item), at: instantIn(item) };
  return Interaction.parse({ ...interactionShape.read(item), ...key });
}

function readIntel(item: Item): CompetitorIntel {
  return CompetitorIntel.parse({ ...intelShape.read(item), id: idIn(item), at: instantIn(item) });
}

function readTierChange(item: Item): TierChange {
  const key = { id: idIn(item), clientId: ownerIn(item), on: item.SK.split("#")[1] };
  return TierChange.parse({ ...tierShape.read(item), ...key });
}

function readArticle(item: Item): KnowledgeArticle {
  return KnowledgeArticle.parse({ ...articleShape.read(item), id: idIn(item), owner: ownerIn(item) });
}
