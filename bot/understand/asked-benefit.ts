import type { CommandName } from "./understanding.ts";

/** 给陈总开贵宾厅验证码: no other wish speaks of a code that is made. */
const CHINESE = /(验证码|核销码|权益码|消费码|贵宾码|一次性码)/u;
const ENGLISH =
  /\b(benefit|lounge|partner|one-?time|access|hotel|vip|counter)\b.*\bcode\b|\bcode\b.*\b(benefit|lounge|partner|hotel|counter)\b/;

export function askedBenefit(text: string): CommandName | undefined {
  return CHINESE.test(text) || ENGLISH.test(text) ? "issue-benefit-code" : undefined;
}
