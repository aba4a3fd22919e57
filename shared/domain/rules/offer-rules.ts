import * as z from "zod";
import { ValueClass } from "#shared/domain/clients/client.ts";
import { ProductFamily } from "#shared/domain/contracts/product.ts";

const Points = z.lazy(() => z.int().nonnegative());

/** Rule set OFFER: what may still be sold to a client, in which order, and when it holds too little to stay (G2.5, G15.1, G18.3). */
export const OfferRules = z.lazy(() =>
  z.object({
    points: z.object({
      /** A required action of its class. */
      required: Points,
      /** Said by the client as a need. */
      need: Points,
      /** Made for its line of business. */
      industry: Points,
      /** All clients like it hold the product; in proportion. */
      peers: Points,
      usage: Points,
    }),
    /** So many alike are needed before their example counts, and so large a share of them. */
    peers: z.object({ least: z.int().positive(), shareBp: z.int().min(0).max(10_000) }),
    /** Usage of a month that speaks for a product. */
    usage: z.array(
      z.object({
        measure: z.enum(["sms", "dataMb", "minutesOut", "membersActive"]),
        from: z.int().positive(),
        products: z.array(z.string()).min(1),
      }),
    ),
    /** Product families that each class should hold (G2.5: voice, internet, broadband and transmission are required). */
    required: z.record(ValueClass, z.array(ProductFamily)),
    /** 自选动作: industry applications, by choice (G2.5). */
    optional: z.array(ProductFamily),
    /** Fewer families than this: what it holds does not hold it (G15.1). */
    stickyFamilies: z.int().positive(),
    /** From so many employees, or members where those are not known, a client is medium or large. */
    sizes: z.object({ medium: z.int().positive(), large: z.int().positive() }),
    shown: z.int().positive(),
  }),
);
export type OfferRules = z.infer<typeof OfferRules>;

export const OFFER_DEFAULT: OfferRules = {
  points: { required: 30, need: 30, industry: 20, peers: 20, usage: 15 },
  peers: { least: 3, shareBp: 3000 },
  usage: [
    { measure: "sms", from: 2000, products: ["GROUP_SMS", "GROUP_MESSAGING", "MAS"] },
    { measure: "dataMb", from: 200_000, products: ["CMNET_LINE", "ENTERPRISE_INTERNET"] },
    { measure: "minutesOut", from: 10_000, products: ["MULTIMEDIA_PHONE", "CONVERGED_SWITCHBOARD"] },
    { measure: "membersActive", from: 30, products: ["GROUP_VNET", "GROUP_RINGTONE"] },
  ],
  required: { A: ["VNET", "LINE", "VOICE"], B: ["VNET", "LINE", "VOICE"], C: ["VNET", "LINE"], NONE: [] },
  optional: ["MESSAGING", "IOT", "ICT", "EDU", "VIDEO", "CARD", "OFFICE"],
  stickyFamilies: 2,
  sizes: { medium: 50, large: 300 },
  shown: 5,
};
