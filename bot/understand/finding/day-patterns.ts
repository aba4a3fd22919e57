import { addDays, addMonths, type Day } from "#shared/domain/calendar/day.ts";
import type { Condition } from "#shared/domain/finding/condition.ts";
import type { DayField } from "#shared/domain/finding/fields.ts";
import { sticky } from "./atom.ts";
import type { Period } from "./periods.ts";

/** 联系过 has happened; 没联系 needs no such word. */
const MET =
  "(?:联系|拜访|走访|回访|沟通|接触|跟进|上门|见面|碰面|打电话|打过电话|跑|见(?=过|的|$)|去(?=过|的|$))(?:过|了)";
export const MEET = `${MET}?`;
export const NOT = "(?:都|也|还|一直|就)*(?:没有|没|未|不曾)(?:有)?(?:人|再)?(?:去|做|被)?";
export const FILE = "(?:资料|档案|信息)";
export const UPDATE = "(?:更新|维护|变动|动|改)(?:过|了)?";
const WITHIN = "(?:以内|之内|内|里|以来)?";
const ABOUT = "(?:都|已经?|已有|有|最近|近|过去|前|未来|接下来|今后)*";
const ENDS = "(?:合同|协议)?(?:就|要|会|将|快)*(?:到期|期满|届满|结束)(?:日|时间)?(?:了)?";
const SINCE = "(?:for|in|within|since)? ?(?:over |more than |the last |the past )?";
const LAST = "(?:in|within|during)? ?(?:the )?(?:last |past )?";
const NEXT = "(?:within|in|by|before)? ?(?:the )?(?:next )?";

/** What stands before a stretch of time and after it, and which days are meant. */
export interface Pattern {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly test: (said: Said) => Condition | undefined;
}

export interface Said {
  readonly period: Period;
  readonly today: Day;
  readonly before: string;
  readonly after: string;
}

function pattern(before: string, after: string, test: Pattern["test"]): Pattern {
  return { before: sticky(before), after: sticky(after), test };
}

const RIVAL = "(?:联通|电信|广电|竞争对手|对手|竞对|竞品|友商|其他运营商|rival(?:'s)?)";
const UNTIL = `${WITHIN}(?:之?前|以前)?${ENDS}`;

export const DAY_PATTERNS: readonly Pattern[] = [
  pattern(`${RIVAL}(?:那边)?(?:的)?(?:合同|协议)(?:在|将)?${ABOUT}`, UNTIL, ahead("rivalEndsOn")),
  pattern(`${RIVAL} contracts? (?:ending|expiring|ends?|expires?) ${NEXT}`, "", ahead("rivalEndsOn")),
  pattern(`(?:合同|协议)?(?:在|将|会|于)?${ABOUT}`, `${UNTIL}(?:的合同)?`, ahead("contractEndsOn")),
  pattern(
    "(?:合同|协议)?到期(?:日期?|时间)?(?:在|是|为)",
    `${WITHIN}(?:之?前|以前|之?后|以后)?(?:的)?`,
    ahead("contractEndsOn"),
  ),
  pattern(
    `(?:contracts? )?(?:that |which )?(?:expir(?:e|es|ing)|end(?:s|ing)?|up for renewal) ${NEXT}`,
    "",
    ahead("contractEndsOn"),
  ),
  pattern(
    "(?:有|已|已经)?(?:欠费|欠款|拖欠|欠)(?:账龄|时间|天数)?(?:已经?|都|有|达到?)*(?:超过|满|大于|高于|多于|在)?了?",
    "(?:以上|多|或更久|还没交)?(?:了)?(?:的)?",
    owedFor,
  ),
  pattern("账龄(?:已|有|达到?)*(?:超过|满|大于|高于|多于|在)?了?", "(?:以上|多)?(?:了)?(?:的)?", owedFor),
  pattern("(?:in arrears|owing) (?:for )?(?:over |more than |at least )?", "", owedFor),
  pattern(ABOUT, `(?:以上|多|来|了)?${NOT}${MEET}`, notSince("lastContactOn")),
  pattern(
    `(?:not|never|haven't been|no) (?:been )?(?:contact(?:ed)?|visit(?:ed)?|seen|called) ${SINCE}`,
    "",
    notSince("lastContactOn"),
  ),
  pattern(ABOUT, `${WITHIN}(?:有|刚|才)?${MET}`, behind("lastContactOn")),
  pattern(`(?:contacted|visited|seen|called) ${LAST}`, "", behind("lastContactOn")),
  pattern(ABOUT, `${WITHIN}(?:该|要|应该|需要|应)${MEET}`, ahead("nextContactDueOn")),
  pattern(`(?:due for (?:a )?(?:contact|visit)|to be contacted) ${NEXT}`, "", ahead("nextContactDueOn")),
  pattern(
    "(?:入网|在网|合作)(?:时间|年限|时长)?(?:已|有)?(?:满|超过|超|大于|不到|不满|不足|小于|少于|未满)?了?",
    "(?:以上|以下|以内|多)?(?:的)?",
    tenure,
  ),
  pattern("in (?:the )?network (?:for )?(?:over |more than |less than |under )?", "(?: or more)?", tenure),
  pattern(ABOUT, `${WITHIN}(?:才|新|刚)?入网`, behind("inNetworkSince")),
  pattern(ABOUT, `${WITHIN}(?:新增|新建|新加|新录|录入|建档|新拓展|新发展)(?:的)?`, behind("createdOn")),
  pattern(`(?:added|created) ${LAST}`, "", behind("createdOn")),
  pattern(`${FILE}${ABOUT}`, `(?:以上|多)?${NOT}${UPDATE}`, notSince("touchedOn")),
  pattern(ABOUT, `(?:以上|多)?${NOT}${UPDATE}${FILE}?`, notSince("touchedOn")),
  pattern(`(?:${FILE})?${ABOUT}`, `${WITHIN}(?:有)?(?:更新|维护)过(?:的)?${FILE}?`, behind("touchedOn")),
  pattern(`not updated ${SINCE}`, "", notSince("touchedOn")),
  pattern(ABOUT, `${WITHIN}(?:离网|流失|走掉)(?:了)?`, behind("leftOn")),
  pattern(`(?:left|churned) (?:us )?${LAST}`, "", behind("leftOn")),
];

function ahead(field: DayField): Pattern["test"] {
  return ({ period, today, after }) =>
    period.kind === "length"
      ? { field, from: today, to: moved(today, period, 1) }
      : cut(field, period, after);
}

function behind(field: DayField): Pattern["test"] {
  return ({ period, today, after }) =>
    period.kind === "length"
      ? { field, from: moved(today, period, -1), to: today }
      : cut(field, period, after);
}

/** 12月底前: until; 2026年以后: from. */
function cut(field: DayField, { from, to }: Extract<Period, { kind: "span" }>, after: string): Condition {
  if (/^(?:之|以)?前/.test(after)) return { field, ...(to && { to }) };
  if (/^(?:之|以)?后/.test(after)) return { field, ...(from && { from }) };
  return { field, ...(from && { from }), ...(to && { to }) };
}

/** Not since then, or never at all: of whom nothing is known, nobody has been there. */
function notSince(field: DayField): Pattern["test"] {
  return ({ period, today }) => {
    if (period.kind === "length") return unseenSince(field, moved(today, period, -1));
    return period.from === undefined ? undefined : unseenSince(field, addDays(period.from, -1));
  };
}

export function unseenSince(field: DayField, to: Day): Condition {
  return {
    any: [
      { field, to },
      { field, known: false },
    ],
  };
}

const SHORT = /不到|不满|不足|小于|少于|未满|less than|under/;

/** 欠费超过30天: due for as long as that. */
function owedFor({ period, today }: Said): Condition | undefined {
  if (period.kind !== "length") return undefined;
  const since: Condition = { field: "arrearsSince", to: moved(today, period, -1) };
  return { all: [{ field: "arrearsFen", over: 0 }, since] };
}

/** 在网3年以上, 入网不到一年. */
function tenure({ period, today, before, after }: Said): Condition | undefined {
  const field = "inNetworkSince";
  if (period.kind === "span") return cut(field, period, after);
  const since = moved(today, period, -1);
  return SHORT.test(before) || /以下|以内/.test(after) ? { field, from: since } : { field, to: since };
}

function moved(today: Day, { days = 0, months = 0 }: Extract<Period, { kind: "length" }>, sign: 1 | -1): Day {
  return addDays(addMonths(today, sign * months), sign * days);
}
