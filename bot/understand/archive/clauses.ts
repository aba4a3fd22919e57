import { type FieldName, fieldOf } from "#shared/domain/clients/field-dictionary.ts";
import { readValue } from "#shared/domain/clients/read-value.ts";
import { fieldIn } from "./field-words.ts";

/** One fact of a sentence: which field, in which words, and what stands before it. */
export interface Fact {
  readonly field: FieldName;
  readonly said: string;
  /** Whose it is, as far as it is said. */
  readonly of: string;
}

const CHANGE =
  /^(?:信息)?(?:现在|已经|已|都|要|应该)?(?:改一?下?(?:成|为|到)了?|换成了?|换到了?|变成了?|变更为|变更成|变为了?|更正为|更正成|更新为|更新成|登记为|登记成|修改为|修改成|调整为|调整成|设为|设成|设置为|填成?|写成|搬到了?|迁到了?|应该是|应为|改(?![过了的不没动]))[:\s]*/u;
const IS = /^(?:信息)?(?:现在|目前|一共|总共|大概|大约)?(?:是|为|有|达到|约|:|=)[:\s]*/u;
const OWNED =
  /^(.{0,30}?)(?:现在|其实|应该)?(?:是|属于)(?:一?家)?(国企|国有企业|央企|民企|民营企业|私企|私营企业|外企|外资企业|合资企业|机关团体)$/u;
const MARKED =
  /^(?:把|将)?(.{0,30}?)(?:标记?|设|列|定|评)(?:为|成)(?:我们的)?(标杆|样板|战略|重点战略)客户$/u;
const NAMED = /^(.{0,30}?)(?:是|成了|成为了?)(?:我们的)?(标杆|样板|战略)(?:客户)?$/u;
const UNMARKED = /^(.{0,30}?)(?:不再是|不是|取消)(?:我们的)?(标杆|样板|战略)客户(?:了|标记|身份)?$/u;
const MOVED =
  /^(.{0,30}?)(?:公司|单位|办公室|办公地点)?(?:已经|已|刚|最近|现在|要)?(?:搬家?|迁|搬迁|迁移)(?:到|去|至)了?(?!哪)(.{3,})$/u;
/** 现在800号人, 招到90人了. */
const STAFFED =
  /^(.{0,30}?)(?:现在|目前|已经|已)?(?:有|招到|发展到|共)?(\d+(?:多|来)?(?:号人|个员工|名员工|个人|人))了?$/u;
/** 交通学院属于教育行业. */
const TRADE = /^(.{2,30}?)(?:属于|归属于?)(.{2,8}?)行业$/u;
const FOUNDED = /^(.{0,30}?)(?:是)?(?:成立于|创办于|创建于)(.{4,12})$/u;
/** 改一下: what it is to be is not said. */
const NOTHING = /^(?:一?下|好|掉|新的?|过来)$/u;
/** 地址 of a task, a plan, an appointment is not the client's. */
const ELSEWHERE = /任务|待办|日程|预约|拜访|提醒|会议|工单|第\d|标题/u;

/** A fact, where a clause says one; `text` is normalised, without what ends it. */
export function factIn(text: string): Fact | undefined {
  return marked(text) ?? owned(text) ?? founded(text) ?? named(text) ?? removed(text) ?? plainly(text);
}

function owned(text: string): Fact | undefined {
  const [, of, said] = OWNED.exec(text) ?? [];
  return of === undefined || said === undefined ? undefined : { field: "ownership", said, of };
}

/** Of a client that is named, in words that need no name of a field. */
function plainly(text: string): Fact | undefined {
  const [, who = "", heads] = STAFFED.exec(text) ?? [];
  if (heads !== undefined && who !== "") return { field: "employees", said: heads, of: who };
  const [, of, said] = TRADE.exec(text) ?? [];
  return of === undefined || said === undefined ? undefined : { field: "industryCode", said, of };
}

/** 财政局搬到湘府路9号了. */
function removed(text: string): Fact | undefined {
  const [, of, words = ""] = ELSEWHERE.test(text) ? [] : (MOVED.exec(text) ?? []);
  const said = bareOf(words);
  return of === undefined || of === "" || said === undefined ? undefined : { field: "address", said, of };
}

function founded(text: string): Fact | undefined {
  const [, of, said] = FOUNDED.exec(text) ?? [];
  return of === undefined || said === undefined ? undefined : { field: "foundedOn", said, of };
}

function marked(text: string): Fact | undefined {
  const off = UNMARKED.exec(text);
  const [, of, which] = off ?? MARKED.exec(text) ?? NAMED.exec(text) ?? [];
  if (of === undefined || which === undefined) return undefined;
  return { field: which.includes("战略") ? "strategic" : "isReference", said: off ? "否" : "是", of };
}

function named(text: string): Fact | undefined {
  const found = fieldIn(text);
  if (found === undefined || ELSEWHERE.test(text.slice(0, found.end))) return undefined;
  const of = text.slice(0, found.start).replace(/^(?:把|将|请把)/u, "");
  const rest = text.slice(found.end);
  const said = saidAfter(rest, found.field);
  if (said === undefined || (!found.isPlain && of === "")) return undefined;
  return { field: found.field, said, of };
}

/** After a verb anything is a value; after 是 or nothing only what reads as one. */
function saidAfter(rest: string, field: FieldName): string | undefined {
  const change = CHANGE.exec(rest)?.[0];
  if (change !== undefined) return bareOf(rest.slice(change.length));
  const is = IS.exec(rest)?.[0];
  const said = bareOf(rest.slice(is?.length ?? 0));
  if (said === undefined || /[吗?]|什么|多少|哪|谁|几/u.test(said)) return undefined;
  const needsVerb = fieldOf(field).kind === "text" || fieldOf(field).kind === "words";
  if (is === undefined && needsVerb) return undefined;
  return readValue(field, said) === undefined ? undefined : said;
}

function bareOf(words: string): string | undefined {
  const said = words.replace(/(?:了|吧|哦|啊|。|!)+$/u, "").trim();
  return said === "" || NOTHING.test(said) ? undefined : said;
}
