import { describe, expect, test } from "vitest";
import { masked, maskedPersonal } from "#shared/domain/mask.ts";

describe("numbers that could be used are hidden before anything is kept", () => {
  test.each([
    ["我的电话13800138000", "我的电话138****8000"],
    ["138 0013 8000", "138****8000"],
    ["0731-84123456转801", "073****3456转801"],
    ["座机8412345", "座机841****"],
    ["身份证43010219900101123X", "身份证430****123X"],
    ["卡号6222 0212 3456 7890 123", "卡号622****0123"],
    ["写到wang.min@example.com", "写到***@example.com"],
    ["欠费12600元，11月31日前付，第3个", "欠费12600元，11月31日前付，第3个"],
  ])("%s", (said, kept) => {
    expect(masked(said)).toBe(kept);
  });
});

describe("the log", () => {
  test.each([
    ["致电13812345678确认", "致电138****5678确认"],
    ["证件43010219900101123X。", "证件430102********123X。"],
    ["订单号202603090020001234567", "订单号202603090020001234567"],
    ["tsk_0123456789ABCDEF", "tsk_0123456789ABCDEF"],
  ])("writes %s as %s", (text, written) => {
    expect(maskedPersonal(text)).toBe(written);
  });
});
