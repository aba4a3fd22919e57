import type * as labels from "#shared/domain/import/labels.ts";
import type { Client } from "./client.ts";

/** How a value is read from words and said again: 万 and 亿 for money, any of the labels for a code, a place by its name. */
export type FieldKind =
  | "text"
  | "words"
  | "count"
  | "money"
  | "day"
  | "yesNo"
  | "code"
  | "codes"
  | "grid"
  | "client"
  | "industry"
  | "idNo";

/** One field of the archive (domain.md 2.11 ArchiveField, seed D3.1). What is mandatory and what needs a second person are rule data. */
export interface ArchiveField {
  readonly zh: string;
  readonly en: string;
  /** Other words for it. */
  readonly also?: readonly string[];
  readonly kind: FieldKind;
  readonly labels?: labels.Labels;
  /** Masked wherever it is shown, and its reading is logged (domain.md 2.0). */
  readonly sensitive?: true;
  /** Says something of a person: made unreadable when the time has come (domain.md 3.24). */
  readonly personal?: true;
  /** Only where it makes sense. */
  readonly only?: Client["kind"];
}
