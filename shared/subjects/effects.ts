import type { ApprovalKind } from "#shared/domain/approvals/approval.ts";
import { clientChange } from "./client-change.ts";
import { clientErasure } from "./client-erasure.ts";
import { discountEffect } from "./discount.ts";
import type { Effect } from "./effect.ts";
import { adjustmentEffect, redemptionEffect } from "./redemption-effects.ts";
import { ruleChange } from "./rule-change.ts";

export const EFFECTS: Readonly<Record<ApprovalKind, Effect>> = {
  CLIENT_CHANGE: clientChange,
  CLIENT_ERASURE: clientErasure,
  DISCOUNT: discountEffect,
  RULE_CHANGE: ruleChange,
  REDEMPTION: redemptionEffect,
  POINTS_ADJUSTMENT: adjustmentEffect,
};
