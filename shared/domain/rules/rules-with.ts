import { merged } from "./difference.ts";
import type { RuleDocument } from "./rule-document.ts";
import { nameOf } from "./rule-sets.ts";
import { DEFAULT_RULES, Rules } from "./rules.ts";

/** The rules in force with one set as a content makes it. */
export function rulesWith(rules: Rules, code: string, content: RuleDocument["content"]): Rules {
  const name = nameOf(code);
  if (name === undefined) return rules;
  const set = Rules.unwrap().shape[name].parse(merged(DEFAULT_RULES[name], content));
  return { ...rules, [name]: set };
}
