import { dayOf } from "#shared/domain/calendar/day.ts";
import type { FieldName } from "#shared/domain/finding/fields.ts";
import { FINDING_DEFAULT } from "#shared/domain/rules/finding-rules.ts";
import { askedContracts } from "./asked-contracts.ts";
import type { Atom } from "./finding/atom.ts";
import { type ReadSearch, readSearch } from "./finding/read-search.ts";
import type { Heard } from "./heard.ts";
import { worded } from "./normalise.ts";
import { toldCommand } from "./told.ts";
import type { Context, Understanding } from "./understanding.ts";

const SURE = 0.95;
const PARTLY = 0.85;
const LONGEST = 300;
/** So much of a sentence must be read where its words alone make it a search. */
const MOSTLY = 0.5;

/** What asks or wishes something else, whatever conditions stand in it. */
const OTHER_WISH =
  /为什么|为啥|怎么|如何|提醒|记得|别忘|完成|搞定|推到|推迟|改到|改成|改为|取消|转给|分给|分配给|划给|交接|合并|撤销|新增(?!的)|新建(?!的)|下达|安排|计划|请假|批准|驳回|申请|审批|打几折|积分|生日|谁说了算|推荐|能卖什么|卖什么|方案|模板|多久|明天|后天|待办|任务|工单|最急|紧急|先做|先去|先跑|进展|提前|终止|写|发给|存成|存为|保存|目标群|客户群|就是|同一家|完了|过哪|找谁|why|how do|how to|remind|complete|postpone|assign|transfer|merge|undo|leave|segment|what does|recommend/u;
/** Names of lists that are commands of their own. */
const OTHER_LIST =
  /^(?:我的)?(?:离网)?预警$|^(?:我的|查一?下|看看|列出)合同|(?:哪些|哪几份|几份)合同|合同(?:到期)?(?:情况|有哪些|清单|列表)|到期的合同$|which contracts/u;
const EXPORT = /(?:导出|导成|下载|export)/u;

/** A search for clients: known by its conditions, which are read word by word. `undefined` for all else. */
export function askedSearch({ raw, said, context }: Heard): Understanding | undefined {
  const text = said.text.trim();
  if (askedContracts(text) !== undefined) return undefined;
  if (text.length > LONGEST || OTHER_WISH.test(text) || OTHER_LIST.test(text)) return undefined;
  const isExport = EXPORT.test(text);
  const read = readSearch(raw, {
    today: dayOf(context.now),
    rules: FINDING_DEFAULT,
    vocabulary: { grids: [], units: [], staff: context.staff ?? [], clients: context.clients ?? [] },
  });
  const confidence = isExport ? exportConfidence(read, context) : confidenceIn(read, { text, context });
  if (confidence === undefined) return undefined;
  const slots = { ...(isExport && { code: "csv" }), filter: worded(said) };
  return { command: "find-clients", confidence, readings: [], slots, ...namesNeeded(read, context) };
}

function exportConfidence({ covered }: ReadSearch, { shown }: Context): number | undefined {
  return covered >= MOSTLY || shown.some(({ kind }) => kind === "client") ? SURE : undefined;
}

/** Words that say nothing known may be a colleague or a client: their names are looked up, and it is read again. */
function namesNeeded({ unread }: ReadSearch, { staff }: Context): Pick<Understanding, "client"> {
  const [said] = unread;
  return said !== undefined && staff === undefined ? { client: { kind: "none", said } } : {};
}

interface Sentence {
  readonly text: string;
  readonly context: Context;
}

function confidenceIn(read: ReadSearch, sentence: Sentence): number | undefined {
  if (!saysSomething(read) && !asksForSome(read, sentence)) return undefined;
  if (read.covered === 1) return isWhole(read, sentence) ? SURE : undefined;
  return isMostlyRead(read, sentence) ? PARTLY : undefined;
}

/** Some words are not known; that clients are asked for is plain all the same. */
function isMostlyRead(read: ReadSearch, { text }: Sentence): boolean {
  if (read.covered < MOSTLY || toldCommand(text) !== undefined) return false;
  return (
    (has(read, "noun", "class") || /客户|clients/u.test(text)) &&
    (has(read, "verb", "howMany", "which") || /[的客户类]$|s$/u.test(text))
  );
}

const SAYING: readonly Atom["kind"][] = ["test", "codes", "class", "order", "first", "countBy"];

function saysSomething(read: ReadSearch): boolean {
  return has(read, ...SAYING);
}

/** 我的客户有哪些, 查一下火星上的客户: clients are asked for, with no condition or with none that is known. */
function asksForSome(read: ReadSearch, { text }: Sentence): boolean {
  const isPlain = read.covered === 1 || /^(?:请|帮我|麻烦|给我)*(?:查|找|搜|筛|find|search)/u.test(text);
  return isPlain && has(read, "noun") && has(read, "verb", "howMany", "which");
}

/** Everything was read; whether the whole is a search of clients, or a word or two that could be anything. */
function isWhole(read: ReadSearch, { text, context }: Sentence): boolean {
  if (has(read, "noun", "refine", "class", "test")) return true;
  const isOnList = context.shown.some(({ kind }) => kind === "client");
  if (!has(read, "codes")) return isOnList || has(read, "countBy") || isSortedList(read);
  return has(read, "not", "or") || /的$|行业|(?:多少|几)家/u.test(text) || isPointed(read);
}

/** 收入最高的10家. */
function isSortedList(read: ReadSearch): boolean {
  return has(read, "order") && has(read, "first");
}

/** AA级, 红色预警, 医疗行业: alone they name a kind of client; a product or a bare word does not. */
function isPointed({ search }: ReadSearch): boolean {
  const { where } = search;
  if (where === undefined || !("in" in where)) return where !== undefined;
  return POINTED.includes(where.field);
}

const POINTED: readonly FieldName[] = [
  ...(["serviceGrade", "riskLevel", "creditGrade", "surveyGrade"] as const),
  ...(["individualTier", "zone", "leadStatus"] as const),
];

function has({ kinds }: ReadSearch, ...wanted: readonly Atom["kind"][]): boolean {
  return wanted.some((kind) => kinds.has(kind));
}
