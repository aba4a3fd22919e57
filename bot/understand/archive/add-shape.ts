import type { Heard } from "#bot/understand/heard.ts";
import { trimmed, written } from "#bot/understand/normalise.ts";
import type { Understanding } from "#bot/understand/understanding.ts";

const ADD =
  /^(?:请|帮我|麻烦|我|想|要)*(?:新增|新建|添加|录入?|开|登记|增加|新加|加|建|建立|发现)(?:了|一下|多)?(?:一?[个家户条位])?(?:新的?)?(?:潜在|目标|意向|准)?(?:大|集团|个人)?(?:客户|线索|商机客户)(?:档案|线索)?[\s:,]*(?:名字|名称)?(?:叫做?|是|为)?[\s:,]*(\S.*)$/u;
const FILED =
  /^(?:请|帮我|麻烦)*(?:建档|开档|立档|(?:有)?(?:一?[个家])?新(?:的)?(?:潜在|意向)?客户(?=[\s:,]))[\s:,]+(\S.*)$/u;
const ADD_EN =
  /^(?:please )?(?:(?:add|create|register) (?:a |an )?(?:new )?|new )(?:potential |prospective )?(?:client|customer|lead|prospect)[\s:,]+(?:called |named )?(.+)$/u;
const UNIT = "(?:公司|单位|企业|客户|店|厂)";
const TOLD: readonly RegExp[] = [
  /^(?:请|烦请)?新?客户建档[\s:,]+(\S.*)$/u,
  new RegExp(
    `^(?:有家|认识了?一?家|(?:今天)?扫楼扫到一?家|开发了?一?家|发现了?一?家|碰到一?家)(?:新)?${UNIT}?(?:叫|名叫)?[\\s,:]*(.+?)[,，]\\s*(?:想发展一下|想发展|录进去|帮我|建上|记一下|加进来|录一下|[,，\\s])+$`,
    "u",
  ),
  /^(?:请|给系统里|帮我)*(?:加|录|建|登记|新拓|开|建一)(?:一)?(?:个|家|户|条)?新?(?:拓展)?(?:单位|线索|潜客)(?:[\s:,]|叫|名叫)+(\S.*)$/u,
  /^(?:请)?拟?新增集团客户[\s:,]*(\S.*)$/u,
  /^(?:潜客|线索)一?[枚个家条]?[:,]\s*(\S.*)$/u,
  /^新拓(?:展)?一?[户家个]\s*(\S.*)$/u,
  /^(?:我要|帮我)?建档\s+(\S.*)$/u,
  /^把(.+?)(?:录|加|建|登记)(?:成|为|入)(?:潜在|新|意向)(?:客户|线索)$/u,
  /^开个?户头给\s*(\S.*)$/u,
  /^没录过的新客[\s:,]+(\S.*)$/u,
  /^(?:please )?put (.+?) in as an? (?:prospect|lead|client)$/u,
  /^(?:please )?(?:open|start) a file for (.+)$/u,
  /^(?:i |we )?(?:came across|found|met) a new (?:company|client), (.+?),? add it$/u,
  /^register (.+?) as an? (?:potential |new )?(?:client|prospect|lead)$/u,
  /^(?:we have )?(?:a )?new (?:lead|prospect)[\s:,]+(.+)$/u,
];
/** 新增客户拜访 is a task. */
const TASK =
  /^(?:的)?(?:拜访|走访|回访|维护|投诉|电话|满意|答谢|座谈|关怀|经理|资料|档案|合同|联系人|欠费|需求|预警|任务|提醒|培训|成员)/u;

/** 新增潜在客户 星城物流，园区大道1号: a name and what is known; `undefined` for all else. */
export function addedClient({ raw, said }: Heard): Understanding | undefined {
  const whole = said.text;
  const found = [ADD, FILED, ADD_EN, ...TOLD]
    .map((way) => way.exec(whole.trim()))
    .find((match) => match !== null);
  const rest = found?.[1];
  if (rest === undefined || TASK.test(rest) || /[?吗]$/u.test(whole.trim())) return undefined;
  const at = whole.lastIndexOf(rest);
  const words = trimmed(written(said, at, Math.min(raw.length, at + rest.length)));
  return { command: "add-client", confidence: 0.96, readings: [], slots: { text: words } };
}
