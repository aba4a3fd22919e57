import { countWords as count } from "#bot/phrases/number-words.ts";
import type { EntryKind } from "#shared/domain/points/entry.ts";
import { points } from "./points.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";

const FROZEN = {
  STOPPED: "账户停机，积分已冻结，恢复后即可使用",
  LEAVING: "客户已离网，积分已冻结，等待清零",
} as const;

export const pointsRefusals: Pick<RefusalPhrases, Extract<keyof RefusalPhrases, `points.${string}`>> = {
  "points.not-enough": ({ wanted, available, missing }) =>
    `积分不够：需要${count(wanted)}分，可用${count(available)}分，还差${count(missing)}分。`,
  "points.frozen": ({ reason }) => `${FROZEN[reason]}，现在不能兑换。`,
  "points.closed": () => "积分账户已销户，不能再记积分。",
  "points.in-debt": ({ debt }) => `积分账户欠${count(debt)}分（账单冲正所致），补足之前不能兑换。`,
  "points.impossible": ({ most }) => `积分数要是1到${count(most)}之间的整数。`,
  "points.other-body": ({ sourceId }) => `单号${sourceId}已经记过一笔内容不同的积分，没有重复入账，请核对。`,
  "points.none": ({ name }) => `${name}还没有积分。`,
  "points.no-entry": () => "没有找到要冲正的这笔积分。",
  "points.irreversible": ({ kind }) =>
    `${points.kind(kind as EntryKind)}不能手工冲正：账单积分随账单更正自动调整。`,
  "points.too-much-back": ({ left }) =>
    left === 0 ? "这笔积分已经全部冲正过。" : `这笔积分最多还能冲正${count(left)}分。`,
};
