import type { ArchiveField } from "./archive-field.ts";
import type { Client } from "./client.ts";
import * as own from "./labels.ts";
import { STANDING } from "./standing-dictionary.ts";

/** Everything of a client that a person may change by saying so. What rules compute and what the parts say is not among it. */
export const FIELDS = {
  name: { zh: "名称", en: "Name", also: ["全称", "客户名称", "单位名称", "公司名称", "名字"], kind: "text" },
  shortName: { zh: "简称", en: "Short name", kind: "text" },
  uscc: {
    zh: "统一社会信用代码",
    en: "Credit code",
    also: ["信用代码", "社会信用代码", "税号", "uscc"],
    kind: "text",
    only: "GROUP",
  },
  idNo: {
    zh: "证件号码",
    en: "ID number",
    also: ["身份证号", "身份证", "证件号", "id no"],
    kind: "idNo",
    sensitive: true,
    personal: true,
    only: "INDIVIDUAL",
  },
  address: {
    zh: "地址",
    en: "Address",
    also: ["办公地址", "单位地址", "注册地址"],
    kind: "text",
    personal: true,
  },
  place: {
    zh: "街道楼宇",
    en: "Street or building",
    also: ["街道", "楼宇", "所在街道", "place"],
    kind: "text",
  },
  grid: { zh: "网格", en: "Grid", also: ["所属网格"], kind: "grid" },
  industryCode: { zh: "行业", en: "Industry", also: ["所属行业", "行业代码"], kind: "industry" },
  ownership: {
    zh: "所有制",
    en: "Ownership",
    also: ["企业性质", "单位性质", "性质"],
    kind: "code",
    labels: own.OWNERSHIPS,
    only: "GROUP",
  },
  subKind: {
    zh: "单位类别",
    en: "Kind of organisation",
    also: ["客户类别", "单位类型", "organisation kind"],
    kind: "code",
    labels: own.SUB_KINDS,
    only: "GROUP",
  },
  employees: {
    zh: "员工人数",
    en: "Employees",
    also: ["员工数", "员工", "人数", "职工人数", "职工", "staff count", "headcount"],
    kind: "count",
    only: "GROUP",
  },
  registeredCapitalFen: {
    zh: "注册资本",
    en: "Registered capital",
    also: ["注册资金"],
    kind: "money",
    only: "GROUP",
  },
  foundedOn: {
    zh: "成立日期",
    en: "Founded on",
    also: ["成立时间", "成立日", "founding date"],
    kind: "day",
    only: "GROUP",
  },
  businessScope: {
    zh: "经营范围",
    en: "Business scope",
    also: ["主营业务", "主营", "业务范围"],
    kind: "text",
    only: "GROUP",
  },
  servesWhom: {
    zh: "服务对象",
    en: "Serves whom",
    also: ["下游客户", "客户群"],
    kind: "text",
    only: "GROUP",
  },
  valueStatement: { zh: "购买理由", en: "Why it buys", also: ["购买原因", "为什么买"], kind: "text" },
  benefitSought: {
    zh: "利益诉求",
    en: "Benefits sought",
    also: ["看重", "最看重", "关注点"],
    kind: "codes",
    labels: own.BENEFITS,
  },
  sizeBand: {
    zh: "规模",
    en: "Size",
    also: ["企业规模"],
    kind: "code",
    labels: own.SIZE_BANDS,
    only: "GROUP",
  },
  parentClientId: {
    zh: "上级单位",
    en: "Parent",
    also: ["母公司", "总公司", "集团总部", "上级客户", "parent company"],
    kind: "client",
    only: "GROUP",
  },
  isReference: {
    zh: "标杆客户",
    en: "Reference client",
    also: ["样板客户", "样板", "标杆", "reference"],
    kind: "yesNo",
  },
  tags: { zh: "标签", en: "Tags", kind: "words" },
  ...STANDING,
} as const satisfies Partial<Record<keyof Client, ArchiveField>>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

export function fieldOf(name: FieldName): ArchiveField {
  return FIELDS[name];
}

export function isField(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

/** The field that a word names, in whichever language. */
export function fieldNamed(word: string): FieldName | undefined {
  const wanted = word.trim().toLowerCase();
  return FIELD_NAMES.find((name) => {
    const { zh, en, also = [] } = fieldOf(name);
    return [zh, en, name, ...also].some((known) => known.toLowerCase() === wanted);
  });
}

/** Fields that say something of a person (domain.md 3.24): what is made unreadable, and what deletion on request takes. */
export const PERSONAL_FIELDS: readonly FieldName[] = FIELD_NAMES.filter((name) => fieldOf(name).personal);
