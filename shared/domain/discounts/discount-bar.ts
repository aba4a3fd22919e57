/** Why a client may have none at all (DC-7), or not in this way (G5.2). */
export type DiscountBar =
  | { readonly code: "CREDIT"; readonly grade: string }
  | { readonly code: "ARREARS"; readonly days: number }
  | { readonly code: "DISPUTE"; readonly no: string }
  | { readonly code: "PAY_MODE"; readonly mode: string };
