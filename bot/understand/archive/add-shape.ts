import type { Heard } from "#bot/understand/heard.ts";
import { trimmed, written } from "#bot/understand/normalise.ts";
import type { Understanding } from "#bot/understand/understanding.ts";

const ADD =
  /^(?:请|帮我|麻烦|我|想|要)*(?:新增|新建|添加|录入?|开|登记|增加|新加|加|建|建立|发现)(?:了|一下|多)?(?:一?[个家户条位])?(?:新的?)?(?:潜在|目标|意向|准)?(?:大|集团|个人)?(?:客户|线索|商机客户)(?:档案|线索)?[\s:,]*(?:名字|名称)?(?:叫做?|是|为)?[\s:,]*(\S.*)$/u;
const FILED =
  /^(?:请|帮我|麻烦)*(?:建档|开档|立档|(?:有)?(?:一?[个家])?新(?:的)?(?:潜在|意向)?客户(?=[\s:,]))[\s:,]+(\S.*)$/u;
const ADD_EN =
  /^(?:please )?(?:(?:add|create|register) (?:a |an )?(?:new )?|new )(?:potential |prospective )?(?:client|customer|lead|prospect)[\s:,]+(?:called |named )?(.+)$/u;
/** 新增客户拜访 is a task. */
const TASK =
  /^(?:的)?(?:拜访|走访|回访|维护|投诉|电话|满意|答谢|座谈|关怀|经理|资料|档案|合同|联系人|欠费|需求|预警|任务|提醒|培训|成员)/u;

/** 新增潜在客户 星城物流，园区大道1号: a name and what is known; `undefined` for all else. */
export function addedClient({ raw, said }: Heard): Understanding | undefined {
  const whole = said.text;
  const found = ADD.exec(whole.trim()) ?? FILED.exec(whole.trim()) ?? ADD_EN.exec(whole.trim());
  const rest = found?.[1];
  if (rest === undefined || TASK.test(rest) || /[?吗]$/u.test(whole.trim())) return undefined;
  const words = trimmed(written(said, whole.lastIndexOf(rest), raw.length));
  return { command: "add-client", confidence: 0.96, readings: [], slots: { text: words } };
}
