import * as labels from "#shared/domain/import/labels.ts";
import { PAY_MODES } from "#shared/domain/import/labels-of-parts.ts";
import type { ArchiveField } from "./archive-field.ts";
import type { Client } from "./client.ts";
import * as own from "./labels.ts";

/** How the client stands with us, as far as people say it. */
export const STANDING = {
  population: { zh: "客户群体", en: "Population", kind: "code", labels: own.POPULATIONS },
  strategyTag: {
    zh: "策略",
    en: "Strategy",
    also: ["守拓攻", "策略标签"],
    kind: "code",
    labels: own.STRATEGIES,
  },
  relationState: {
    zh: "客情关系",
    en: "Relationship",
    also: ["关系", "关系状态"],
    kind: "code",
    labels: own.RELATIONS,
  },
  lifecycleStage: {
    zh: "生命周期阶段",
    en: "Life-cycle stage",
    also: ["生命周期"],
    kind: "code",
    labels: own.LIFECYCLE_STAGES,
  },
  strategic: { zh: "战略客户", en: "Strategic client", also: ["战略", "strategic"], kind: "yesNo" },
  valueClass: {
    zh: "价值类别",
    en: "Value class",
    also: ["价值等级", "客户类级"],
    kind: "code",
    labels: labels.VALUE_CLASSES,
  },
  serviceGrade: {
    zh: "服务等级",
    en: "Service grade",
    also: ["服务级别"],
    kind: "code",
    labels: labels.SERVICE_GRADES,
  },
  surveyGrade: { zh: "勘查等级", en: "Survey grade", kind: "code", labels: labels.SURVEY_GRADES },
  localNumbers: { zh: "本网号码数", en: "Local numbers", also: ["号码数", "本地号码数"], kind: "count" },
  budgetApproved: {
    zh: "信息化预算已批",
    en: "Budget approved",
    also: ["预算", "预算已批", "财政预算"],
    kind: "yesNo",
  },
  rival: {
    zh: "现用运营商",
    en: "Present operator",
    also: ["现用网络", "竞争对手", "友商", "rival"],
    kind: "code",
    labels: own.COMPETITORS,
  },
  rivalEndsOn: {
    zh: "友商合同到期日",
    en: "Rival's contract ends",
    also: ["友商合同到期", "异网合同到期", "对手合同到期"],
    kind: "day",
  },
  inNetworkSince: { zh: "入网日期", en: "On the network since", also: ["入网时间"], kind: "day" },
  arrearsStops: {
    zh: "一年欠费停机次数",
    en: "Stops for arrears in a year",
    also: ["欠费停机次数", "停机次数", "欠停次数", "arrears stops"],
    kind: "count",
    only: "INDIVIDUAL",
  },
  breachOn: {
    zh: "最近违规日期",
    en: "Last breach",
    also: ["违规日期", "违规使用日期", "最近违规", "last breach on"],
    kind: "day",
    only: "GROUP",
  },
  settlementMode: {
    zh: "结算方式",
    en: "Way of settling",
    also: ["付款方式", "支付方式", "缴费方式", "settlement mode", "payment mode"],
    kind: "code",
    labels: PAY_MODES,
    only: "GROUP",
  },
  settlementMonths: {
    zh: "账期",
    en: "Payment term",
    also: ["结算周期", "付款周期", "payment cycle"],
    kind: "count",
    only: "GROUP",
  },
  influence: { zh: "影响力", en: "Influence", kind: "count" },
} as const satisfies Partial<Record<keyof Client, ArchiveField>>;
