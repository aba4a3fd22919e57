import type { Condition } from "#shared/domain/finding/condition.ts";
import type { FieldName, NumberField } from "#shared/domain/finding/fields.ts";
import { longest, matchAt, type Read, type Reader, type Setting, sticky } from "./atom.ts";

type Test = (setting: Setting, groups: Partial<Record<string, string>>) => Condition;
type Phrase = readonly [source: string, test: Test];

/** None, or nothing that anybody wrote down. */
const none =
  (field: NumberField): Test =>
  () => ({
    any: [
      { field, max: 0 },
      { field, known: false },
    ],
  });
const some =
  (field: NumberField): Test =>
  () => ({ field, min: 1 });
const unknown =
  (field: FieldName): Test =>
  () => ({ field, known: false });
const lacking =
  (role: string): Test =>
  () => ({ not: { field: "rolesKnown", in: [role] } });

/** Whole phrases that mean one thing. */
const PHRASES: readonly Phrase[] = [
  [
    "(?:还)?(?:没有?|无)(?:人|客户经理|专人|经理)(?:在)?(?:管|负责|维护|服务|对接)?(?:着)?|无主|未分配(?:客户经理)?|unmanned|without (?:a|an account) manager|no manager",
    () => ({ field: "unmanned", is: true }),
  ],
  [
    "(?:都|也|还|一直)*(?:没有?|未)(?:人)?跟进(?:过)?|not (?:yet )?followed up",
    () => ({ field: "lastContactOn", known: false }),
  ],
  [
    "(?:有|存在|具有)(?:离网|流失)?(?:的)?(?:风险|隐患|苗头)|(?:有|很|都|最近)?(?:可能|也许|大概|快要?|想要?|会|准备|打算|正)*(?:要)?(?:跑|走|流失|离网|转网)(?:的)?(?![了掉])|不(?:太)?稳(?:定)?(?:的)?|at risk|likely to (?:leave|churn)|may leave",
    () => ({ field: "riskLevel", in: ["RED", "ORANGE", "YELLOW"] }),
  ],
  ["有人管|有客户经理", () => ({ field: "unmanned", is: false })],
  ["战略(?:级)?(?:客户|大客户)?|在战略名单|strategic", () => ({ field: "strategic", is: true })],
  ["(?:标杆|样板)(?:客户|单位)?|reference clients?|references?", () => ({ field: "isReference", is: true })],
  [
    "(?:有|做了|走|开通了?|已)?统付(?:的)?(?![占比率收])|单位付费的?|unit[- ]paid(?! (?:share|ratio))",
    () => ({ field: "unitPaid", is: true }),
  ],
  [
    "(?:资料|档案|信息)(?:还)?(?:不全|不完整|不齐全?|不完善|缺失|有缺|没填全|没补齐)|缺资料|incomplete(?: archives?)?",
    incomplete,
  ],
  [
    "(?<first>[红橙黄])色?(?:[、,和或及]?(?<next>[红橙黄])色?)(?:[、,和或及]?(?<last>[红橙黄])色?)?(?:的)?预警",
    alerts,
  ],
  [
    "(?:收入|消费|营收)(?:在)?(?:下降|下滑|减少|降低|负增长)|负增长|declining(?: revenue)?|revenue down",
    () => ({ field: "growthBp", under: 0 }),
  ],
  ["(?:收入|消费|营收)(?:在)?(?:增长|上升|上涨)|正增长|growing", () => ({ field: "growthBp", over: 0 })],
  [
    "(?:没有?|无|未签|没签)(?:任何|有效的?)?合同(?!.{0,6}到期)|without (?:a )?contracts?|no contracts?",
    none("contracts"),
  ],
  [
    "(?:没有?|无|零|没开通?|没用)(?:任何|一个|什么)?(?:产品|业务)|without (?:any )?products?|no products?",
    () => ({ field: "productCount", min: 0, max: 0 }),
  ],
  ["(?:没有?|无)(?:任何|登记)?联系人|without (?:a )?contacts?|no contacts?", none("contacts")],
  ["(?:没有?|无)(?:任何)?(?:集团)?成员|no members", none("members")],
  ["(?:没有?|无)(?:任何|未满足的?|待跟进的?)?需求|no open needs", none("openNeeds")],
  ["(?:没有?|无)(?:任何|未兑现的?)?承诺|no open promises", none("openPromises")],
  ["有(?:未满足的?|待跟进的?|新)?需求|有商机|with open needs", some("openNeeds")],
  ["有(?:未兑现的?|没兑现的?|待兑现的?)?承诺|with open promises", some("openPromises")],
  [
    "(?:没有?|不|未|无|从不)(?:再)?(?:欠费|欠款|欠钱|拖欠)|(?:费用?|账单?|钱)(?:都)?(?:交|缴)清了?|(?:without|no) arrears|paid up",
    () => ({ field: "arrearsFen", max: 0 }),
  ],
  [
    "(?:有|存在|还|在|都|正)*(?:欠费|欠款|欠(?:着|了)?(?:我们)?(?:的)?(?:钱|费|账)|拖欠(?:费用?)?|(?:没|未)(?:有)?(?:交|缴|付)(?:清)?(?:费用?|钱|账|话费)?)(?:着|中|状态)?|in arrears|with arrears|behind on payments?",
    () => ({ field: "arrearsFen", over: 0 }),
  ],
  ["(?:签了|有)(?:有效的?)?合同(?!.{0,6}到期)|with (?:a )?contracts?", some("contracts")],
  ["单(?:一)?产品|single[- ]product", () => ({ field: "productCount", min: 1, max: 1 })],
  ["多产品|multi[- ]product", () => ({ field: "productCount", min: 2 })],
  [
    "(?:有)?(?:竞争对手|竞对|对手|友商|竞品)(?:在)?(?:挖|抢|介入|谈)?|with (?:a )?rivals?|rivals? (?:is |are )?(?:at it|active)",
    () => ({ field: "rival", known: true }),
  ],
  [
    "(?:没有?|缺少?|(?:还)?没找到|不知道)(?:关键)?决策(?:人|者)|without (?:a )?decider|no decider",
    lacking("D"),
  ],
  ["(?:没有?|缺少?|没找到)(?:批准人|审批人)|no approver", lacking("A")],
  ["(?:没有?|缺少?|没找到)评估(?:人|者)|no evaluator", lacking("E")],
  ["(?:没有?|缺少?|没找到)使用(?:人|者)|no user", lacking("U")],
  ["(?:没有?|无|还没)(?:分|划|定)?网格|no grid", unknown("grid")],
  [
    "(?:没有?|无|还没)(?:填|分|登记)?行业(?:信息)?|行业(?:未知|不明|没填)|unknown industry",
    unknown("industryCode"),
  ],
  ["(?:没有?|没填|未填|缺)员工人?数|员工人?数(?:未知|不明|没填)", unknown("employees")],
  ["(?:没有?|没填|未填|缺)月?收入|月?收入(?:未知|不明|没填)", unknown("monthlyFen")],
  [
    '(?:(?:名字|名称|名)(?:里|中|上)?(?:面)?(?:有|带|含|包含|叫)|叫做?|named? (?:like )?)["“]?(?<name>[^"”,，。的\\s]{1,20})["”]?',
    (_, { name = "" }) => ({ field: "name", has: name }),
  ],
  [
    '(?:打了?|带|有|贴了?)?标签(?:是|为|:|叫)?["“]?(?<tag>[^"”,，。的\\s]{1,20})["”]?|tagged (?<tagged>[^\\s,]+)',
    (_, { tag, tagged = "" }) => ({ field: "tags", in: [tag ?? tagged] }),
  ],
  [
    "(?:收入|消费|营收|同比|环比)*(?:下降|下滑|减少|降低|降)(?:了|幅度?)?(?<than>超过|大于|高于)?(?:达到?|至少)?\\s*(?<percent>\\d+(?:\\.\\d+)?)%(?:以上)?",
    fallen,
  ],
];

const PATTERNS = PHRASES.map(([source, test]) => ({ pattern: sticky(source), test }));

export const readPhrase: Reader = (text, at, setting) =>
  longest(
    PATTERNS.flatMap(({ pattern, test }): Read[] => {
      const match = matchAt(pattern, text, at);
      if (match === null) return [];
      return [{ kind: "test", condition: test(setting, match.groups ?? {}), end: at + match[0].length }];
    }),
  );

const ALERTS: Readonly<Record<string, string>> = { 红: "RED", 橙: "ORANGE", 黄: "YELLOW" };

/** 红色或橙色预警. */
function alerts(_: Setting, { first, next, last }: Partial<Record<string, string>>): Condition {
  const levels = [first, next, last].flatMap((colour) => (colour && ALERTS[colour]) || []);
  return { field: "riskLevel", in: levels };
}

function incomplete({ rules }: Setting): Condition {
  return {
    any: [
      { field: "archiveStatus", in: ["INCOMPLETE"] },
      { field: "completenessBp", under: rules.completeBp },
    ],
  };
}

/** 收入下降超过20%: a growth below −20 %. */
function fallen(_: Setting, { than, percent }: Partial<Record<string, string>>): Condition {
  const value = -Math.round(Number(percent) * 100);
  return than ? { field: "growthBp", under: value } : { field: "growthBp", max: value };
}
