import { CLIENT_TERMS } from "./client-terms.ts";
import { MONEY_TERMS } from "./money-terms.ts";
import { PRODUCT_TERMS } from "./product-terms.ts";
import { SERVICE_TERMS } from "./service-terms.ts";
import type { Term } from "./term.ts";
import { WORK_TERMS } from "./work-terms.ts";

/** The glossary that 什么是… answers from. */
export const TERMS: readonly Term[] = [
  ...CLIENT_TERMS,
  ...MONEY_TERMS,
  ...SERVICE_TERMS,
  ...WORK_TERMS,
  ...PRODUCT_TERMS,
];
