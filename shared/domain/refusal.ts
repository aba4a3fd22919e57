import type { ApprovalRefusals } from "./refusals/approval-refusals.ts";
import type { ClientRefusals } from "./refusals/client-refusals.ts";
import type { HouseRefusals } from "./refusals/house-refusals.ts";
import type { ImportRefusals } from "./refusals/import-refusals.ts";
import type { OwnershipRefusals } from "./refusals/ownership-refusals.ts";
import type { PointsRefusals } from "./refusals/points-refusals.ts";
import type { RuleRefusals } from "./refusals/rule-refusals.ts";
import type { WorkRefusals } from "./refusals/work-refusals.ts";

/** Everything we may refuse aloud, and the facts that the sentence needs. Codes are `noun.adjective`. */
export interface Refusals
  extends ApprovalRefusals,
    ClientRefusals,
    HouseRefusals,
    ImportRefusals,
    OwnershipRefusals,
    PointsRefusals,
    RuleRefusals,
    WorkRefusals {}
export type RefusalCode = keyof Refusals;

/** Something we will not do, for a reason the person may be told. Every other error is a fault of ours. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = "Refusal";
  readonly code: Code;
  readonly facts: Refusals[Code];

  constructor(code: Code, facts: Refusals[Code], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.facts = facts;
  }
}
