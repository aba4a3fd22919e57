import { COMPETITORS } from "#shared/domain/clients/labels.ts";
import { day, hours, list, moment, money, note, oneOf, text, yesOrNo } from "./cell.ts";
import * as cells from "./cells-of-parts.ts";
import { type Column, createdAt, externalRef, province, REF } from "./column.ts";
import type { PartImportKind } from "./import-kind.ts";
import { SERVICE_GRADES } from "./labels.ts";
import * as labels from "./labels-of-parts.ts";

const MOBILE = text(20, /^\+?[\d -]{5,20}$/);
export const client: Column = {
  field: "clientId",
  zh: "客户",
  also: ["client"],
  to: "client",
  required: true,
  read: text(),
  example: "恒信物流",
};
const account: Column = {
  field: "accountId",
  zh: "账户编号",
  also: ["account"],
  to: "account",
  read: text(REF),
  example: "",
};
const month: Column = {
  field: "month",
  zh: "账期",
  required: true,
  read: cells.month,
  example: "2026-02",
};

const contacts: readonly Column[] = [
  client,
  { field: "name", zh: "姓名", required: true, read: text(40), example: "贺建国" },
  { ...externalRef, example: "LXR-0001" },
  { field: "title", zh: "职务", read: text(40), example: "信息中心主任" },
  { field: "department", zh: "部门", read: text(40), example: "信息中心" },
  { field: "mobile", zh: "手机", read: MOBILE, example: "13900000001" },
  { field: "phone", zh: "座机", read: MOBILE, example: "0731-80000001" },
  { field: "email", zh: "邮箱", read: text(80, /^[^@\s]+@[^@\s]+$/), example: "" },
  { field: "wechatId", zh: "微信号", read: text(40), example: "" },
  { field: "preferredChannel", zh: "联系方式偏好", read: oneOf(labels.CHANNELS), example: "微信" },
  { field: "buyingRole", zh: "决策角色", read: oneOf(labels.BUYING_ROLES), example: "评估者" },
  { field: "otherRole", zh: "其他角色", read: oneOf(labels.OTHER_ROLES), example: "" },
  { field: "influence", zh: "影响力", read: cells.within(1, 5), example: "4" },
  { field: "attitude", zh: "态度", read: oneOf(labels.ATTITUDES), example: "支持者" },
  { field: "hotButton", zh: "热键", read: oneOf(labels.HOT_BUTTONS), example: "" },
  { field: "hotButton2", zh: "第二热键", read: oneOf(labels.HOT_BUTTONS), example: "" },
  { field: "profileConsent", zh: "同意记录喜好", read: yesOrNo, example: "" },
  { field: "birthday", zh: "生日", read: cells.birthday, example: "" },
  { field: "birthdayConsent", zh: "同意记录生日", read: yesOrNo, example: "" },
  { field: "goodHours", zh: "方便时段", read: hours, example: "09:00-11:30" },
  { field: "badHours", zh: "免打扰时段", read: hours, example: "12:00-14:00" },
  { field: "isKeyPerson", zh: "关键人", read: yesOrNo, example: "是" },
  {
    field: "reportsToContactId",
    zh: "直接上级",
    also: ["reportsTo"],
    to: "reportsTo",
    read: text(),
    example: "",
  },
  { field: "lastContactAt", zh: "最近联系时间", read: moment("12:00"), example: "" },
  { field: "leftOn", zh: "离职日期", read: day, example: "" },
  createdAt,
  province,
];

const accounts: readonly Column[] = [
  client,
  { ...externalRef, zh: "账户编号", required: true, also: ["外部编号"], example: "ZH-730100023" },
  { field: "payMode", zh: "支付方式", required: true, read: oneOf(labels.PAY_MODES), example: "银行托收" },
  { field: "billDay", zh: "出账日", required: true, read: cells.within(1, 28), example: "5" },
  { field: "creditLimit", zh: "信用额度（元）", to: "creditLimitFen", read: money, example: "5000" },
  { field: "prepaid", zh: "预存余额（元）", to: "prepaidFen", read: money, example: "0" },
  { field: "status", zh: "账户状态", read: oneOf(labels.ACCOUNT_STATUSES), example: "正常" },
  createdAt,
  province,
];

const subscriptions: readonly Column[] = [
  client,
  { ...externalRef, example: "DG-20250301-07" },
  { field: "productCode", zh: "产品", required: true, also: ["product"], read: text(40), example: "VPMN" },
  { field: "startedOn", zh: "开通日期", required: true, read: day, example: "2025-03-01" },
  { field: "price", zh: "月租（元）", required: true, to: "priceFen", read: money, example: "500" },
  { field: "qty", zh: "数量", read: cells.within(1, 999_999), example: "1" },
  { field: "endsOn", zh: "到期日期", read: day, example: "2027-02-28" },
  { field: "tariffCode", zh: "套餐", read: text(40), example: "" },
  { field: "sites", zh: "安装地点", read: list(60), example: "" },
  { field: "status", zh: "订购状态", read: oneOf(labels.SUBSCRIPTION_STATUSES), example: "在用" },
  { field: "endedOn", zh: "退订日期", read: day, example: "" },
  createdAt,
  province,
];

const contracts: readonly Column[] = [
  client,
  { field: "no", zh: "合同编号", required: true, read: text(REF), example: "HT-2025-0301" },
  { field: "kind", zh: "合同类型", required: true, read: oneOf(labels.CONTRACT_KINDS), example: "专线合同" },
  { field: "title", zh: "合同名称", read: text(100), example: "互联网专线服务合同" },
  { field: "signedOn", zh: "签订日期", read: day, example: "2025-02-20" },
  { field: "effectiveOn", zh: "生效日期", read: day, example: "2025-03-01" },
  { field: "endsOn", zh: "到期日期", required: true, read: day, example: "2027-02-28" },
  { field: "autoRenew", zh: "自动续签", read: yesOrNo, example: "否" },
  { field: "noticeDays", zh: "提前通知天数", read: cells.within(0, 365), example: "30" },
  { field: "amount", zh: "合同金额（元）", to: "amountFen", read: money, example: "86400" },
  { field: "monthlyCommit", zh: "月承诺消费（元）", to: "monthlyCommitFen", read: money, example: "3600" },
  {
    field: "instalments",
    zh: "分期付款",
    read: cells.instalments,
    example: "2026-03-01:43200；2027-02-01:43200",
  },
  { field: "slaGrade", zh: "服务等级", read: oneOf(SERVICE_GRADES), example: "" },
  { field: "clauses", zh: "条款", read: list(40), example: "" },
  { field: "docUrl", zh: "合同文件", read: note(500), example: "" },
  { field: "status", zh: "合同状态", read: oneOf(labels.CONTRACT_STATUSES), example: "履行中" },
  { field: "inDispute", zh: "有争议", read: yesOrNo, example: "" },
  { ...externalRef, example: "" },
  createdAt,
  province,
];

const bills: readonly Column[] = [
  client,
  month,
  account,
  {
    field: "total",
    zh: "账单金额（元）",
    required: true,
    to: "totalFen",
    read: cells.balance,
    example: "3860.00",
  },
  { field: "unitPaid", zh: "单位支付（元）", to: "unitPaidFen", read: cells.balance, example: "3860.00" },
  { field: "memberPaid", zh: "成员支付（元）", to: "memberPaidFen", read: cells.balance, example: "" },
  {
    field: "byFamily",
    zh: "分产品（元）",
    read: cells.each(labels.FAMILIES, cells.balance),
    example: "专线:3000；语音:860",
  },
  { field: "discount", zh: "优惠金额（元）", to: "discountFen", read: cells.balance, example: "" },
  { field: "paid", zh: "已缴金额（元）", to: "paidFen", read: cells.balance, example: "3860.00" },
  { field: "paidOn", zh: "缴费日期", read: day, example: "2026-03-10" },
  province,
];

const usage: readonly Column[] = [
  client,
  month,
  { field: "minutesOut", zh: "主叫分钟", read: cells.count, example: "12600" },
  { field: "minutesIn", zh: "被叫分钟", read: cells.count, example: "9800" },
  { field: "dataMb", zh: "流量（MB）", read: cells.count, example: "820000" },
  { field: "sms", zh: "短信条数", read: cells.count, example: "3000" },
  { field: "membersActive", zh: "活跃成员", read: cells.count, example: "118" },
  { field: "membersSilent", zh: "静默成员", read: cells.count, example: "6" },
  {
    field: "divertedTo",
    zh: "转出成员",
    read: cells.each(COMPETITORS, cells.count),
    example: "电信:2",
  },
  { field: "portQueries", zh: "携转查询次数", read: cells.count, example: "1" },
  { field: "leaveRequests", zh: "销户携出申请数", read: cells.count, example: "0" },
  province,
];

export const COLUMNS: Readonly<Record<PartImportKind, readonly Column[]>> = {
  contacts,
  accounts,
  subscriptions,
  contracts,
  bills,
  usage,
};
