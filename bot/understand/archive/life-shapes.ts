import { clientNamed } from "#bot/understand/client-named.ts";
import type { Heard } from "#bot/understand/heard.ts";
import { trimmed } from "#bot/understand/normalise.ts";
import type { Context, Understanding } from "#bot/understand/understanding.ts";

const EVENTS: readonly (readonly [string, RegExp])[] = [
  [
    "LAST_SUBSCRIPTION_ENDED",
    /^(.{0,30}?)(?:客户)?(?:已经|已|都|正式)?(?:离网|退网|销户|销网|拆机销户|流失|不用我们的业务|把业务都停|has left|left us)了?(?:[,，;；](.*))?$/u,
  ],
  [
    "RETURNED",
    /^(.{0,30}?)(?:客户)?(?:又|重新|已经|已)?(?:回来|回网|重新入网|复装|回流|came back|is back)了?(?:[,，;；](.*))?$/u,
  ],
  [
    "REFUSED_FOR_GOOD",
    /^(.{0,30}?)(?:客户)?(?:已经)?(?:明确拒绝|彻底拒绝|明确表示不考虑|没有合作意向|refused for good)了?(?:合作|我们)?(?:[,，;；](.*))?$/u,
  ],
  [
    "NOT_QUALIFIED",
    /^(.{0,30}?)(?:客户)?(?:不符合|不够|达不到|没达到)(?:潜在)?(?:大客户)?(?:建档|入库)?(?:的)?(?:条件|资格|标准|要求)(?:[,，;；](.*))?$/u,
  ],
];

/** 客户离网了，去了电信，因为价格: what a person says of a client's life; `undefined` for all else. */
export function toldOfLife({ said, context }: Heard): Understanding | undefined {
  const words = trimmed(said.text).replace(/[.!。]+$/u, "");
  if (/[?吗]|分析|预警|报告|风险|名单|哪些|可能|会不会|要是|如果|提醒/u.test(words)) return undefined;
  for (const [filter, way] of EVENTS) {
    const found = way.exec(words);
    if (found) return ofEvent(filter, { of: found[1] ?? "", why: asWritten(found[2], said), context });
  }
  return undefined;
}

function asWritten(
  why: string | undefined,
  { raw, text }: { readonly raw: string; readonly text: string },
): string | undefined {
  const at = why === undefined ? -1 : text.lastIndexOf(why);
  return why === undefined || at < 0 ? why : raw.slice(at, at + why.length);
}

function ofEvent(
  filter: string,
  { of, why, context }: { of: string; why: string | undefined; context: Context },
): Understanding | undefined {
  const reason = why === undefined || why.trim() === "" ? {} : { reason: why.trim() };
  const base = { command: "update-client" as const, confidence: 0.95, readings: [] };
  const name = of.trim();
  if (/^(?:它|他们|这家|这个|客户|it)?$/u.test(name))
    return { ...base, slots: { filter, ...reason }, refersBack: true };
  const named = clientNamed(name, context);
  return named && { ...base, slots: { client: named.name, filter, ...reason }, client: named.client };
}
