import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { type Discount, DiscountAsking, type FloorCheck } from "#shared/domain/discounts/discount.ts";
import type { Payback } from "#shared/domain/discounts/payback.ts";
import {
  type DiscountAsked,
  floorCheck,
  levelFor,
  paybackFor,
  type Quote,
  quoteDiscount as quoted,
} from "#shared/domain/discounts/quote.ts";
import type { DiscountLevel } from "#shared/domain/rules/discount-rules.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface DiscountQuoted {
  readonly client: Pick<Client, "id" | "owner" | "shortName" | "valueClass" | "creditGrade">;
  readonly asked: DiscountAsked;
  readonly quote: Quote;
  readonly ceilingBp: number;
  /** Of one that was named: whose word it would be, none above the ceiling; and whether its price stays above the floor. */
  readonly wanted?: {
    readonly bp: number;
    readonly level: DiscountLevel | undefined;
    readonly floor: FloorCheck;
  };
  /** Where we invest (DC-12), with the discount that was named or else the most. */
  readonly payback?: Payback;
  /** In force now. */
  readonly current?: Pick<Discount, "bp" | "effectiveTo">;
  readonly ruleVersion: string;
}

/** What discount a client may get, part by part, and who must agree; whether it and the way of paying are within range (D4.5, G5.2). */
export const quoteDiscount = useCase({
  name: "quote-discount",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "rules"],
  input: z.lazy(() => DiscountAsking.unwrap().extend({ bp: z.int().min(1).max(10_000).optional() })),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { input, subject, now }): Promise<Decision<DiscountQuoted>> {
    const { discount: rules, version } = await stores.rules.current();
    const { clientId: _, bp, ...asked } = input;
    const quote = quoted(subject, asked, { today: dayOf(now), rules });
    const { id, owner, shortName, valueClass, creditGrade } = subject.client;
    const wanted = bp !== undefined && {
      bp,
      level: levelFor({ bp, ruleMaxBp: quote.maxBp }, rules),
      floor: floorCheck(subject, { bp, productCodes: asked.productCodes }, rules),
    };
    const payback = paybackFor(subject, { ...asked, bp: bp ?? quote.maxBp }, rules);
    const [current] = subject.discounts;
    const outcome = {
      ...{
        client: { id, owner, shortName, valueClass, creditGrade },
        asked,
        quote,
        ceilingBp: rules.ceilingBp,
      },
      ...(wanted && { wanted }),
      ...(payback && { payback }),
      ...(current && { current: { bp: current.bp, effectiveTo: current.effectiveTo } }),
      ruleVersion: version,
    };
    return { outcome, writes: [] };
  },
});
