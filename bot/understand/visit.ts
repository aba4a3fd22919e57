import { dueOf } from "./dates/resolve.ts";
import type { When } from "./dates/when.ts";
import { type Filled, type Material, nameOf } from "./material.ts";
import { trimmed, worded } from "./normalise.ts";
import { withoutMark } from "./told.ts";
import type { Slots } from "./understanding.ts";

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What was told of a contact with a client: all of it, with whom, and the next step with its day. */
export function toldVisit(material: Material): Filled {
  const { said } = material.draft;
  const client = clientOf(material);
  const contact = contactOf(material);
  const next = nextStep(material);
  const slots: Slots = {
    text: trimmed(withoutMark(worded(said))),
    ...client.slots,
    ...(contact && { contact }),
    ...next,
  };
  return { ...client, slots };
}

/** The client that is named; where none is of the book, the words that may name one. */
export function clientOf(material: Material): Filled {
  const { draft, hasBook } = material;
  const client = draft.spans.find((span) => span.kind === "client");
  if (client) return { slots: { client: nameOf(client, draft) }, client: client.found };
  if (/它|[这该那]个?客户|刚才那|[这那]家|他们?家|(?:the|this|that) client/u.test(draft.said.text))
    return { slots: {}, refersBack: true };
  return hasBook ? { slots: {} } : { slots: {}, client: { kind: "none", said: draft.said.raw.trim() } };
}

/** A client who is asked about: named, one that was last shown, or the line of a number. */
export function aboutClient(material: Material): Filled {
  const { spans } = material.draft;
  const [n] = spans.flatMap((span) => (span.kind === "items" ? span.items : []));
  const isNamed = spans.some(({ kind }) => kind === "client");
  return n === undefined || isNamed ? clientOf(material) : { slots: { items: [n] } };
}

const TITLE =
  "总监|总经理|董事长|副总|总|主任|院长|校长|局长|处长|科长|部长|经理|老师|书记|厂长|主管|会计|秘书|工|老板|先生|女士";
const SURNAME =
  "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]";
const AFTER_CLIENT = new RegExp(
  `^(?:公司|那边|里)?的?(?:跟|和|与|找|见)?([\\u4e00-\\u9fff]{1,3}(?:${TITLE})|老板|院长|校长|局长|厂长|${SURNAME}[\\u4e00-\\u9fff]{1,2}(?=[,，。]|$))`,
  "u",
);
const ANYWHERE = new RegExp(`([\\u4e00-\\u9fff](?:${TITLE}))`, "u");

/** 李主任, 王建国院长: after the client's name, else the first that bears a title. */
function contactOf({ draft: { said, spans } }: Material): string | undefined {
  const client = spans.find((span) => span.kind === "client");
  const after = client ? AFTER_CLIENT.exec(said.text.slice(client.end))?.[1] : undefined;
  return after ?? ANYWHERE.exec(said.text.slice(client?.end ?? 0))?.[1];
}

/** When something of theirs ends is no step of ours. */
const ENDING = /到期|期满|过期|届满|生效|expires?/u;

/** 他们说月底前付清: what they have promised is no step of ours. */
const THEIRS = /(?:说|答应|表示|承诺|保证)(?:了|会|要|在)?$/u;

/** 明年才有, 下月就好了: what will be, not what is to be done. */
const NO_STEP = /^(?:才|就(?=[好会能有可])|还(?=没|要等)|都|会|能|可能|开学|放假|过年)/u;

/** The last clause that says a day to come, and something to do by then: 下周三给方案. */
function nextStep(material: Material): Pick<Slots, "note" | "due"> {
  const [first, ...others] = clausesOf(material.draft.said.raw);
  const clauses = others.length === 0 && first ? lastStep(material, first) : others;
  for (const clause of clauses.toReversed()) {
    const step = stepIn(material, clause);
    if (step) return step;
  }
  return {};
}

function stepIn(material: Material, clause: Clause): Pick<Slots, "note" | "due"> | undefined {
  const when = whenIn(material, clause);
  if (when === undefined || when.impossible || ENDING.test(clause.words)) return undefined;
  const words = trimmed(cutOut(clause, when));
  const isTheirs = THEIRS.test(clause.words.slice(0, when.start - clause.start));
  const { due } = dueOf(when, material.working);
  const isAhead = due.slice(0, 10) >= material.working.reference.day;
  if (words === "" || isTheirs || NO_STEP.test(words) || !isAhead) return undefined;
  const note = words.replace(OPENING, "") || words;
  return { note, due };
}

/** What stands before the step itself: who asked for it, and the end of its day. */
const OPENING =
  /^(?:约(?:了|好)?|说好|答应|再)?(?:(?:他们?|她们?|对方|客户|人家|领导)?(?:说|提出)?(?:让|要求?|叫|请|催|希望)?(?:我们?|咱们?|我方))?(?:在|于|到)?(?:前|之前|以前)?(?:必须|务必|尽快)?/u;

/** Dictated without a comma, what comes next begins with its day. */
function lastStep({ draft }: Material, { end, words, start }: Clause): Clause[] {
  const from = draft.spans.findLast(
    (span) => span.kind === "when" && !span.when.repeated && span.start > start,
  )?.start;
  if (from === undefined || THEIRS.test(words.slice(0, from - start))) return [];
  return [{ start: from, end, words: words.slice(from - start) }];
}

function whenIn({ draft }: Material, { start, end }: Clause): When | undefined {
  const found = draft.spans.find(
    (span) => span.kind === "when" && !span.when.repeated && span.start >= start && span.end <= end,
  );
  return found?.kind === "when" ? found.when : undefined;
}

function cutOut({ start, words }: Clause, when: When): string {
  return words.slice(0, when.start - start) + words.slice(when.end - start);
}

function clausesOf(raw: string): Clause[] {
  return [...raw.matchAll(/[^,，。;；]+/gu)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));
}

const WISH =
  /(?:想要?|需要|打算|计划|考虑|希望|有意|要求|准备|正在找|缺|wants?|needs?|would like|is planning)/u;
const NO_NEED = /(?:不想|不需要|没有?打算|不考虑|暂(?:时)?不|doesn't want|don't want)/u;
const WHO =
  /^(?:客户|对方|他们|他|她|对面|甲方|they|he|she|the client)(?:说|表示|讲|提到|提出|反映)?[:：,，]?/u;

export interface NeedSaid {
  readonly text: string;
  readonly budgetState?: "HAS" | "CAN_OBTAIN" | "NONE";
}

/** What the client wants, where the words say so: 想上专线, 需要换套餐. */
export function needIn(told: string, next: string | undefined): NeedSaid | undefined {
  const [, ...clauses] = clausesOf(told);
  const wish = clauses.find(
    ({ words }) => WISH.test(words) && !NO_NEED.test(words) && (next === undefined || !words.includes(next)),
  );
  if (wish === undefined) return undefined;
  const budgetState = budgetIn(told);
  const text = trimmed(wish.words).replace(WHO, "");
  return { text, ...(budgetState && { budgetState }) };
}

/** 有钱, 可以有, 真没有 (seed G2.13). */
function budgetIn(told: string): NeedSaid["budgetState"] | undefined {
  if (/没(?:有)?(?:钱|预算|经费)|预算不够|no budget/u.test(told)) return "NONE";
  if (/(?:申请|争取|等|报).{0,4}(?:预算|资金|拨款|补贴|经费)|财政拨款|扶持资金/u.test(told))
    return "CAN_OBTAIN";
  return /有(?:钱|预算|经费)|预算(?:已|都)?(?:批|到位|充足|下来)|has budget/u.test(told) ? "HAS" : undefined;
}

const KINDS = [
  [/领导|高层|老总见面|签约仪式/u, "LEADER_MEETING"],
  [/电话回访|回访/u, "CALLBACK"],
  [/电话|通话|致电|called|phoned|call with/u, "CALL"],
  [/微信|wechat/u, "WECHAT"],
  [/邮件|邮箱|email/u, "EMAIL"],
  [/培训|training/u, "TRAINING"],
  [/座谈|开会|会议|meeting with/u, "MEETING"],
] as const;

/** How the contact was made, by its first clause; in person where nothing else is said. */
export function contactKind(told: string): (typeof KINDS)[number][1] | "VISIT" {
  const [first] = clausesOf(told);
  return KINDS.find(([words]) => words.test(first?.words ?? ""))?.[1] ?? "VISIT";
}

const FIELDS = {
  asked: /(?:问了?|提问)[:：]\s*([^,，。;；]+)/u,
  observed: /(?:观察|看到|注意到)[:：]?\s*([^,，。;；]+)/u,
  analysed: /(?:分析|判断|估计)[:：]?\s*([^,，。;；]+)/u,
} as const;

/** 提问, 倾听, 观察, 分析, where they are told apart (seed E9.4). */
export function toldFields(told: string): Partial<Record<keyof typeof FIELDS, string>> {
  const found = Object.entries(FIELDS).map(([name, words]) => [name, words.exec(told)?.[1]] as const);
  return Object.fromEntries(found.filter(([, words]) => words !== undefined));
}
