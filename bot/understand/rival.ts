import type { Competitor } from "#shared/domain/clients/codes.ts";
import type { Move } from "#shared/domain/clients/intel.ts";
import { daysOf } from "./dates/resolve.ts";
import { type Filled, type Material, merged } from "./material.ts";
import { trimmed } from "./normalise.ts";
import { moneyIn, readNumber } from "./numbers.ts";
import { withoutMark } from "./told.ts";
import { clientOf } from "./visit.ts";

const MOVES: readonly (readonly [RegExp, Move])[] = [
  [
    /送(?:终端|手机|机顶盒|路由|设备|话机|宽带)|免费(?:终端|手机|换机)|free (?:phones?|terminals?)/u,
    "FREE_TERMINAL",
  ],
  [/补贴|返现|返利|subsid/u, "SUBSIDY"],
  [/合账|合帐|捆绑|融合(?:套餐|计费)|bundl/u, "BUNDLED_BILL"],
  [/(?:签|谈)(?:了|下|好)?.{0,6}(?:协议|合同|合约)|框架协议|agreement/u, "AGREEMENT"],
  [/(?:领导|高层|老总|总经理).{0,6}(?:拜访|见|关系|出面)|走(?:高层|上层)/u, "SENIOR_RELATIONS"],
  [/驻点|驻场|派人|stationed/u, "STATIONED_STAFF"],
  [/虚拟网|v网|集群网|virtual net/u, "VIRTUAL_NET"],
  [/行业(?:方案|套餐|应用)|整体方案/u, "INDUSTRY_BUNDLE"],
  [
    /降价|便宜|低[一二两三四五六七八九十\d]|价格|打[\d一二三四五六七八九]+折|优惠|报价|cheaper|undercut|price/u,
    "PRICE_CUT",
  ],
];

/** What a competitor does, told in one sentence. */
export function toldRival(material: Material): Filled {
  const { draft } = material;
  const words = trimmed(withoutMark(draft.said.raw)).replace(
    /^(?:报告|汇报)?竞争(?:情况|动态)[:：,，]?\s*/u,
    "",
  );
  const money = moneyIn(draft.said.text)[0];
  const ends = endsOn(material);
  return merged(clientOf(material), {
    slots: { text: words, ...(money && { amountFen: money.fen }), ...(ends && { to: ends }) },
  });
}

/** 合同9月到期: when theirs ends. */
function endsOn({ draft }: Material): string | undefined {
  const at = draft.said.text.search(/到期|截止|期满|expires?|ends?/u);
  if (at < 0) return undefined;
  const when = draft.spans.findLast((span) => span.kind === "when" && span.end <= at + 2);
  if (when?.kind !== "when" || when.when.impossible) return undefined;
  const days = daysOf(when.when);
  return "to" in days ? days.to : days.day;
}

export function competitorIn(text: string): Competitor {
  if (/电信|telecom/iu.test(text)) return "CT";
  return /联通|unicom/iu.test(text) ? "CU" : "OTHER";
}

export function movesIn(text: string): Move[] {
  const found = MOVES.filter(([words]) => words.test(text.toLowerCase())).map(([, move]) => move);
  return found.length > 0 ? found : ["OTHER"];
}

const TENTHS = /(?:低|便宜|降|少)(?:了)?\s*([一二两三四五六七八九\d]+)\s*成/u;
const PERCENT =
  /(?:低|便宜|降|少|cheaper by|by)(?:了)?\s*(?:百分之)?\s*([\d.一二三四五六七八九十]+)\s*(?:%|个点|percent)?/u;

/** 价格低两成 is 2,000 basis points below ours. */
export function belowIn(text: string): number | undefined {
  const tenths = readNumber(TENTHS.exec(text)?.[1] ?? "");
  if (tenths !== undefined) return within(tenths * 1000);
  const percent = /百分之|%|个点|percent/u.test(text) ? readNumber(PERCENT.exec(text)?.[1] ?? "") : undefined;
  return percent === undefined ? undefined : within(percent * 100);
}

function within(bp: number): number | undefined {
  return bp > 0 && bp <= 10_000 ? Math.round(bp) : undefined;
}

/** Hearsay counts less than what the client says, and that less than what was seen. */
export function confidenceIn(text: string): number {
  if (/听说|据说|可能|好像|传/u.test(text)) return 2;
  return /看到|合同上|报价单|方案书|书面|截图/u.test(text) ? 5 : 3;
}
