import { addDays } from "#shared/domain/calendar/day.ts";
import { daysOf } from "./dates/resolve.ts";
import { type Filled, type Material, merged, outside, whensOf } from "./material.ts";
import type { Slots } from "./understanding.ts";
import { aboutClient } from "./visit.ts";

/** Somebody is to be reminded, something is to be done or has been: another wish, whatever it is about. */
const OTHER =
  /提醒|记得|别忘|安排|完成|办结|搞定|做完|推到|推迟|改到|转给|转交|新增|新建|补充|备注|撤销|取消|流程|模板|定义|什么意思|怎么写|违约|审批|解释|为什么|为啥|remind|note|done|finish|postpone|cancel/u;
/** 合同快到期的客户 is a search for clients. */
const OF_CLIENTS =
  /客户(?:有)?(?:哪些|名单|清单|列表)?$|的客户|哪些客户|几家客户|clients? (?:whose|with|that)/u;
const CONTRACTS =
  /谁的(?:合同|协议)|(?:哪些|哪几份|什么|多少份?|几份|有没有)(?:的)?(?:专线|产品|服务|框架|战略)?(?:合同|协议)|(?:到期|过期|续签|要续|没续|未续)的?(?:[^,，。]{0,6})?(?:合同|协议)(?!.*(?:了$|过$))|(?:合同|协议)(?:的)?(?:到期)?(?:清单|列表|台账|明细|情况|一览|时间表)|(?:合同|协议)(?:什么时候|啥时候|何时|哪天|多久|几号|还有多久|还有几天|还剩).{0,6}(?:到期|过期|结束|到)?|(?:合同|协议)(?:快|要|有没有)?.{0,6}到期(?:了)?(?:吗|没有?|么)|(?:合同|协议)有?(?:哪些|几份|多少)|签了(?:哪些|什么|几份)合同|^(?:看看?|查|查看|查一下|看一下|列出?|给我看看?|显示)?.{2,16}的(?:专线|产品|服务)?(?:合同|服务协议|协议)$/u;
const WHEN_ENDS = /(?:什么时候|啥时候|何时|哪天).{2,20}(?:合同|协议).{0,4}(?:到期|过期|结束|到)$/u;
const ENGLISH_CONTRACTS =
  /(?:which|what|any|list|show|all)(?: the| my| of the)? (?:\w+ )?(?:contracts?|agreements?)|contracts? (?:of|for|with) |contracts? (?:ending|expiring|that end|due)|'s contracts?\b|when does .{2,30} contract (?:end|expire)/u;

const OFFERS =
  /(?:可以|能|能够|应该|该|适合)(?:再|给[^,，。]{0,10})?(?:卖|推|推荐|推介|推销)(?:点|些|个|给他们|给它)*(?:什么|啥|哪些|哪几)|(?:给|向).{2,12}推(?:点|些|个)*(?:什么|啥)(?:好|合适)?$|适合(?:上|办|用|做|开|推|装)(?:点|些|个)*(?:什么|啥|哪些)|(?<!你)还(?:可以|能)(?:再)?(?:上|办|加|开|做)(?:点|些|个)*(?:什么|啥|哪些|哪几)|(?:推荐|推介|适合)(?:一下|点|些|几个|几样)?(?:什么|哪些|啥)?(?:产品|业务)(?:$|[?？吗呢])|(?:缺|少)(?:什么|哪些|啥)(?:产品|业务)?$|(?:产品|业务)(?:覆盖度|覆盖率|缺口)|(?:还没|没)(?:有|办|开|用|上)(?:的)?(?:什么|哪些)(?:产品|业务)|(?:什么|啥|哪些)(?:产品|业务)(?:适合|可以|能|好)(?:推荐|推|卖|介绍)?(?:给)?|(?:交叉|增值)(?:销售|营销)机会|(?:有|还有)(?:什么|哪些|啥)(?:产品|业务)(?:可以|能|好|可)?(?:推|卖|推荐|做|挖)|(?:产品|业务)推荐$|^(?:给|为|帮)?.{2,16}推荐(?:几个|几样|一些|些|点|一下)?(?:产品|业务)$/u;
const ENGLISH_OFFERS =
  /(?:what|which)(?: else| more| other)?(?: products?| services?)? (?:can|could|should|may) (?:i|we) (?:sell|offer|pitch|recommend)|recommend (?:some |any |more |other )?(?:products?|services?)|(?:product|coverage) gaps?|cross-?sell|upsell|what (?:else )?(?:does|is) .{2,30} (?:missing|lack)/u;

/** Contracts and what else may be sold, asked for by their shape; `text` as `normalise` leaves it. */
export function askedContracts(text: string): "list-contracts" | "recommend-products" | undefined {
  const words = text.trim().replace(/[?？!！。.~]+$/u, "");
  if (OTHER.test(words)) return undefined;
  if (OFFERS.test(words) || ENGLISH_OFFERS.test(words)) return "recommend-products";
  if (OF_CLIENTS.test(words)) return undefined;
  return CONTRACTS.test(words) || WHEN_ENDS.test(words) || ENGLISH_CONTRACTS.test(words)
    ? "list-contracts"
    : undefined;
}

/** Of a client all of them; else those that end in the days that were said. */
export function contractSlots(material: Material): Filled {
  const filter = filterIn(material.draft.said.text);
  const about = aboutClient(material);
  const days = about.slots.client === undefined && about.slots.items === undefined ? window(material) : {};
  return merged(about, { slots: { ...days, ...(filter && { filter }) } });
}

/** 三个月内: until then; 下个月: in it. */
function window(material: Material): Slots {
  const when = whensOf(material).find(({ impossible }) => !impossible);
  if (when === undefined) return length(material);
  const days = daysOf(when);
  if ("day" in days) return { to: days.day };
  return when.by ? { to: days.to } : days;
}

/** 未来60天: so long from today. */
function length(material: Material): Slots {
  const span = outside(material).find(({ kind }) => kind === "length");
  if (span?.kind !== "length") return {};
  return { to: addDays(material.working.reference.day, Math.ceil(span.minutes / DAY_MINUTES)) };
}

const DAY_MINUTES = 1440;

const KINDS: readonly (readonly [word: RegExp, code: string])[] = [
  [/专线合同|line contracts?/u, "LINE"],
  [/服务协议|service agreements?/u, "SERVICE_AGREEMENT"],
  [/战略|strategic/u, "STRATEGIC"],
  [/产品合同|product contracts?/u, "PRODUCT"],
  [/框架|framework/u, "FRAMEWORK"],
  [/方案合同|solution contracts?/u, "SOLUTION"],
];

/** A class and a kind, as codes: `A LINE`. */
function filterIn(text: string): string | undefined {
  const valueClass = /([abc])类|class ([abc])\b/u.exec(text);
  const letter = (valueClass?.[1] ?? valueClass?.[2])?.toUpperCase();
  const kind = KINDS.find(([word]) => word.test(text))?.[1];
  const codes = [letter, kind].filter((code) => code !== undefined);
  return codes.length > 0 ? codes.join(" ") : undefined;
}

type ContractKindCode = "SERVICE_AGREEMENT" | "STRATEGIC" | "PRODUCT" | "LINE" | "FRAMEWORK" | "SOLUTION";

/** What the slot's codes ask the list for. */
export function contractFilter(filter: string | undefined) {
  const codes = filter?.split(" ") ?? [];
  const valueClass = (["A", "B", "C"] as const).find((code) => codes.includes(code));
  const kind = KINDS.map(([, code]) => code).find((code) => codes.includes(code));
  return { ...(valueClass && { valueClass }), ...(kind && { kind: kind as ContractKindCode }) };
}
