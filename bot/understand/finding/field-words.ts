import type { FieldName } from "#shared/domain/finding/fields.ts";
import { NUMBER_WORDS } from "./number-words.ts";

/** How a field is called where clients are sorted or counted by it; sources of patterns. */
const WORDS: readonly (readonly [field: FieldName, words: string])[] = [
  [
    "contractEndsOn",
    "合同(?:到期|结束)(?:日期?|时间)?|到期(?:日期?|时间|早晚)?|contract end|expiry|end of contract",
  ],
  ["arrearsSince", "(?:欠费)?账龄|欠费(?:时间|天数)|arrears age"],
  ["lastContactOn", "(?:最近|上次|最后)?(?:一次)?(?:联系|拜访|走访|回访)(?:日期?|时间)?|last contact"],
  ["nextContactDueOn", "下次(?:联系|拜访)(?:日期?|时间)?|next contact"],
  ["inNetworkSince", "入网(?:日期?|时间)?|在网(?:年限|时长|时间)|tenure|in network since"],
  ["createdOn", "(?:新增|建档|录入|创建)(?:日期?|时间)|created|creation"],
  ["touchedOn", "(?:资料|档案)?更新(?:日期?|时间)|last update"],
  ["rivalEndsOn", "(?:对手|竞争对手|友商)合同(?:到期)?(?:日期?|时间)?|rival contract"],
  ["leadOn", "线索(?:日期|时间)|lead since"],
  ["leadStatus", "线索状态|lead status"],
  ["leadSource", "(?:线索|客户)?来源|lead source|source"],
  ["leftOn", "离网(?:日期?|时间)|left on"],
  ["industryCode", "(?:所属)?行业|industry|industries"],
  ["valueClass", "价值(?:类别?|分类|等级|级别)?|客户(?:类别|级别|等级)|类别|value class|class"],
  ["stageClass", "(?:发展|销售)?阶段(?:类别?)?|stage(?: class)?"],
  ["revenueClass", "收入(?:类别?|分类)|abc(?:分类|分析)?|revenue class"],
  ["serviceGrade", "服务(?:等级|级别)|service grade"],
  ["surveyGrade", "勘查(?:等级|级别)|survey grade"],
  ["individualTier", "卡(?:等|级)别?|个人等级|tier"],
  ["creditGrade", "(?:信用|信誉)(?:等级|级别)?|credit(?: grade)?"],
  ["riskLevel", "预警(?:等级|级别|颜色)?|风险(?:等级|级别)?|alert(?: level)?|risk(?: level)?"],
  ["status", "(?:客户)?状态|status"],
  ["grid", "网格|片区|grid"],
  ["ownership", "所有制|企业性质|单位性质|性质|ownership"],
  ["subKind", "单位(?:类别|类型)|客户(?:范畴|类型)|kind of organisation|kind"],
  ["sizeBand", "企业规模|客户规模|size"],
  ["usageBand", "使用率|用量|usage"],
  ["zone", "海区|四海|生命周期区|zone"],
  ["strategyTag", "策略|守拓攻|strategy"],
  ["relationState", "(?:客户)?关系|relation"],
  ["lifecycleStage", "生命周期(?:阶段)?|life ?cycle"],
  ["products", "(?:在用)?(?:产品|业务)|products?"],
  ["owner", "客户经理|经理|负责人|归属人|manager|owner"],
  ["unit", "单位|班组|团队|部门|区县|unit|team"],
  ["rival", "竞争对手|竞对|运营商|rival|competitor"],
  ["benefitSought", "利益诉求|追求的?利益|诉求|关注点|benefit"],
  ["population", "客户群体|群体|population"],
  ["kind", "集团个人|集团和个人"],
  ["tags", "标签|tags?"],
  ["archiveStatus", "(?:资料|档案)(?:状态|情况)|archive status"],
  ["name", "(?:客户)?(?:名称|名字|拼音)|name"],
  ["unitPaid", "统付(?:与否)?|付费方式"],
];

const FIELD_WORDS = [
  ...WORDS.map(([field, words]) => ({ field, words })),
  ...NUMBER_WORDS.map(({ field, words }) => ({ field, words })),
];
const WHOLE = FIELD_WORDS.map(({ field, words }) => ({ field, pattern: new RegExp(`^(?:${words})$`) }));

/** The source of a pattern for any field that can be named. */
export const ANY_FIELD = FIELD_WORDS.map(({ words }) => words).join("|");

export function fieldCalled(word: string): FieldName | undefined {
  return WHOLE.find(({ pattern }) => pattern.test(word))?.field;
}
