import * as z from "zod";

const Some = z.lazy(() => z.int().positive());

export const RedemptionKind = z.enum(["FEE", "LINE_DISCOUNT", "TRAINING", "SERVICE"]);

/** What points are given for: a service, never cash (PT-14). */
const RedemptionItem = z.lazy(() =>
  z.object({
    kind: RedemptionKind,
    for: z.enum(["GROUP", "INDIVIDUAL", "ALL"]),
    zh: z.string().min(1),
    en: z.string().min(1),
    /** What people call it in a message. */
    said: z.array(z.string().min(1)),
    /** What one of it is worth; its points follow from PT-14. */
    fenEach: Some,
    /** So many a month for the whole province; as many as one likes where it is not said. */
    stockPerMonth: Some.optional(),
  }),
);
export interface RedemptionItem extends z.infer<typeof RedemptionItem> {
  readonly code: string;
}

/** Rule set REDEMPTION: the catalogue of goods, and who must agree (domain.md 3.2 PT-14, G1.6). */
export const RedemptionRules = z.lazy(() =>
  z.object({
    /** From so many points on a supervisor agrees, and from so many the city. */
    approval: z.object({ supervisorFrom: Some, cityFrom: Some }),
    /** What was handed over is taken back within so many days. */
    returnDays: Some,
    items: z.record(z.string().regex(/^[A-Z][A-Z_]*$/), RedemptionItem),
  }),
);
export type RedemptionRules = z.infer<typeof RedemptionRules>;

export const REDEMPTION_DEFAULT: RedemptionRules = {
  approval: { supervisorFrom: 100_000, cityFrom: 500_000 },
  returnDays: 7,
  items: {
    PHONE_FEE: {
      ...{ kind: "FEE", for: "INDIVIDUAL", zh: "话费", en: "phone credit", fenEach: 100 },
      said: ["话费", "电话费", "充值", "phone credit", "airtime"],
    },
    DATA_PACK: {
      ...{ kind: "FEE", for: "INDIVIDUAL", zh: "1GB流量包", en: "1 GB data pack", fenEach: 1000 },
      said: ["流量", "流量包", "data"],
    },
    LINE_FEE: {
      ...{ kind: "LINE_DISCOUNT", for: "GROUP", zh: "专线费抵扣", en: "line fee credit", fenEach: 10_000 },
      said: ["专线费", "专线", "线路费", "line fee", "line credit"],
    },
    TRAINING: {
      ...{ kind: "TRAINING", for: "GROUP", zh: "信息化培训", en: "IT training", fenEach: 200_000 },
      said: ["培训", "training"],
      stockPerMonth: 20,
    },
    INSPECTION: {
      ...{ kind: "SERVICE", for: "GROUP", zh: "网络巡检", en: "network inspection", fenEach: 100_000 },
      said: ["巡检", "网络检测", "inspection"],
      stockPerMonth: 30,
    },
  },
};

/** One with its code. */
export function itemOf({ items }: RedemptionRules, code: string): RedemptionItem | undefined {
  const item = Object.hasOwn(items, code) ? items[code] : undefined;
  return item && { ...item, code };
}
