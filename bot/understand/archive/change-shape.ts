import { clientNamed } from "#bot/understand/client-named.ts";
import type { Heard } from "#bot/understand/heard.ts";
import { normalise, trimmed } from "#bot/understand/normalise.ts";
import { PERSON } from "#bot/understand/person-said.ts";
import type { Context, Slots, Understanding } from "#bot/understand/understanding.ts";
import { fieldOf } from "#shared/domain/clients/field-dictionary.ts";
import { type Fact, factIn } from "./clauses.ts";
import { englishFact } from "./english.ts";

export const SURE = 0.96;
const BACK =
  /^(?:它|他们|她们|他|这家|那家|这个客户|该客户|客户|对方|这家单位|it|its|their|they)?(?:的|家)?$/u;
/** Reasons and how it was known: no part of a value. */
const ASIDE = /^(?:因为|由于|理由|原因|来源|据说|听|拜访|走访|现场|问卷|电话|客户说|他们说)/u;
/** 鼎盛钢构的张总: what is said of a person is no fact of the client. */
const OF_PERSON = new RegExp(`的${PERSON}$`, "u");
/** 地址改一下, 帮我更新一下: asks for what was just said. */
const DO_SO =
  /^(?:请|麻烦|帮我|帮忙|你)*(?:把|将)?.{0,6}?(?:改|更新|变更|修改|登记|记|录)(?:一?下|上|好)(?:吧|哈|哦)?$/u;

/** 三一重工地址改成…, 员工有300人, 是国企: facts of one client; `undefined` for all else. */
export function changedArchive({ raw, said, context }: Heard): Understanding | undefined {
  if (/[?]|吗$|没有$|第\s?\d/u.test(said.text.trim())) return undefined;
  const english = englishFact(said.text);
  if (english) return understood([asWritten(english, said)], { context, reason: undefined });
  const { facts, reason } = factsOf(trimmed(raw));
  return facts.length === 0 ? undefined : understood(facts, { context, reason });
}

interface Told {
  readonly facts: readonly Fact[];
  readonly reason: string | undefined;
}

/** Clause by clause; what is no fact of its own belongs to the words before, or tells why. */
export function factsOf(words: string): Told {
  const clauses = words
    .split(/[，,；;。]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const [first = "", ...others] = clauses;
  const fact = asFact(first);
  if (fact === undefined) return { facts: [], reason: undefined };
  return others.filter((each) => !DO_SO.test(each)).reduce(withClause, { facts: [fact], reason: undefined });
}

function withClause({ facts, reason }: Told, clause: string): Told {
  const fact = asFact(clause);
  if (fact && BACK.test(fact.of)) return { facts: [...facts, fact], reason };
  const last = facts.at(-1);
  if (last && isMore(last, clause)) return { facts: [...facts.slice(0, -1), longer(last, clause)], reason };
  return { facts, reason: reason === undefined ? clause : `${reason}，${clause}` };
}

/** 芙蓉中路8号，3栋: a comma stands within an address as well. */
function isMore({ field }: Fact, clause: string): boolean {
  return !ASIDE.test(clause) && fieldOf(field).kind === "text";
}

function longer(fact: Fact, clause: string): Fact {
  return { ...fact, said: `${fact.said}，${clause}` };
}

/** Read in its plain form, kept as it was written: both are of the same length. */
function asFact(clause: string): Fact | undefined {
  const said = normalise(clause);
  const fact = factIn(said.text);
  return fact && asWritten(fact, said);
}

function asWritten(fact: Fact, { raw, text }: { readonly raw: string; readonly text: string }): Fact {
  const at = text.lastIndexOf(fact.said);
  return at < 0 ? fact : { ...fact, said: raw.slice(at, at + fact.said.length) };
}

function understood(
  facts: readonly Fact[],
  { context, reason }: { context: Context; reason: string | undefined },
): Understanding | undefined {
  const of = facts[0]?.of.replace(/的$/u, "").trim() ?? "";
  const slots: Slots = {
    code: facts.map(({ field }) => field).join(","),
    text: facts.map((fact) => fact.said).join("\n"),
    ...(reason && { reason }),
  };
  const base = { command: "update-client" as const, confidence: SURE, readings: [] };
  if (OF_PERSON.test(of)) return undefined;
  if (BACK.test(of)) return { ...base, slots, refersBack: true };
  const named = clientNamed(of, context);
  if (named === undefined) return undefined;
  return { ...base, slots: { client: named.name, ...slots }, client: named.client };
}
