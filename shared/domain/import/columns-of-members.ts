import { day, oneOf, text } from "./cell.ts";
import { type Column, province } from "./column.ts";
import { client } from "./columns-of-parts.ts";
import { MEMBER_PAY_MODES, MEMBER_STATUSES } from "./labels-of-parts.ts";

/** Members of a group, known within it by their number. */
export const members: readonly Column[] = [
  client,
  {
    field: "msisdn",
    zh: "手机号码",
    also: ["mobile"],
    required: true,
    read: text(11, /^1\d{10}$/),
    example: "13900000000",
  },
  { field: "name", zh: "姓名", read: text(40), example: "周小雨" },
  { field: "role", zh: "角色", read: text(40), example: "财务" },
  { field: "payMode", zh: "支付方式", read: oneOf(MEMBER_PAY_MODES), example: "单位支付" },
  { field: "joinedOn", zh: "加入日期", read: day, example: "2024-03-01" },
  { field: "leftOn", zh: "退出日期", read: day, example: "" },
  { field: "vnetShort", zh: "V网短号", read: text(8, /^\d{3,8}$/), example: "6101" },
  { field: "status", zh: "成员状态", read: oneOf(MEMBER_STATUSES), example: "正常" },
  province,
];
