import * as z from "zod";
import { SizeBand } from "#shared/domain/clients/codes.ts";

export const ProductFamily = z.enum([
  "LINE",
  "VOICE",
  "MESSAGING",
  "VNET",
  "IOT",
  "ICT",
  "EDU",
  "VIDEO",
  "CARD",
  "TONE",
  "OFFICE",
]);
export type ProductFamily = z.infer<typeof ProductFamily>;
export const SlaServiceType = z.enum([
  "GROUP_MESSAGING",
  "VOICE_LINE",
  "APN_LINE",
  "INTERNET_LINE",
  "DATA_LINE",
]);
/** Who is served through the client: its employees, its machines and management, its clients, its partners (seed G2.9). */
export const BbTag = z.enum(["B_B_E", "B_B_M", "B_B_C", "B_B_P"]);
export type BbTag = z.infer<typeof BbTag>;
/** What every fitting client should hold, and what depends on its industry (seed G2.5). */
export const ProductKind = z.enum(["REQUIRED", "OPTIONAL"]);
export type ProductKind = z.infer<typeof ProductKind>;

const Names = z.lazy(() => z.object({ zh: z.string().min(1), en: z.string().min(1) }));

/** A product of the catalogue (domain.md 2.2, seed G11). */
export const Product = z.lazy(() =>
  z.object({
    code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    names: Names,
    /** What people say for it besides its names; the whole word is meant, whatever its case. */
    aliases: z.array(z.string().min(1)),
    family: ProductFamily,
    slaServiceType: SlaServiceType.optional(),
    bbTag: BbTag,
    kind: ProductKind,
    fit: z.object({
      /** Beginnings of GB/T 4754 codes, `P83` or `P`; none is every industry. */
      industries: z.array(z.string().min(1)),
      sizes: z.array(SizeBand).min(1),
    }),
    /** No longer sold: it is named where it is held, and never recommended. */
    active: z.boolean(),
    /** A name for several products, which are sold one by one. */
    isUmbrella: z.boolean(),
    partOf: z.string().optional(),
    /** The rows of the catalogue's source. */
    rows: z.array(z.string()),
  }),
);
export type Product = z.infer<typeof Product>;
