/** What a plan includes a month. */
interface Included {
  readonly minutesInGroup?: number;
}

/** Cards that are changed for another when the plan is taken, whose own package fee then falls away (seed G13.5). */
interface CardSwap {
  readonly from: readonly string[];
  readonly to: string;
  readonly dropsPackageFee: boolean;
}

/** A tariff plan (domain.md 2.2, seed G13.4-9). What a seed names without its number is `undefined`: 未知, never 0. */
export interface TariffPlan {
  readonly code: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly productCode: string;
  readonly feeFen?: number;
  readonly included?: Included;
  readonly minMembers?: number;
  readonly stackableWith: readonly string[];
  readonly swap?: CardSwap;
  /** Headings of its table whose numbers no source prints. */
  readonly headings: readonly string[];
}

/** Offers that may lie on top of a plan (seed G13.6); their own prices are not printed. */
export const STACKABLE_OFFERS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  DIRECTED_LONG_DISTANCE: { zh: "定向长途", en: "Directed long distance" },
  DIRECTED_ROAMING: { zh: "定向漫游", en: "Directed roaming" },
  LONG_DISTANCE_12593: { zh: "12593长途", en: "12593 long distance" },
};

const unpriced = (plan: Omit<TariffPlan, "stackableWith">): TariffPlan => ({ stackableWith: [], ...plan });

export const TARIFF_PLANS: readonly TariffPlan[] = [
  {
    code: "5562",
    names: { zh: "集团优惠套餐5562", en: "Group tariff 5562" },
    productCode: "GROUP_VNET",
    feeFen: 500,
    included: { minutesInGroup: 750 },
    stackableWith: Object.keys(STACKABLE_OFFERS),
    swap: { from: ["大众卡", "市民卡", "集团大众卡"], to: "园丁卡", dropsPackageFee: true },
    headings: [],
  },
  unpriced({
    code: "VOICE_LINE_STANDARD",
    names: { zh: "语音专线标准资费", en: "Voice line, standard" },
    productCode: "VOICE_LINE",
    headings: ["基本资费", "程控新业务资费"],
  }),
  unpriced({
    code: "PBX_LINE_STANDARD",
    names: { zh: "集团PBX专线资费", en: "PBX line, standard" },
    productCode: "PBX_LINE",
    headings: ["基本资费", "程控新业务资费"],
  }),
  unpriced({
    code: "COMPREHENSIVE_VPMN_DISCOUNT",
    names: { zh: "综合集群网优惠", en: "Comprehensive V-net, discount" },
    productCode: "COMPREHENSIVE_VPMN",
    headings: ["综合集群网优惠"],
  }),
  unpriced({
    code: "VOICE_LINE_DISCOUNT",
    names: { zh: "语音专线优惠", en: "Voice line, discount" },
    productCode: "VOICE_LINE",
    headings: ["语音专线优惠"],
  }),
  unpriced({
    code: "DATA_LINE_DISCOUNT",
    names: { zh: "数据专线优惠", en: "Data line, discount" },
    productCode: "DATA_LINE",
    headings: ["数据专线优惠"],
  }),
];

export function tariffOf(code: string): TariffPlan | undefined {
  return TARIFF_PLANS.find((plan) => plan.code === code);
}

export function tariffsFor(productCode: string): TariffPlan[] {
  return TARIFF_PLANS.filter((plan) => plan.productCode === productCode);
}

/** The card that a member gets under a plan: his own, unless the plan changes it. */
export function cardUnder({ swap }: TariffPlan, card: string): { card: string; dropsPackageFee: boolean } {
  if (swap === undefined || !swap.from.includes(card)) return { card, dropsPackageFee: false };
  return { card: swap.to, dropsPackageFee: swap.dropsPackageFee };
}

export function mayStack({ stackableWith }: TariffPlan, offer: string): boolean {
  return stackableWith.includes(offer);
}
