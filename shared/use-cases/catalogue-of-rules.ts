import type { Declared } from "./declared.ts";
import { activateRules } from "./rules/activate-rules.ts";
import { advanceTrial } from "./rules/advance-trial.ts";
import { draftRules } from "./rules/draft-rules.ts";
import { showRules } from "./rules/show-rules.ts";
import { showTrial } from "./rules/show-trial.ts";
import { tryRules } from "./rules/try-rules.ts";
import { withdrawRules } from "./rules/withdraw-rules.ts";

/** Rule sets: what is in force, what would be otherwise, and how it comes to be. */
export const RULES: readonly Declared[] = [
  showRules,
  draftRules,
  tryRules,
  advanceTrial,
  showTrial,
  activateRules,
  withdrawRules,
];
