import { readNumber } from "#bot/understand/numbers.ts";
import { DAY_FIELDS, type FieldName } from "#shared/domain/finding/fields.ts";
import { matchAt, type Reader, sticky } from "./atom.ts";
import { ANY_FIELD, fieldCalled } from "./field-words.ts";

const DOWN =
  "从高到低|由高到低|从大到小|由大到小|从多到少|由多到少|从近到远|从晚到早|倒序|降序|高的在前|大的在前|多的在前|descending|desc|highest first|largest first|newest first";
const UP =
  "从低到高|由低到高|从小到大|由小到大|从少到多|由少到多|从早到晚|由近及远|正序|升序|低的在前|小的在前|少的在前|早的在前|ascending|asc|lowest first|smallest first|earliest first|oldest first";
const field = (group: string) => `(?<${group}>${ANY_FIELD})`;
const SORT = "(?:排个?序|排列|排名|排一?下|排)";

const ORDERS = [
  sticky(`(?:按照?|依照?|以)?${field("what")}(?:的)?(?:来)?(?:(?<down>${DOWN})|(?<up>${UP}))(?:来)?${SORT}?`),
  sticky(`(?:按照?|依照?)${field("what")}(?:的)?(?:高低|大小|多少|先后|远近)?(?:来)?${SORT}`),
  sticky(`(?:(?:sort|order|rank)(?:ed)? )?by ${field("what")}(?:,? (?:(?<down>${DOWN})|(?<up>${UP})))?`),
  sticky(
    `${field("what")}(?:(?<down>最高|最大|最多|最好|最长|最晚)|(?<up>最低|最小|最少|最早|最近|最久|最差|最短))(?:的)?`,
  ),
  sticky(
    `(?:the )?(?:(?<down>highest|largest|most|biggest)|(?<up>lowest|smallest|least|earliest)) ${field("what")}`,
  ),
];

/** 按收入从高到低, 收入最高的, sorted by revenue. */
export const readOrder: Reader = (text, at) => {
  for (const pattern of ORDERS) {
    const match = matchAt(pattern, text, at);
    const { what = "", down, up } = match?.groups ?? {};
    const by = fieldCalled(what);
    if (match === null || by === undefined) continue;
    const descending = down !== undefined || (up === undefined && isUsuallyDown(by));
    return { kind: "order", order: { by, descending }, end: at + match[0].length };
  }
  return undefined;
};

/** Without a direction the most comes first, of days the nearest. */
function isUsuallyDown(by: FieldName): boolean {
  return by !== "name" && !DAY_FIELDS.some((day) => day === by);
}

const FIRSTS = [
  sticky("只?(?:看|要|列|显示|取)?前(?<n>\\d+|[一二两三四五六七八九十百]+)(?:家|名|个|位|条|户)?(?:客户)?"),
  sticky("(?:the )?(?:top|first) (?<n>\\d+|ten|five|twenty)"),
  sticky("(?:找|挑|选|列|给我|来|要)?(?<n>\\d+|[一二两三四五六七八九十]+)家(?!以|及|或|有)"),
];
const ENGLISH: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20 };

/** 前10家, top 10. */
export const readFirst: Reader = (text, at) => {
  for (const pattern of FIRSTS) {
    const match = matchAt(pattern, text, at);
    const { n = "" } = match?.groups ?? {};
    const first = ENGLISH[n] ?? readNumber(n);
    if (match && first !== undefined && first >= 1)
      return { kind: "first", first, end: at + match[0].length };
  }
  return undefined;
};

const COUNTS = [
  sticky(
    `(?:按照?|依照?|分)(?:不同的?)?${field("what")}(?:来)?(?:分别)?(?:数|统计|汇总|分组|分类|分布|归类|分|看|算|计数)(?:一?下|看看|一数)?(?:客户|有)?(?:数量?|个数|多少家?|几家)?`,
  ),
  sticky(
    `(?:各个?|每个?|不同)${field("what")}(?:的)?(?:客户|集团)?(?:各|分别)?(?:有|是)?(?:多少|几)(?:家|个|户)?(?:客户)?`,
  ),
  sticky(`${field("what")}分布(?:情况)?`),
  sticky(`(?:count(?:ed)?|grouped?|broken down) by ${field("what")}`),
  sticky(`(?:how many )?per ${field("what")}`),
];

/** 按行业数一下, 各行业有多少, count by industry. */
export const readCountBy: Reader = (text, at) => {
  for (const pattern of COUNTS) {
    const match = matchAt(pattern, text, at);
    const by = fieldCalled(match?.groups?.["what"] ?? "");
    if (match && by) return { kind: "countBy", field: by, end: at + match[0].length };
  }
  return undefined;
};
