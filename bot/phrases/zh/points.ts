import { countWords as count, signedWords as signed } from "#bot/phrases/number-words.ts";
import type { EntryKind } from "#shared/domain/points/entry.ts";
import { dateWords, monthWords } from "./time.ts";

/** One movement as it is said. */
export interface EntryWords {
  readonly day: string;
  readonly kind: EntryKind;
  readonly points: number;
  readonly balance: number;
  readonly billMonth: string | undefined;
  readonly note: string | undefined;
}
export interface RedeemWords {
  readonly name: string;
  readonly item: string;
  readonly qty: number;
  readonly points: number;
  readonly balance: number;
  /** What each lot gives: until which day it lasts, and how many. */
  readonly lots: readonly { readonly until: string; readonly points: number }[];
}
export interface AdjustWords {
  readonly name: string;
  readonly points: number;
  readonly balance: number;
  readonly after: number;
  readonly reason: string;
}

export interface PointsPhrases {
  /** On a client's card. */
  readonly card: (balance: number, ending: number, until: string | undefined) => string;
  readonly none: (name: string) => string;
  /** Whoever wants to give points away (PT-13). */
  readonly toNobody: string;
  readonly balance: (told: { name: string; points: number; spendable: number; worth: string }) => string;
  readonly debt: (points: number) => string;
  readonly frozen: Readonly<Record<"STOPPED" | "LEAVING", string>>;
  readonly closed: string;
  readonly pending: (points: number) => string;
  readonly lots: (count: number) => string;
  readonly lot: (lot: { until: string; points: number; from: string | undefined }) => string;
  readonly more: (count: number, points: number) => string;
  readonly expiring: (points: number, until: string) => string;
  readonly entries: (name: string) => string;
  readonly noEntries: (name: string) => string;
  readonly entry: (entry: EntryWords) => string;
  readonly statement: (told: {
    name: string;
    month: string;
    opening: number;
    earned: number;
    spent: number;
    closing: number;
    minutes: number;
  }) => string;
  readonly statementFile: (name: string, month: string) => string;
  readonly statementHead: readonly string[];
  readonly kind: (kind: EntryKind) => string;
  readonly endingIn: (days: number, count: number) => string;
  readonly nothingEnds: (days: number) => string;
  readonly moreEnd: (count: number) => string;
  /** `manager`: whose client it is, where one looks at several books. */
  readonly ending: (told: { manager: string | undefined; points: number; until: string }) => string;
  readonly whichItem: (name: string) => string;
  readonly good: (item: string, points: number) => string;
  readonly howMany: (item: string, each: string, points: number) => string;
  readonly askRedeem: (redeem: RedeemWords) => string;
  readonly needsWord: string;
  readonly redeemed: (redeem: RedeemWords) => string;
  readonly asked: (redeem: RedeemWords) => string;
  readonly askCancel: (told: { name: string; item: string; qty: number; points: number }) => string;
  readonly cancelled: (told: { name: string; returned: number; waived: number; balance: number }) => string;
  readonly howManyPoints: string;
  readonly whyAdjust: string;
  readonly evidence: string;
  readonly askAdjust: (adjust: AdjustWords) => string;
  readonly adjustAsked: (adjust: AdjustWords) => string;
  readonly noticeTitle: (told: { name: string; points: number; until: string }) => string;
  readonly chips: {
    readonly entries: (name: string) => string;
    readonly redeem: (name: string) => string;
    readonly points: (name: string) => string;
  };
}

const KINDS: Readonly<Record<EntryKind, string>> = {
  EARN_CONSUME: "消费积分",
  EARN_TENURE: "网龄奖励",
  EARN_TIER: "级别奖励",
  EARN_EVENT: "活动奖励",
  ADJUST: "人工调整",
  REDEEM: "兑换",
  REVERSAL: "冲正",
  ACTIVATE: "积分生效",
  EXPIRE: "到期清零",
  TRANSFER_IN: "转入",
  TRANSFER_OUT: "转出",
  CLOSE: "销户清零",
};

/** The first few; whoever wants all of them looks at the points. */
const NAMED_LOTS = 2;
const lotsOf = (lots: RedeemWords["lots"]): string => {
  const named = lots.slice(0, NAMED_LOTS).map(({ until, points }) => `${until}到期的${count(points)}分`);
  return named.join("、") + (lots.length > NAMED_LOTS ? `等${lots.length}批` : "");
};

export const points: PointsPhrases = {
  card: (balance, ending, until) =>
    until === undefined
      ? `积分：${count(balance)}`
      : `积分：${count(balance)}，其中${count(ending)}分${until}前到期`,
  none: (name) => `${name}还没有积分。`,
  toNobody:
    "积分不能转给或送给别的客户。同一客户更名、换号的，说“这两个是同一家，合并”，积分一起转过去；系统漏计的，说“给某客户补500积分，系统漏计”。",
  balance: ({ name, points: all, spendable, worth }) =>
    spendable === all
      ? `${name}有${count(all)}积分，可兑换价值${worth}的服务。`
      : `${name}有${count(all)}积分，其中可用${count(spendable)}分，可兑换价值${worth}的服务。`,
  debt: (owed) => `因账单冲正欠${count(owed)}分，补足之前不能兑换。`,
  frozen: { STOPPED: "客户停机，积分冻结，恢复后可用。", LEAVING: "客户已离网，积分冻结，公示期满清零。" },
  closed: "积分账户已销户。",
  pending: (waiting) => `另有${count(waiting)}分还没有生效。`,
  lots: (size) => `分${size}批，先到期的先用：`,
  lot: ({ until, points: left, from }) => `· ${until}到期 ${count(left)}分${from ? `（${from}生效）` : ""}`,
  more: (size, left) => `· 其余${size}批 ${count(left)}分`,
  expiring: (ending, until) => `注意：${count(ending)}分将在${until}前到期，请提醒客户兑换。`,
  entries: (name) => `${name}的积分明细（新的在前）：`,
  noEntries: (name) => `${name}还没有积分变动。`,
  entry: ({ day, kind, points: moved, balance, billMonth, note }) =>
    `${day} ${KINDS[kind]}${billMonth ? `（${monthWords(billMonth)}账单）` : ""} ${signed(moved)}，余额${count(balance)}${
      note ? `，${note}` : ""
    }`,
  statement: ({ name, month: of, opening, earned, spent, closing, minutes }) =>
    [
      `${name}${monthWords(of, false)}积分对账单：`,
      `期初${count(opening)}，增加${count(earned)}，减少${count(spent)}，期末${count(closing)}。`,
      `文件见下，${minutes}分钟内有效。`,
    ].join("\n"),
  statementFile: (name, of) => `积分对账单-${name}-${of}`,
  statementHead: ["日期", "类型", "积分", "余额", "账期", "说明"],
  kind: (kind) => KINDS[kind],
  endingIn: (days, size) => `${days}天内有积分到期的客户${size}家：`,
  nothingEnds: (days) => `${days}天内没有客户的积分到期。`,
  moreEnd: (left) => `还有${left}家，发“下一页”或“全部”。`,
  ending: ({ manager, points: left, until }) =>
    `${count(left)}分，最早${until}到期${manager ? `（${manager}）` : ""}`,
  whichItem: (name) => `${name}想兑换什么？`,
  good: (item, each) => `${item}（每份${count(each)}分）`,
  howMany: (item, each, points_) => `兑换多少${item}？每份${each}，${count(points_)}分。`,
  askRedeem: ({ name, item, qty, points: all, balance, lots }) =>
    [
      `${name}用${count(all)}积分兑换${item}×${qty}。`,
      `先用${lotsOf(lots)}；兑换后还剩${count(balance)}分。`,
    ].join("\n"),
  needsWord: "积分较多，提交后由上级审批，批准时才扣分。",
  redeemed: ({ name, item, qty, points: all, balance }) =>
    `已为${name}兑换${item}×${qty}，扣${count(all)}分，还剩${count(balance)}分。`,
  asked: ({ name, item, qty, points: all }) =>
    `已提交${name}兑换${item}×${qty}的申请（${count(all)}分），批准后扣分，结果会通知您。`,
  askCancel: ({ name, item, qty, points: all }) =>
    `取消${name}的兑换：${item}×${qty}，${count(all)}分退回原批次，到期日不变。`,
  cancelled: ({ name, returned, waived, balance }) =>
    `已取消，退回${count(returned)}分${waived > 0 ? `（另有${count(waived)}分已过期，不再退回）` : ""}，${name}现有${count(balance)}分。`,
  howManyPoints: "调整多少积分？",
  whyAdjust: "为什么调整？（如系统漏计、补偿）",
  evidence: "依据是什么？（如工单号、账单月份）",
  askAdjust: ({ name, points: moved, balance, after, reason }) =>
    `给${name}调整${signed(moved)}积分（${count(balance)} → ${count(after)}），原因：${reason}。提交后由另一位领导审批。`,
  adjustAsked: ({ name, points: moved }) => `已提交：${name}积分${signed(moved)}，批准后入账，结果会通知您。`,
  noticeTitle: ({ name, points: ending, until }) =>
    `${name}：${count(ending)}积分${dateWords(until)}到期，请提醒兑换`,
  chips: {
    entries: (name) => `${name}积分明细`,
    redeem: (name) => `${name}积分能换什么`,
    points: (name) => `${name}还有多少积分`,
  },
};
