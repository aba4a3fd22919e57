import { chatIds, day, minutes, moment, money, note, oneOf, someOf, text, yesOrNo } from "./cell.ts";
import { type Column, externalRef, province, unit } from "./column.ts";
import { clients } from "./columns-of-clients.ts";
import { members } from "./columns-of-members.ts";
import * as parts from "./columns-of-parts.ts";
import type { ImportKind } from "./import-kind.ts";
import * as labels from "./labels.ts";

const NOTE = 1000;
const HOUR = "18:00";

const units: readonly Column[] = [
  {
    field: "code",
    zh: "单位编码",
    required: true,
    read: text(16, /^[A-Z0-9-]{2,16}$/),
    example: "HN-XC-DC-A",
  },
  { field: "name", zh: "单位名称", required: true, read: text(60), example: "A组" },
  { field: "level", zh: "层级", required: true, read: oneOf(labels.UNIT_LEVELS), example: "班组" },
  { field: "parentId", zh: "上级单位", also: ["parent"], to: "parent", read: text(), example: "HN-XC-DC" },
  { field: "headStaffId", zh: "负责人", also: ["head"], to: "head", read: text(), example: "HN0012" },
  { field: "active", zh: "启用", read: yesOrNo, example: "是" },
  { ...externalRef, example: "ORG-0107" },
  province,
];

const grids: readonly Column[] = [
  { ...externalRef, required: true, example: "GRID-0301" },
  { field: "name", zh: "网格名称", required: true, read: text(60), example: "创业大厦" },
  { field: "kind", zh: "网格类型", required: true, read: oneOf(labels.GRID_KINDS), example: "楼宇" },
  { ...unit, required: true },
  { field: "ownerStaffId", zh: "负责人", also: ["owner"], to: "owner", read: text(), example: "HN0001" },
  province,
];

const staff: readonly Column[] = [
  { field: "employeeNo", zh: "工号", required: true, read: text(32), example: "HN0101" },
  { field: "name", zh: "姓名", required: true, read: text(40), example: "周小雨" },
  { ...unit, required: true },
  { field: "post", zh: "岗位", required: true, read: oneOf(labels.POSTS), example: "客户经理" },
  { field: "status", zh: "状态", read: oneOf(labels.STAFF_STATUSES), example: "在岗" },
  { field: "language", zh: "语言", read: oneOf(labels.LANGUAGES), example: "中文" },
  { field: "mobile", zh: "手机", read: text(20, /^\+?[\d -]{5,20}$/), example: "13900000000" },
  { field: "hiredOn", zh: "入职日期", read: day, example: "2021-07-01" },
  { field: "certGrade", zh: "认证等级", read: oneOf(labels.CERT_GRADES), example: "二级" },
  { field: "certValidTo", zh: "认证有效期", read: day, example: "2027-06-30" },
  { field: "abilities", zh: "能力认证", read: someOf(labels.ABILITIES), example: "销售技巧、沟通与谈判" },
  {
    field: "chatUserId",
    zh: "聊天账号",
    also: ["chat"],
    to: "chat",
    read: chatIds,
    example: "wecom:zhouxiaoyu",
  },
  { ...externalRef, example: "HR-0101" },
  province,
];

const tasks: readonly Column[] = [
  { ...externalRef, required: true, example: "OA-20260309-12" },
  {
    field: "title",
    zh: "任务标题",
    required: true,
    read: text(100),
    example: "走访恒信物流，了解新仓用网需求",
  },
  { field: "type", zh: "任务类型", required: true, read: oneOf(labels.TASK_TYPES), example: "客户走访" },
  {
    field: "ownerId",
    zh: "负责人",
    also: ["owner"],
    to: "owner",
    required: true,
    read: text(),
    example: "HN0001",
  },
  { field: "clientId", zh: "客户", also: ["client"], to: "client", read: text(), example: "恒信物流" },
  { field: "urgency", zh: "紧急程度", read: oneOf(labels.URGENCIES), example: "一般" },
  { field: "dueAt", zh: "截止时间", read: moment(HOUR), example: "2026-03-13 18:00" },
  { field: "startsAt", zh: "开始时间", read: moment("09:00"), example: "" },
  { field: "estMinutes", zh: "预计分钟", also: ["minutes"], to: "minutes", read: minutes, example: "60" },
  {
    field: "revenueAtStake",
    zh: "涉及金额（元）",
    also: ["atStake"],
    to: "atStakeFen",
    read: money,
    example: "12600",
  },
  { field: "promised", zh: "已答应客户", read: yesOrNo, example: "否" },
  { field: "openedOn", zh: "登记日期", read: day, example: "2026-03-09" },
  { field: "issuerId", zh: "下达人", also: ["issuer"], to: "issuer", read: text(), example: "" },
  { field: "blockedBy", zh: "受阻原因", read: text(), example: "" },
  { field: "detail", zh: "说明", read: note(NOTE), example: "客户计划4月启用新仓" },
  { field: "note", zh: "备注", read: note(NOTE), example: "" },
  province,
];

export const COLUMNS: Readonly<Record<ImportKind, readonly Column[]>> = {
  units,
  grids,
  staff,
  clients,
  ...parts.COLUMNS,
  members,
  tasks,
};
