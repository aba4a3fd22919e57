import type { Turn } from "#bot/command.ts";
import { productName } from "#shared/domain/contracts/catalogue.ts";
import type { Offer } from "#shared/domain/contracts/offering.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Recommended } from "#shared/use-cases/contracts/recommend-products.ts";
import { besides } from "./besides.ts";

interface View extends Pick<Turn, "say" | "language"> {
  readonly from: number;
  readonly size: number;
}

const PLAIN = { items: [], more: 0, actions: [], image: null };

/** What else a client could buy, each with its reasons and its sum; then what it has, and what its class is due. */
export function offersCard(told: Recommended, view: View): { reply: Reply; nextFrom: number | undefined } {
  const { say, from, size } = view;
  const { contracts: words } = say;
  const name = told.client.shortName;
  if (told.client.kind !== "GROUP")
    return { reply: { ...PLAIN, text: words.person(name), chips: [] }, nextFrom: undefined };
  const lines = told.offers
    .map((offer, index) => ({ n: index + 1, offer, words: offerWords(offer, view) }))
    .slice(from - 1, from - 1 + size);
  const last = lines.at(-1)?.n ?? 0;
  const more = told.offers.length - last;
  const heading = told.offers.length === 0 ? words.noOffers(name) : words.offers(name, told.offers.length);
  const text = [
    heading,
    ...lines.map((each) => `${each.n} ${each.words}`),
    ...(more > 0 && lines.length > 0 ? [words.moreOffers(more)] : []),
    ...standing(told, view),
  ].join("\n");
  const items = lines.map((each) => itemOf(each, view));
  const note = standing(told, view).join("\n");
  const chips = [...(more > 0 ? [say.house.all] : []), words.chips.contracts(name), words.chips.visit(name)];
  return {
    reply: { ...PLAIN, text, title: heading, note, items, more, chips },
    nextFrom: more > 0 ? last + 1 : undefined,
  };
}

function standing(told: Recommended, { say, language }: View): string[] {
  const { contracts: words, time } = say;
  const { coverage, required, optional, visit, held, fitting } = told;
  const families = (isHeld: boolean) =>
    required.filter((one) => one.isHeld === isHeld).map(({ family }) => words.family[family]);
  const unsure = [
    ...(fitting.size === undefined ? (["size"] as const) : []),
    ...(fitting.industryCode === undefined ? (["industry"] as const) : []),
  ];
  return [
    words.held(held.map((code) => productName(code, language))),
    ...(coverage.shareBp === undefined
      ? []
      : [words.coverage(coverage.held, coverage.fit, time.share(coverage.shareBp))]),
    words.required({ done: families(true), open: families(false), visit, optional }),
    ...(told.isSlippery ? [words.slippery(told.families)] : []),
    ...(unsure.length > 0 ? [words.unsure(unsure)] : []),
  ];
}

function offerWords({ code, score, reasons }: Offer, { say, language }: View): string {
  return say.contracts.offer(productName(code, language), score, reasons.map(say.contracts.reason));
}

function itemOf({ n, offer, words }: { n: number; offer: Offer; words: string }, { say, language }: View) {
  const reasons = offer.reasons.map((reason) => ({
    ...{ term: reason.code, points: reason.points, why: say.contracts.reason(reason) },
  }));
  const title = productName(offer.code, language);
  return { n, id: offer.code, title, meta: besides(title, words), score: offer.score, reasons };
}
