import { words } from "./rule-label.ts";

/** Steps of a signal that are no count: what the number stands for (domain.md 3.8). */
export const MOVE_STEPS = words({
  1: ["有接触", "contact"],
  2: ["报价或组虚拟网", "an offer or virtual net"],
  3: ["签约或派驻", "signed or stationed"],
});
export const COVERAGE_STEPS = words({
  1: ["只有一个产品", "one product"],
  2: ["只有一个产品且合同临期", "one product and the contract ends soon"],
});
export const CONTACT_STEPS = words({
  1: ["关键人换人", "a key contact changed"],
  2: ["换人且态度不明", "changed, attitude unknown"],
});
export const SWITCH_STEPS = words({
  1: ["可能转", "perhaps"],
  2: ["要转", "yes"],
  3: ["已签约", "signed"],
});

/** Counts that one thing stands above. */
export const FALLING = words({ 1: ["连续下降", "any fall"] });
export const REQUESTED = words({ 100: ["申请销户或携出", "leaving was asked for"] });
export const ESCALATED = words({ 100: ["升级投诉", "an escalated complaint"] });
export const DOWNGRADED = words({ 10000: ["要求降档", "a smaller plan was asked for"] });
