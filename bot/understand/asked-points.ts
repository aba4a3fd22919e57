import { daysOf } from "./dates/resolve.ts";
import { type Filled, type Material, merged, whensOf } from "./material.ts";
import { ALONE, moneyIn, readNumber } from "./numbers.ts";
import type { CommandName } from "./understanding.ts";
import { aboutClient, clientOf } from "./visit.ts";

type PointsCommand = Extract<
  CommandName,
  | "show-points"
  | "list-points-entries"
  | "list-expiring-points"
  | "redeem-points"
  | "cancel-redemption"
  | "adjust-points"
>;

const POINTS = /积分|\bpoints?\b/;
const GOODS =
  "(?:话费|电话费|充值|流量|专线费|线路费|培训|巡检|phone credit|airtime|data pack|line (?:fee|credit)|training|inspection)";
/** Without the word 积分: so much of the goods is got, and no training is moved to another day, room or teacher. */
const GETTING = new RegExp(
  `(?:(?<![更改切轮调交变退置])(?:兑换?|换取?|抵扣?)[-−负\\d.,零一二两三四五六七八九十百千万元块钱蚊的张次场份个条gb些点了成价值\\s]{0,12}(?:网络|上门|产品|业务)?|\\b(?:redeem|exchange) (?:(?:an? |\\d)[\\w ,.]{0,20}?)?)${GOODS}(?!(?:的|课|班)?(?:时间|日期|地点|场地|会议室|内容|主题|安排|讲师|老师|对象|名单))`,
  "u",
);
/** Points go to nobody else; whoever wants to give them away is told so. */
const GIVING =
  /积分.{0,10}(?:转|送|赠|让|划|过户|匀|挪)(?:一[点些])?(?:给|到|赠|户|让|送)|(?:转|送|赠|让|划|匀|挪)(?:给|到|赠|让|送)?.{0,14}?(?:积分|\d分(?!钟))|(?:转让|转赠|赠送|转移).{0,12}积分|积分.{0,6}(?:转让|转赠|赠送|转移|互转|合并使用|共用|转到)|\b(?:transfer|gift|give away|move|donate|send)\b.{0,30}\bpoints?\b|\bgive\b.{0,24}\bpoints\b.{0,24}\bto\b/u;
const REDEEM =
  /兑|换|抵|花掉|花了吧|拿来干|可以拿来|redeem|exchange|swap|\bspend\b|cash in|\btrade\b|turn .*points into|put .*points towards|get for (?:its|their|the) points/;
/** What is spoken of is a rule, an analysis or something to do later: other commands read those. */
const OTHER =
  /规则|政策|[怎咋]么?算|怎么积|怎么兑|点计|有效期(?:缩|改|延|调)|测算|办法|分析|试算|rule|how (are|do)|analys|what happens with|points last|^(?:请|帮我)?(?:提醒|记一下|记得)|^remind|^(?:set|change) points/;
const CANCEL =
  /(?:取消|撤销|撤回|撤掉|退掉|退回|退了|收回|作废|不要了|cancel|return|undo|reverse|void|refund).*(?:兑换|兑的|换的|redemption|redeemed|exchange)|(?:兑换|兑的|换的|兑错|换错|redemption|redeemed).*(?:取消|撤回|撤掉|收回|退|作废|不要|不办|cancel|return|\boff\b|changed)|changed (?:its|their) mind about the redemption|不兑了|积分退[给回](?!\d)|退回积分(?!\d)|points back, the redemption/;
const ADJUST =
  /(?:补|贴|加|扣|减|调|奖励|冲减|退回|多给|少算|少给|多算|少发|多发|漏了?)(?:上|回|掉|去|了|记|录|增)?[^，。,]{0,8}?[\d零一二两三四五六七八九十百千万]+(?:个|点)?积?分|积分.{0,8}(?:往[上下])?(?:补|加|调|减|扣|少了|漏了)[^，。,]{0,3}[\d一二两三四五六七八九十百千万]+|\b(?:add|deduct|take|adjust|credit|got|bump|knock|correct|grant)\b.*\bpoints?\b|\bgive\b.*\bextra points/;
const ENTRIES =
  /明细|流水|记录|来源|哪来|怎么(?:来|变|攒|少|多)|攒起来|进出|收支|进账|一笔一笔|哪笔|逐笔|台账|历史|[花用](?:到|在|去)?哪|[加扣](?:了)?哪些|被扣|少了(?!\d)|得了多少|对账单|账单|statement|entries|histor|movements?|breakdown|break .*down|itemi[sz]e|transactions?|ledger|come from|spent on|(?:why|how) did/;
/** After a balance nobody says once more of what. */
const JUST_ENTRIES = /^(?:请|帮我)?(?:看|查|看看|看一下|查一下)?(?:它的|他的)?(?:明细|流水)$/u;
const EXPIRING =
  /到期|过期|失效|快没|清零|清掉|作废|没用|丢积?分|再不用|保不住|快废|要废|还能留|撑不过|有效期快|临期|expir|run(?:ning)? out|laps(?:e|ing)|going to waste|lose points|nearing|points soon/;

/** Points and what is got for them, `text` as `normalise` leaves it. */
export function askedPoints(text: string): PointsCommand | undefined {
  if (OTHER.test(text)) return undefined;
  if (CANCEL.test(text)) return "cancel-redemption";
  return moving(text) ?? looking(text);
}

function moving(text: string): PointsCommand | undefined {
  const isOfPoints = POINTS.test(text);
  if (isGiving(text)) return "show-points";
  if (isOfPoints && ADJUST.test(text) && !REDEEM.test(text)) return "adjust-points";
  return wantsGoods(text, isOfPoints) ? "redeem-points" : undefined;
}

function looking(text: string): PointsCommand | undefined {
  if (!POINTS.test(text)) return JUST_ENTRIES.test(text) ? "list-points-entries" : undefined;
  // 为什么少了积分 asks for what was booked, whatever else it says.
  if (/为什么|为啥|^(?:why|how) did/.test(text)) return "list-points-entries";
  if (EXPIRING.test(text)) return "list-expiring-points";
  return ENTRIES.test(text) ? "list-points-entries" : "show-points";
}

/** 换500元话费 says how much; 积分能换什么 asks for the catalogue. */
function wantsGoods(text: string, isOfPoints: boolean): boolean {
  if (isOfPoints) return REDEEM.test(text);
  return GETTING.test(text) && /[\d零一二两三四五六七八九十百千万]|a |an /.test(text);
}

/** 我想把积分送给陈总: that is done by nobody (PT-13). */
function isGiving(text: string): boolean {
  return POINTS.test(text) && GIVING.test(text) && !ADJUST.test(text) && !REDEEM.test(text);
}

/** The client; and whether its points were to go to another. */
export function pointsAsked(material: Material): Filled {
  if (!isGiving(material.draft.said.text)) return aboutClient(material);
  return { slots: { filter: "giving" } };
}

/** The client, and the days that were named. */
export function pointsLooked(material: Material): Filled {
  const when = whensOf(material).find(({ impossible }) => !impossible);
  const isStatement = /对账单|账单|statement/.test(material.draft.said.text);
  return merged(aboutClient(material), {
    slots: { ...(when && daysOf(when, isStatement)), ...(isStatement && { filter: "statement" }) },
  });
}

/** The client, how much money or how many points, and the words themselves: what is wanted is read in the catalogue. */
export function redemptionTold(material: Material): Filled {
  const { raw, text } = material.draft.said;
  const points = pointsIn(text);
  const money = points === undefined ? amountIn(text) : undefined;
  return merged(aboutClient(material), {
    slots: {
      text: raw,
      ...(money !== undefined && { amountFen: money }),
      ...(points !== undefined && { points }),
    },
  });
}

/** 给恒信补500积分，系统漏计: what follows the first pause is the reason. */
export function adjustmentTold(material: Material): Filled {
  const { raw, text } = material.draft.said;
  const points = pointsIn(text);
  const isLess = /扣|减|多给|多算|多发|退回|deduct|take|knock|too many/.test(text);
  const reason = /[，,。；;：:]\s*(.+)$/u.exec(raw)?.[1] ?? /(?:因为|because)\s*(.+)$/iu.exec(raw)?.[1];
  return merged(whoseIs(material, text), {
    slots: {
      ...(points !== undefined && { points: isLess ? -points : points }),
      ...(reason && { reason: reason.trim() }),
    },
  });
}

/** A number that counts points or yuan is no number of a line. */
function whoseIs(material: Material, text: string): Filled {
  return /第/.test(text) ? aboutClient(material) : clientOf(material);
}

/** A bare number counts pieces, so money says that it is money; less than nothing stays so, and is refused. */
function amountIn(text: string): number | undefined {
  const money = moneyIn(text).find(({ start, end }) => /元|块|yuan|rmb|¥|￥/.test(text.slice(start, end)));
  return money && signOf(text, money.start) * money.fen;
}

function signOf(text: string, start: number): 1 | -1 {
  return /(?:负|[-−])\s*$/u.test(text.slice(0, start)) ? -1 : 1;
}

const POINTS_SAID = new RegExp(
  `${ALONE}([\\d零〇一二两三四五六七八九十百千万亿][\\d,.零〇一二两三四五六七八九十百千万亿]*)\\s*(?:个|点)?(?:积分|分(?!钟|店|公司|组|之)|points?\\b)`,
);

/** `undefined` where none is named, or what is no number of points: then it is asked for. */
function pointsIn(text: string): number | undefined {
  const said = POINTS_SAID.exec(text)?.[1];
  return said === undefined ? undefined : readNumber(said);
}
