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
  "^S(?:已经?)?(?:销假|回岗|回来)了?,?(?:不用代|代班撤|不代|代班)",
  "^不代S了",
  "^(?:stop|end) (?:the |my )?cover",
  "^S is back",
);
/** 让张伟代李娜. */
const ONE_FOR_OTHER = any(
  `^(?:请|让|由|叫|安排|派)?S(?:来|去|先|帮忙)?${STANDS}S`,
  `^(?:请|让|由|叫|安排|派)?S(?:来|去|先|帮忙)*${FOR}S${STANDS}`,
  "^(?:请|拟|由|让|叫)+S(?:帮|代行|代理|代|顶)S(?:看|管|的?职责|的?工作|的?班)",
  "^(?:let |have )?S covers? (?:for )?S",
  "^(?:let |have )?S (?:will |to )?(?:stand|fill)s? in for S",
);
/** 李娜休产假，由张伟代班. */
const OTHER_BY_ONE = any(
  `^S${AWAY}[,，]?(?:(?:他|她)的?(?:活|事|工作|客户|班|摊子)?)?(?:都|就|先)?(?:请|让|由|叫|安排|找)?S(?:来|去|先|帮忙|${FOR}他|${FOR}她)*${STANDS}`,
  `^S${AWAY}?(?:期间)?,?(?:暂时?)?由S(?:代理|负责|代|暂代|顶)`,
  "^S(?:不在)?(?:这几天|这两天|这阵子|W)找S",
  "^S的(?:班|活|工作),?(?:由)?S(?:顶|代|替)",
  `^S${AWAY},?(?:安排|让|请)S接(?:他|她)的班`,
  "^S is (?:away|off|on leave|sick),? ?S (?:covers|will cover|stands in)",
);
/** 李娜休假，我代班. */
const BY_MYSELF = any(
  `^S${AWAY}[,，]?(?:(?:他|她)的?(?:活|事|工作|客户|班|摊子)?)?(?:就|先)?(?:由|让)?我(?:来|先|帮忙|去|${FOR}|他|她|S)*${STANDS}`,
  `^(?:可以|能)?由我(?:来|先)?${FOR}?S${STANDS}`,
  `^(?:W|,)*我(?:来|先|去)?${STANDS}S`,
  `^我(?:帮|给|替)S${SHIFT}`,
  "^S.{0,12}?,?(?:(?:他|她)的?(?:户|客户|活|摊子))?我(?:先|来|暂时?|帮他)*(?:看着|顶着|顶到|撑到|看住|替一阵|带(?:他|她)的客户)",
  "^S那摊子我先?(?:看着|顶着)",
  "^S.{0,8},?(?:工作)?由我(?:暂代|代|顶)",
  "^(?:这几天|这阵子|W)?S的(?:活|班|事|工作|摊子)(?:都)?归我",
  "^请?由本人代理S的?工作",
  "^(?:i(?:'m|'ll| am| will| can)? )?cover(?:ing)? (?:for )?S",
  "^i(?:'m|'ll| am| will)? (?:standing|stand|filling|fill) in for S",
  "^S is off(?: sick)?,? ?i'll look after (?:his|her|their) (?:accounts|clients)",
  "^i've got S's desk",
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
