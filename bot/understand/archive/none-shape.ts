import { clientNamed } from "#bot/understand/client-named.ts";
import type { Heard } from "#bot/understand/heard.ts";
import { trimmed } from "#bot/understand/normalise.ts";
import type { Understanding } from "#bot/understand/understanding.ts";
import type { NoneOf } from "#shared/domain/clients/known-none.ts";

const THINGS: readonly (readonly [NoneOf, RegExp])[] = [
  ["products", /产品|业务|\bproducts?\b|\bsubscriptions?\b|\bservices?\b/u],
  ["contracts", /合同|协议|\bcontracts?\b|\bagreements?\b/u],
  ["members", /成员|\bmembers?\b/u],
  ["contacts", /联系人|对接人|\bcontacts?\b/u],
];
const THING = "(?:我们的?|移动的?|在网|在用的?)?(?:集团)?(?:产品|业务|合同|协议|成员|联系人|对接人)";
const LIST = `${THING}(?:(?:和|、|以及|也?没有?|,|跟)${THING})*`;
const NOW = "(?:客户|单位|公司)?(?:目前|现在|名下|那边|这边|确实|其实|暂时|还|都|也|至今|一直|压根|根本)*";
const ONE = "(?:任何|什么|啥|一[个份项位款样种]|半个)?";
const NOT = "(?:没有|没|无)(?:办过?|签过?|订过?|用过?|开过?|登记过?|买过?|任何)?";
const ENDS = "(?:的|了|呢|啊|可言|可查|在用|在网|在我们这)*";
const SHAPES: readonly RegExp[] = [
  new RegExp(`^(.{0,30}?)的?${NOW}${NOT}(?:我们)?${ONE}(${LIST})${ENDS}$`, "u"),
  new RegExp(`^(.{0,30}?)的?${NOW}${ONE}(${LIST})(?:都|也|还|确实|一[个份项位款样])*${NOT}${ENDS}$`, "u"),
  new RegExp(`^(.{0,30}?)的?(${LIST})(?:数量?|数目)?(?:是|为|:|=)?(?:零|0|没有|无)[个份项位]?$`, "u"),
  /^(.+?) (?:currently |still |really )?(?:has|have|holds?|uses?|got|has got) (?:no|zero|not a single) (.+)$/u,
  /^(.+?) (?:currently |still )?(?:does|do)(?:n't| not) (?:have|hold|use) (?:any )?(.+)$/u,
  /^there (?:is|are) no (.+?) (?:at|of|for|with|in) (.+)$/u,
];
const BACK = /^(?:它|他们|她们|他|这家|那家|这个客户|该客户|客户|对方|这家单位|it|they|this client)$/u;
/** A question, a search, or what somebody is to do. */
const OTHER =
  /[?？吗么]|有没有|是不是|哪|谁|几家|多少|所有|全部|名单|客户$|的客户|筛|查|找|列|看|如果|要是|提醒|为什么|预警|风险|到期|第\d/u;

/** 恒信物流没有产品, 它一份合同都没有: of what somebody knows that there is none; `undefined` for all else. */
export function toldOfNone({ said, context }: Heard): Understanding | undefined {
  const words = trimmed(said.text)
    .replace(/[.。!！]+$/u, "")
    .replace(ASIDE, "");
  if (OTHER.test(words)) return undefined;
  const [of = "", things = ""] = partsOf(words) ?? [];
  const code = THINGS.filter(([, word]) => word.test(things)).map(([what]) => what);
  if (of === "" || code.length === 0) return undefined;
  const slots = { filter: "none", code: code.join(",") };
  const base = { command: "update-client" as const, confidence: 0.95, readings: [] };
  if (BACK.test(of)) return { ...base, slots, refersBack: true };
  const named = clientNamed(of, context);
  return named && { ...base, slots: { client: named.name, ...slots }, client: named.client };
}

/** How it is known, or why: no part of the fact. */
const ASIDE =
  /[，,；;]\s*(?:刚|我|因为|由于|来源|据|听|拜访|走访|现场|问卷|电话|客户说|他们说|from |according|seen|told)[^，,；;]*$/u;

/** Whose, and what; in the last shape the other way round. */
function partsOf(words: string): [string, string] | undefined {
  const found = SHAPES.map((way) => way.exec(words)).find((one) => one !== null);
  if (found === undefined) return undefined;
  const [, first = "", second = ""] = found;
  return words.startsWith("there ") ? [second.trim(), first] : [first.trim(), second];
}
