import type { NumberField } from "#shared/domain/finding/fields.ts";

/** How a number is said: sources of patterns for its name and for what may follow the number. */
export interface NumberWords {
  readonly field: NumberField;
  readonly words: string;
  readonly units: string;
  /** 三个产品: the number may come first. */
  readonly isCounted?: true;
}

const MONEY = "万元|千元|万块|元|块钱|块|yuan|rmb|k";
const SHARE = "个?百分点|percent|%";

export const NUMBER_WORDS: readonly NumberWords[] = [
  {
    field: "revenue12Fen",
    words:
      "近?(?:12|十二)个月收入|(?:全年|一年|年度?|近一年)(?:总|累计)?(?:统付)?(?:收入|消费|贡献|营收)|annual revenue|yearly revenue",
    units: MONEY,
  },
  {
    field: "monthlyFen",
    words:
      "(?:每个?|单)?月(?:均|平均|度)?(?:统付)?(?:总)?(?:收入|消费|贡献|账单|话费|营收|费用|费)|平均月?(?:收入|消费)|统付收入|收入|营收|消费|贡献|monthly (?:revenue|spend(?:ing)?|income|bill)|revenue|spend(?:ing)?",
    units: MONEY,
  },
  {
    field: "arrearsFen",
    words:
      "欠费(?:金额|总额|额)?|欠款(?:金额|总额|额)?|拖欠(?:金额)?|欠(?:了|着)?|arrears|owes?|owing|unpaid",
    units: MONEY,
  },
  { field: "pricedFen", words: "在用产品(?:月费|费用)|产品月费|套餐费|product fees?", units: MONEY },
  { field: "clvFen", words: "(?:客户)?(?:生命周期|终身)价值|clv|lifetime value", units: MONEY },
  {
    field: "unitPaidRatioBp",
    words: "统付(?:收入)?(?:占比|比例|比率|率|比)|单位付费(?:占比|比例|率)|unit[- ]paid (?:share|ratio)",
    units: SHARE,
  },
  {
    field: "completenessBp",
    words: "(?:资料|档案|信息)?(?:完整度|完整率|齐全度|完善度)|completeness",
    units: SHARE,
  },
  {
    field: "growthBp",
    words: "(?:收入|消费|同比)?(?:增长率?|增幅|增速|涨幅|增加)|growth|grew",
    units: SHARE,
  },
  {
    field: "fitScore",
    words: "(?:线索)?(?:匹配|符合|契合)(?:度|分|得分)|fit(?: score)?",
    units: "分|points?",
  },
  { field: "valueScore", words: "价值(?:得?分|评分)|value score", units: "分|points?" },
  { field: "riskScore", words: "风险(?:得?分|评分|值)|risk score", units: "分|points?" },
  { field: "mapScore", words: "(?:决策)?图谱?(?:得?分|评分)|map score", units: "分|points?" },
  { field: "recency", words: "(?:rfm的?)?r(?:值|分)|recency", units: "分" },
  { field: "frequency", words: "(?:rfm的?)?f(?:值|分)|frequency", units: "分" },
  { field: "monetary", words: "(?:rfm的?)?m(?:值|分)|monetary", units: "分" },
  { field: "influence", words: "影响力|influence", units: "级|分|星" },
  {
    field: "employees",
    words: "(?:员工|职工|雇员|从业)(?:人?数量?)?|人数|规模|employees?|staff|headcount|people",
    ...{ units: "多?人|名|个人?", isCounted: true },
  },
  {
    field: "members",
    words: "(?:集团)?成员(?:数量?|人数)?|members?",
    ...{ units: "户|人|个|名|线", isCounted: true },
  },
  {
    field: "productCount",
    words: "(?:在用|开通的?)?(?:产品|业务)(?:数量?|个数|种类)?|products?",
    ...{ units: "个|种|项|款|样|类", isCounted: true },
  },
  {
    field: "contracts",
    words: "(?:有效|在执行的?)?合同(?:数量?|份数)|合同|contracts?",
    ...{ units: "份|个|单", isCounted: true },
  },
  {
    field: "contacts",
    words: "联系人(?:数量?|个数)?|contacts?|contact people",
    ...{ units: "个|位|名|人", isCounted: true },
  },
  {
    field: "openNeeds",
    words: "(?:未满足的?|待跟进的?|未解决的?)?需求(?:数量?)?|open needs?|needs?",
    ...{ units: "个|条|项", isCounted: true },
  },
  {
    field: "openPromises",
    words: "(?:未兑现的?|未完成的?|没兑现的?)?承诺(?:数量?)?|open promises?|promises?",
    ...{ units: "个|条|项", isCounted: true },
  },
];
