import { setName } from "#bot/phrases/set-name.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";
import { dated } from "./time.ts";

const NAMED = 3;
const IS = { hole: "没有填", unknown: "不认识", invalid: "值不对" } as const;

const day = (of: string): string => dated(of, { isThisYear: false });

const name = (code: string): string => setName(code, "zh");

/** What stands against a change of rules, and what to do instead. */
export const ruleRefusals: Pick<RefusalPhrases, Extract<keyof RefusalPhrases, `rules.${string}`>> = {
  "rules.of-group": ({ code }) => `${name(code)}由集团公司制定，省里不能改。`,
  "rules.unsound": ({ code, problems }) => {
    const named = problems.slice(0, NAMED).map(({ path, is }) => `${path.join(".")}${IS[is]}`);
    const rest = problems.length > NAMED ? `等${problems.length}处` : "";
    return `${name(code)}不完整，没有保存：${named.join("；")}${rest}。`;
  },
  "rules.unchanged": ({ code }) => `这和现在的${name(code)}一样，没有改动。`,
  "rules.no-draft": ({ code }) =>
    `${code ? name(code) : "规则"}没有待试算的改动，先说改什么，例如“金卡门槛改成800元”。`,
  "rules.no-version": ({ number }) => `没有第${number}版。`,
  "rules.untried": ({ code }) => `${name(code)}的改动还没有试算完，请先发“试算${name(code)}”。`,
  "rules.too-early": ({ on }) => `${day(on)}已经到了，生效日最早是明天。`,
  "rules.overlapping": ({ code, number, on }) =>
    `${name(code)}第${number}版已定于${day(on)}生效，新的生效日要在它之后。`,
  "rules.outdated": ({ code }) => `${name(code)}在提交审批后又有变动，请申请人重新试算并提交。`,
  "rules.in-force": ({ code, number, on }) =>
    `${name(code)}第${number}版${on ? `${day(on)}已经` : "一直"}生效，不能取消。要改回去，请另起草一版。`,
  "rules.none-scheduled": ({ code }) =>
    `${code ? name(code) : "目前"}没有待生效的新版本。还在等审批的，请发“撤回申请”。`,
  "rules.no-value": ({ said }) => `规则里没有“${said}”这一项，发“规则列表”看有哪些。`,
  "rules.unreadable": ({ name: value, said }) => `“${said}”不能作为${value}的值，请带上单位再说一次。`,
};
