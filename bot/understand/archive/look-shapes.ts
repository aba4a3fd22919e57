import { clientNamed } from "#bot/understand/client-named.ts";
import type { Heard } from "#bot/understand/heard.ts";
import { nameIndex } from "#bot/understand/name-index.ts";
import { lookUp } from "#bot/understand/names.ts";
import { trimmed } from "#bot/understand/normalise.ts";
import { ORGANISATION } from "#bot/understand/organisation.ts";
import type { CommandName, Context, Slots, Understanding } from "#bot/understand/understanding.ts";
import { fieldIn } from "./field-words.ts";
import { PAST_SHAPES } from "./past-shapes.ts";
import { SEGMENT_SHAPES } from "./segment-shapes.ts";

const SURE = 0.96;
const LOOK =
  "(?:请|帮我|麻烦|我要|我想|可以|能不能|能)*(?:查一?下|查询|查看|看一?下|看看|看|查|打开|调一?下|调出来?|显示|给我|翻一?下|翻出来?|了解一?下)?(?:一下)?";
const AFTER =
  "(?:给我看看|给我看一下|给我看|看看|看一下|拿来|调出来|打开|发我|介绍一?下|说一?下|说说|讲一?下|讲讲|呢|吧|吗|么)?";
const CARD = new RegExp(
  `^${LOOK}(.*?)的?(?:客户)?(?:档案|资料|客户信息|基本信息|基本资料|基本情况|客户卡片?|客户画像|画像|信息卡|名片卡|档|底子)${AFTER}$`,
  "u",
);
const SECTIONS: readonly (readonly [string, RegExp])[] = [
  ...PAST_SHAPES.map((way): [string, RegExp] => ["past", way]),
  [
    "history",
    /^(.*?)的?(?:档案|资料)?(?:的)?(?:变更记录|修改记录|变更历史|修改历史|改动记录|变更情况|历史记录|历史)$/u,
  ],
  ["history", /^(?:是)?谁(?:动|改|修改|更新)[了过](.+?)的?(?:档案|资料|信息)?$/u],
  ["history", /^(.*?)(?:被)?(?:改过|变过|动过|改了|变了)(?:几次|多少次|哪些|什么|吗|没有?)$/u],
  [
    "bills",
    /^(.*?)的?(?:(?:上|这|本)个?月|近?[几一二两三四五六\d]+个?月份?|最近|近期)?的?(?:账单|出账情况|出账|历史账单|收入明细)$/u,
  ],
  [
    "bills",
    /^(.*?)(?:那边|这边)?(?:现在|目前|到底|总共|一共|还)*欠(?:了|着|费|款|钱|我们|咱们?|账)*(?:多少|几个?月|多久|多长时间|几天)(?:钱|费|款|块钱|账)?了?(?:[,，].*)?$/u,
  ],
  [
    "bills",
    /^(.+?)的?(?:现在|目前|还)*(?:有没有|有无|是否|是不是|有)?(?:欠费|欠款|欠钱)(?:了|着)?(?:吗|没有?|没|情况|明细|金额|账龄)?$/u,
  ],
  ["bills", /^(.+?)的?(?:账龄)(?:是|有)?(?:多少天?|多长|几天)?$/u],
  ["products", /^(.*?)(?:办了|用了|订了|开了|在用)(?:哪些|什么|我们哪些)(?:产品|业务)$/u],
  ["care", /^(.*?)的?(?:关怀(?:计划|安排)?|该怎么关怀|近期关怀)$/u],
  ["needs", /^(.*?)的?(?:需求和承诺|需求记录|未了需求|需求)$/u],
  ...SEGMENT_SHAPES.map((way): [string, RegExp] => ["segments", way]),
  ["family", /^(.*?)的?(?:家族|上下级单位|分公司和子公司|分子公司|下属单位|分支机构)(?:有哪些)?$/u],
];
const CARD_EN =
  /^(?:please )?(?:show|open|see|get|give|pull up|bring up|look up)(?: me)? (?:the )?(?:archive|card|profile|record|file) (?:of|for) (.+)$/u;
const OWN_EN = /^(?:show |open )?(.+?)'s (?:archive|card|profile|record|file)$/u;
const WHO_EN = /^who is (.+?)(?:, ?(?:show|open|give|pull).*)$/u;
const HISTORY_EN = /^(?:show )?(?:the )?(?:change )?history (?:of|for) (.+)$/u;
const BACK = /^(?:它|他们|她们|他|这家|那家|这个客户|该客户|客户|it|this client)?$/u;
const RESTORE: readonly RegExp[] = [
  /^(?:把|将|请恢复|请)*(.*?)(?:刚才)?(?:改错了?,?)?(?:给我)?(?:改回[去来]?|恢复|还原|变回|退回|倒回去?|弄回去?|用回|换回|回退|撤回修改|还是按|还用)(?:到|成|为|了)?(?:原来|之前|以前|上次|上一[版个]?|改之前|修改前|原先|旧|老)?的?(?:样子|值|那个|内容|地址|名字|吧|了|原样|原状)?$/u,
  /^(?:请)?(?:恢复|还原|改回)(.+)$/u,
];
const PUT_EN = /^(?:put|set|change|switch) (.+?)'s ([a-z ]+?) back(?: to .+)?$/u;
const UNDO_EN =
  /^(?:restore|revert|reset|undo|roll back) (?:the )?([a-z ]+?) changes? (?:on|of|for|to) (.+)$/u;
const OWN_RESTORE_EN =
  /^(?:restore|revert|reset|undo|roll back) (.+?)'s ([a-z ]+?)(?: changes?)?(?: to .+)?$/u;
const BACK_EN =
  /^(?:put|bring) the (?:old|previous) ([a-z ]+?) of (.+?) back$|^(?:go back|return) to the (?:old|previous) ([a-z ]+?) (?:for|of) (.+)$|^(?:roll|put) the ([a-z ]+?) of (.+?) back$|^undo the change of ([a-z ]+?) (?:at|of|for) (.+)$/u;
const RIGHT_EN = /^(.+?)'s ([a-z ]+?) was right before,? restore it$/u;
const RESTORE_EN = /^(?:restore|revert|reset) (?:the )?([a-z ]+?) (?:of|for) (.+?)(?: to what it was)?$/u;
const COLLECT: readonly RegExp[] = [
  /^(?:帮我|我来|我要|来)?(?:补(?:充|全|齐|录)?|完善|采集|收集)(?:一?下)?(.*?)的?(?:客户)?(?:资料|档案|信息)$/u,
  /^(.*?)的?(?:客户)?(?:资料|档案|信息)?(?:还|都|现在)?(?:缺|差|少|没填)(?:了|些)?(?:什么|哪些|啥|哪几项)(?:资料|信息|没填|没补)?$/u,
  /^(?:complete|fill in|collect) (?:the )?(?:archive|record|details|file) (?:of|for) (.+)$/u,
  /^what(?:'s| is) missing (?:for|in|of|from) (.+)$/u,
];

/** The card, its parts, what is missing, and putting a field back; `undefined` for all else. */
export function askedArchive({ said, context }: Heard): Understanding | undefined {
  const words = trimmed(said.text).replace(/[呢啊呀?!.。]+$/u, "");
  return (
    restored(words, context) ??
    first(COLLECT, words, { command: "update-client", more: { filter: "collect" }, context }) ??
    section(words, context) ??
    first([CARD, CARD_EN, OWN_EN, WHO_EN], words, { command: "show-client", more: {}, context }) ??
    bare(words, context)
  );
}

interface Asked {
  readonly command: CommandName;
  readonly more: Slots;
  readonly context: Context;
}

function first(ways: readonly RegExp[], words: string, asked: Asked): Understanding | undefined {
  const of = ways.map((way) => way.exec(words)?.[1]).find((found) => found !== undefined);
  return of === undefined ? undefined : about(of, asked);
}

/** The client that is named, or whom one last spoke of; a name that nobody bears is no answer. */
function about(of: string, { command, more, context }: Asked): Understanding | undefined {
  const base = { command, confidence: SURE, readings: [] };
  const name = of.replace(/的$/u, "").trim();
  if (BACK.test(name)) return { ...base, slots: more, refersBack: true };
  const named = clientNamed(name, context);
  if (named) return { ...base, slots: { client: named.name, ...more }, client: named.client };
  // Plainly some organisation, and none that is known here.
  return ORGANISATION.test(name)
    ? { ...base, slots: { client: name, ...more }, client: { kind: "none", said: name } }
    : undefined;
}

function section(words: string, context: Context): Understanding | undefined {
  const english = HISTORY_EN.exec(words)?.[1];
  if (english) return about(english, { command: "show-client", more: { filter: "history" }, context });
  for (const [filter, way] of SECTIONS) {
    const of = way.exec(words)?.[1]?.replace(new RegExp(`^${LOOK}`, "u"), "");
    if (of !== undefined) return ofSection(of, { filter, context });
  }
  return undefined;
}

/** 地址历史, 市人民医院地址的修改记录: of one field. */
function ofSection(
  of: string,
  { filter, context }: { filter: string; context: Context },
): Understanding | undefined {
  const field = filter === "history" ? fieldIn(of) : undefined;
  const name = field ? of.slice(0, field.start) : of;
  const more = { filter, ...(field && { code: field.field }) };
  return about(name, { command: "show-client", more, context });
}

function restored(words: string, context: Context): Understanding | undefined {
  const [, whose, which] = RIGHT_EN.exec(words) ?? OWN_RESTORE_EN.exec(words) ?? PUT_EN.exec(words) ?? [];
  const back = BACK_EN.exec(words)?.filter((part) => part !== undefined);
  const [, what, of] = back ?? RESTORE_EN.exec(words) ?? UNDO_EN.exec(words) ?? [undefined, which, whose];
  const said = of !== undefined ? `${of} ${what}` : RESTORE.map((way) => way.exec(words)?.[1]).find(Boolean);
  const field = said === undefined ? undefined : fieldIn(said);
  if (said === undefined || field === undefined) return undefined;
  const more = { code: field.field };
  return about(said.slice(0, field.start).trim(), { command: "restore-field", more, context });
}

const LONGEST = 16;
const SEE = new RegExp(`^(?:(?:show|open|find|pull up|look up)(?: me)? |${LOOK})`, "u");

/** 三一重工, sanyi: a name alone asks for the card. */
function bare(words: string, { clients, nameLead }: Context): Understanding | undefined {
  const name = words.replace(SEE, "");
  if (clients === undefined || name.length < 2 || words.length > LONGEST) return undefined;
  const client = lookUp(name, nameIndex(clients), { lead: nameLead, least: 0.9 });
  const isExact = nameIndex(clients).exact.has(name.replaceAll(" ", ""));
  const isSpelt = /^[a-z]{3,}$/u.test(name);
  if (client.kind === "none" || !(isExact || isSpelt)) return undefined;
  const said = client.kind === "one" ? client.name : name;
  return { command: "show-client", confidence: SURE, readings: [], slots: { client: said }, client };
}
