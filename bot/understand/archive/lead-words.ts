import { normalise, trimmed } from "#bot/understand/normalise.ts";
import { COMPETITORS } from "#shared/domain/clients/labels.ts";
import type { LeadDraft } from "#shared/domain/clients/lead.ts";
import { readValue } from "#shared/domain/clients/read-value.ts";
import { codeOf } from "#shared/domain/import/labels.ts";
import { factIn } from "./clauses.ts";
import { leadSourceIn } from "./lead-source.ts";

type Draft = { -readonly [K in keyof LeadDraft]?: LeadDraft[K] };

const ADDRESS =
  /(?:地址(?:是|在|:|：)?|位于|在)?(.*(?:路|街|道|巷|号|楼|园区|大厦|广场|镇|村|栋|层|road|street|avenue|building).*)/iu;
const RIVAL = /(?:现在?|目前|一直)?(?:在?用|用的(?:是)?)(?:中国)?(电信|联通|移动以外|广电|其他运营商)/u;
const RIVAL_ENDS = /(?:合同|协议|套餐)(.{2,12}?)(?:到期|结束)/u;
const SPEND =
  /(?:每月|月)(?:的)?(?:话费|通信费|花费|消费|费用|花)?(?:大概|大约|约)?([\d.,万千百一二三四五六七八九两]+)(?:元|块)?/u;
const NEED = /(?:想|需要|要|打算|考虑|有意|wants?|needs?)\s*(.{2,40})/iu;
const OWNED = /^(?:是)?(?:一?家)?(国企|国有企业|央企|民企|民营企业|私企|外企|外资企业|合资企业|机关团体)$/u;
const PLAIN_SIZE =
  /^(?:有|约|大概)?([\d,万千百两一二三四五六七八九十]+)(?:多)?(?:人|名员工|个员工|employees|people)$/iu;
const PERSON = /个人|先生|女士/u;

/** What is told of somebody new: the name first, then whatever is known, clause by clause. */
export function leadIn(words: string): { readonly lead: Draft; readonly unread: readonly string[] } {
  const [first = "", ...rest] = words
    .split(/[，,；;。]/u)
    .map((each) => each.trim())
    .filter(Boolean);
  const [name = "", address] = nameAndPlace(first);
  const lead: Draft = { name: trimmed(name), kind: PERSON.test(words) ? "INDIVIDUAL" : "GROUP" };
  const clauses = address === undefined ? rest : [address, ...rest];
  const unread = clauses.filter((clause) => !take(lead, clause));
  return { lead, unread };
}

/** 星城物流 园区大道1号: a blank parts the name from the place. */
function nameAndPlace(first: string): string[] {
  const at = first.search(/\s/u);
  return at < 2 || !ADDRESS.test(first.slice(at)) ? [first] : [first.slice(0, at), first.slice(at)];
}

type Taker = (lead: Draft, clause: string) => boolean;

/** The first that knows what to make of a clause takes it. */
const TAKERS: readonly Taker[] = [
  (lead, clause) => {
    const source = leadSourceIn(clause);
    if (source === undefined) return false;
    Object.assign(lead, { source, sourceDetail: clause });
    return true;
  },
  (lead, clause) => put(lead, { ownership: readValue("ownership", OWNED.exec(clause)?.[1] ?? "") }),
  (lead, clause) => put(lead, { employees: readValue("employees", PLAIN_SIZE.exec(clause)?.[1] ?? "") }),
  (lead, clause) => {
    const fact = factIn(normalise(clause).text);
    return (
      fact !== undefined && fact.of === "" && put(lead, { [fact.field]: readValue(fact.field, fact.said) })
    );
  },
  (lead, clause) => {
    const ends = RIVAL_ENDS.exec(clause)?.[1];
    const rival = codeOf(COMPETITORS, RIVAL.exec(clause)?.[1] ?? "");
    return put(lead, { rival, rivalEndsOn: ends && readValue("rivalEndsOn", ends) });
  },
  (lead, clause) => put(lead, { spendFen: readValue("registeredCapitalFen", SPEND.exec(clause)?.[1] ?? "") }),
  (lead, clause) =>
    put(lead, {
      address: ADDRESS.exec(clause)?.[1]
        ?.replace(/^(?:是|在|:|：)/u, "")
        .trim(),
    }),
  (lead, clause) => put(lead, { need: NEED.exec(clause)?.[1] }),
  (lead, clause) =>
    put(lead, {
      hasDecider:
        /(?:认识|联系上|见过)(?:了)?(?:他们)?(?:老板|老总|负责人|领导|董事长|总经理)/u.test(clause) ||
        undefined,
    }),
];

function take(lead: Draft, clause: string): boolean {
  return TAKERS.some((taker) => taker(lead, clause));
}

/** Whether any value was there to be put. */
function put(lead: Draft, values: Readonly<Record<string, unknown>>): boolean {
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
  Object.assign(lead, Object.fromEntries(known));
  return known.length > 0;
}
