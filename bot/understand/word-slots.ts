import { type Filled, type Material, merged, nameOf } from "./material.ts";
import { trimmed } from "./normalise.ts";
import type { Slots } from "./understanding.ts";
import { aboutClient } from "./visit.ts";

/** The lines or the client that a word decides on, and why not. */
export function decidedOn({ draft }: Material): Filled {
  const items = [...new Set(draft.spans.flatMap((span) => (span.kind === "items" ? span.items : [])))];
  const client = draft.spans.find((span) => span.kind === "client");
  const slots = { ...(items.length > 0 && { items }), ...(client && { client: nameOf(client, draft) }) };
  return { slots, ...(client && { client: client.found }) };
}

const WHY = /[,，;；。]\s*(?:理由|原因|因为|由于)?(?:是|为)?[\s:：]*(.+)$/u;

/** What one has asked for oneself is taken back. */
const OWN = /^把?我(?:报|交|提|递|发)|\bmy request/u;

export function rejectedFor(material: Material): Filled {
  const { raw, text } = material.draft.said;
  if (OWN.test(text)) return merged(decidedOn(material), { slots: { filter: "own" } });
  const why = WHY.exec(raw)?.[1];
  return merged(decidedOn(material), { slots: why === undefined ? {} : { reason: trimmed(why) } });
}

const PARTS: readonly (readonly [filter: string, words: RegExp])[] = [
  ["products", /用着|用了|在用|办了|订了|开了|\b(?:buy|use|take)s?\b/u],
  ["bills", /每个?月(?:花|交|出)/u],
];

/** The card of a client, or the part of it that is asked for. */
export function cardAsked(material: Material): Filled {
  const { text } = material.draft.said;
  const filter = PARTS.find(([, words]) => words.test(text))?.[0];
  return merged(aboutClient(material), { slots: filter ? { filter } : {} });
}

/** What each set of rules is about, where it is not called by its name. */
const SETS: readonly (readonly [code: string, words: RegExp])[] = [
  ["POINTS", /积分|points/u],
  ["TIER", /分级|abc|等级|门槛|[abc]类的?线|\b(?:class|tier|gold)\b/u],
  ["VISIT_CADENCE", /走访|拜访|多久.*跑|visit/u],
  ["DISCOUNT", /打折|折扣|优惠|discount/u],
  ["ALERT", /预警|alert/u],
  ["DUNNING", /催费|催缴/u],
  ["PRIORITY", /排序|优先/u],
  ["SLA", /sla|修好|时限/u],
];

export function rulesMeant({ draft: { said } }: Material): Filled {
  const code = SETS.find(([, words]) => words.test(said.text))?.[0];
  const isHistory = /改过|谁改|who changed/u.test(said.text);
  const slots: Slots = { ...(code && { code }), ...(isHistory && { filter: "history" }) };
  return { slots };
}
