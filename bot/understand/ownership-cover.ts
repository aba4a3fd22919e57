import { any, type Reading } from "./ownership-giving.ts";

const AWAY =
  "(?:W|这?[两几]天|下?周|,|要|在|正在|已经?)*(?:休假|请假|休息|不在|出差|病假|年假|休产假|产假|生病|住院|外出|培训|病|回老家)了?";
const STANDS = "(?:代班|顶班|替班|代管|顶岗|代岗|值班|代|顶|替)";
const FOR = "(?:帮|给|替|为)";
const SHIFT = "(?:代班|顶班|替班|代管)";

const ENDS = any(
  `${SHIFT}[^S]*(?:结束|取消|停止|到此为止)`,
  `(?:结束|取消|停止|不用再?)S?的?${SHIFT}`,
  "^S(?:提前)?(?:回来|上班|返岗|销假)了",
  "^(?:stop|end) (?:the |my )?cover",
  "^S is back",
);
/** 让张伟代李娜. */
const ONE_FOR_OTHER = any(
  `^(?:请|让|由|叫|安排|派)?S(?:来|去|先|帮忙)?${STANDS}S`,
  `^(?:请|让|由|叫|安排|派)?S(?:来|去|先|帮忙)*${FOR}S${STANDS}`,
  "^(?:let |have )?S covers? (?:for )?S",
);
/** 李娜休产假，由张伟代班. */
const OTHER_BY_ONE = any(
  `^S${AWAY}[,，]?(?:(?:他|她)的?(?:活|事|工作|客户|班|摊子)?)?(?:都|就|先)?(?:请|让|由|叫|安排|找)?S(?:来|去|先|帮忙|${FOR}他|${FOR}她)*${STANDS}`,
  "^S is (?:away|off|on leave|sick),? ?S (?:covers|will cover|stands in)",
);
/** 李娜休假，我代班. */
const BY_MYSELF = any(
  `^S${AWAY}[,，]?(?:(?:他|她)的?(?:活|事|工作|客户|班|摊子)?)?(?:就|先)?(?:由|让)?我(?:来|先|帮忙|去|${FOR}|他|她|S)*${STANDS}`,
  `^(?:可以|能)?由我(?:来|先)?${FOR}?S${STANDS}`,
  `^(?:W|,)*我(?:来|先|去)?${STANDS}S`,
  `^我(?:帮|给|替)S${SHIFT}`,
  "^(?:i(?:'m|'ll| am| will| can)? )?cover(?:ing)? (?:for )?S",
  "^S is (?:away|off|on leave|sick),? ?i(?:'ll| will)? cover",
);

/** 王敏休假，我代班到周五; 让刘洋代王敏到周五; 王敏回来了，代班结束. */
export function covering(shape: string): Reading | undefined {
  const command = "cover-for";
  if (ENDS.test(shape)) return { command, receiver: 0, slots: { filter: "end" } };
  if (ONE_FOR_OTHER.test(shape)) return { command, giver: 0, receiver: 1, until: true };
  if (OTHER_BY_ONE.test(shape)) return { command, giver: 1, receiver: 0, until: true };
  return BY_MYSELF.test(shape) ? { command, receiver: 0, until: true } : undefined;
}
