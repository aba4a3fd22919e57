import { qtyOf } from "#shared/domain/redemptions/goods.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import type { RedemptionItem } from "#shared/domain/rules/redemption-rules.ts";
import { ALONE, readNumber } from "./numbers.ts";
import type { Slots } from "./understanding.ts";

export interface Wanted {
  readonly item: RedemptionItem | undefined;
  /** How many of an item were said: in money, in points, or counted. */
  readonly qtyOf: (item: RedemptionItem) => number | undefined;
}

interface Catalogue {
  readonly goods: readonly RedemptionItem[];
  readonly redeem: PointsRules["redeem"];
}

const WHOLE = "(\\d+|[零〇一二两三四五六七八九十百千万亿]+)";
const COUNTED = new RegExp(
  `${ALONE}${WHOLE}\\s*(?:次|份|场|个|张|gb?|x|×|times?|packs?|sessions?)(?!半)`,
  "i",
);
const BARE = new RegExp(`^\\s*${WHOLE}\\s*$`);

/** What of the catalogue was named, and how much of it; the longest name that fits is meant. */
export function wantedIn({ text = "", amountFen, points }: Slots, { goods, redeem }: Catalogue): Wanted {
  const said = text.normalize("NFKC").toLowerCase();
  const named = goods.flatMap((item) =>
    item.said
      .filter((word) => said.includes(word.toLowerCase()))
      .map((word) => ({ item, length: word.length })),
  );
  const [best] = named.toSorted((one, other) => other.length - one.length);
  return {
    item: best?.item,
    qtyOf(item) {
      if (amountFen !== undefined) return qtyOf(item, amountFen);
      if (points !== undefined) return qtyOf(item, Math.floor((points * 100) / redeem.perYuan));
      const counted = COUNTED.exec(said)?.[1] ?? BARE.exec(said)?.[1];
      return counted === undefined ? undefined : readNumber(counted);
    },
  };
}
