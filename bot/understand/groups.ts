import { clientNamed } from "./client-named.ts";
import { OTHER_ALIASES, OTHER_LISTS, OTHER_OPENS, OTHER_SAVES } from "./group-ways.ts";
import type { Heard } from "./heard.ts";
import { type Said, trimmed, written } from "./normalise.ts";
import type { CommandName, Context, Slots, Understanding } from "./understanding.ts";

const SURE = 0.95;
const THESE =
  "(?:请|帮我|麻烦|把|将)*(?:这批|这些|这几家|以上|上述|上面的|上面这些|刚才的|刚才这些|查到的|找到的|结果|这个名单|名单|它们)?(?:客户|名单|结果)?(?:都|全部)?";
const AS = "(?:保存|另存|存|建|做|归|设|锁定|锁)(?:成|为|到|个|一个|一下)+(?:一个)?";
const GROUP = "(?:目标客户群|目标群组|目标群|客户群|群组|名单群)";
const CALLED = "(?:,)?(?:名字|名称|取名|起名)?(?:叫做?|名为|命名为|为|是|:)?";
const NAMED = "(?:,)?(?:名字|名称|取名|起名)?(?:叫做?|名为|命名为|为|是|:)";
const KEEP = "(?:保存|存|锁定|锁|记)(?:下来?|一下|起来|好|个|一个|成|为)*";

const SAVE: readonly RegExp[] = [
  new RegExp(`^${THESE}${AS}${GROUP}${CALLED}\\s*(?<name>.*)$`, "u"),
  new RegExp(`^(?:把|将)(?<filter>.+?)${AS}${GROUP}${CALLED}\\s*(?<name>.*)$`, "u"),
  new RegExp(
    `^(?:请|帮我|麻烦|把|将)*(?:这批|这些|这几家|以上|上述|上面这些|刚才这些|查到的|找到的)(?:客户|名单|结果)?(?:都)?${KEEP}${NAMED}\\s*(?<name>.+)$`,
    "u",
  ),
  new RegExp(`^(?:请|帮我|麻烦)*${KEEP}(?:名单|${GROUP}|群)${NAMED}\\s*(?<name>.+)$`, "u"),
  /^(?:save|keep|store) (?:this|these|them|the list|the result|those)(?: clients)?(?: list)? as (?:a |the )?(?:target )?(?:segment|group|list)(?: called| named)?:? ?(?<name>.*)$/u,
  /^(?:save|keep|store) (?:this|these|them|the list|the result|those)(?: clients)?(?: list)? as (?<name>.+)$/u,
  /^(?:save|keep) as (?:a )?(?:segment|group)(?: called| named)?:? ?(?<name>.*)$/u,
  ...OTHER_SAVES,
];
const LIST: readonly RegExp[] = [
  ...OTHER_LISTS,
  new RegExp(
    `^(?:我|我们|的|都?有|存|保存|建|锁定|过|了|下|哪些|什么|几个|多少个?|那些|这些|所有|全部|列出|看看|看一?下|查看|显示|打开)*${GROUP}(?:列表|清单|有哪些|有什么|有几个|都有哪些)?$`,
    "u",
  ),
  /^(?:看看|看一?下|查看|列出)?我(?:存|保存|建)(?:的|过的|了的|下的).{0,3}名单$/u,
  /^(?:show|list|see|what are)? ?(?:me |all |my |the |saved |target )*(?:segments|groups)(?: do i have)?$/u,
];
const OPEN: readonly RegExp[] = [
  ...OTHER_OPENS,
  new RegExp(
    `^(?:打开|看看|看一下|查看|显示|列出)?${GROUP}\\s*(?<name>.{1,20}?)(?:里)?(?:有谁|有哪些客户|的?名单|的?客户|里的客户)?$`,
    "u",
  ),
  new RegExp(
    `^(?:打开|看看|看一下|查看|显示|列出)?(?<name>.{1,20}?)(?:这个)?的?${GROUP}(?:里)?(?:都?有(?:谁|哪些客户|哪些|什么客户)|的?名单)?$`,
    "u",
  ),
  /^(?:show|open|list|who is in) (?:the |my )?(?:segment|group) (?<name>.{1,40})$/u,
];

/** Frozen lists of clients and other names of clients, by the shape of the sentence; `undefined` for all else. */
export function askedGroups({ said, context }: Heard): Understanding | undefined {
  const text = said.text.trim().replace(/[。.!?\s]+$/u, "");
  return saved(text, said) ?? listed(text, said) ?? taught(text, { said, context });
}

function sure(command: CommandName, slots: Slots): Understanding {
  return { command, confidence: SURE, readings: [], slots };
}

/** The words as they were written: plain and raw text have the same length, but for blanks in front. */
function asWritten(words: string, { raw, text }: Said): string {
  const at = text.indexOf(words);
  return unquoted(at < 0 ? words : written({ raw, text }, at, at + words.length));
}

function unquoted(words: string): string {
  return trimmed(words).replace(/^["“”'「《]+|["“”'」》]+$/gu, "");
}

function saved(text: string, said: Said): Understanding | undefined {
  for (const pattern of SAVE) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { name = "", filter = "" } = groups;
    return sure("save-segment", {
      ...(name.trim() !== "" && { text: asWritten(name, said) }),
      ...(filter.trim() !== "" && { filter: asWritten(filter, said) }),
    });
  }
  return undefined;
}

function listed(text: string, said: Said): Understanding | undefined {
  if (LIST.some((pattern) => pattern.test(text))) return sure("list-segments", {});
  const name = OPEN.map((pattern) => pattern.exec(text)?.groups?.["name"]).find(
    (found) => found !== undefined,
  );
  if (name === undefined) return undefined;
  return sure("list-segments", MINE.test(name) ? {} : { text: asWritten(name, said) });
}

/** 显示我的目标群 names none. */
const MINE = /^(?:我们?|所有|全部)的?$/u;
const NOBODY =
  /^(?:这|那|它|他|她|我|您|你|今天|明天|昨天|第|谁|什么|哪|原因|问题)|[,，。?]|为什么|怎么|因为|[\d]+[个条件]/u;
/** 省医就是湖南省人民医院: the second is the client; 恒信物流也叫恒信: the first. */
const ALIASES: readonly (readonly [pattern: RegExp, of: "first" | "second"])[] = [
  ...OTHER_ALIASES,
  [
    /^(?:请?记住,?|以后|平时|平常|我们?|一般|常|说的?|叫的?|讲的?)*["“]?(.{2,16}?)["”]?(?:就是|指的就?是|是指|代表|等于|=)["“]?(.{2,30}?)["”]?(?:的(?:简称|别名|叫法|意思))?$/u,
    "second",
  ],
  [
    /^["“]?(.{2,30}?)["”]?(?:也叫做?|又叫做?|也称|又称|简称(?:是|为|叫)?|(?:的)?别名(?:是|叫|为)?|(?:的)?小名(?:是|叫)?|可以叫)["“]?(.{2,16}?)["”]?$/u,
    "first",
  ],
  [
    /^(?:给|帮)?(.{2,30}?)(?:加|添|记|起|设)(?:一?个|上)?(?:别名|简称|叫法|小名)(?:叫|是|为|:)?["“]?(.{2,16}?)["”]?$/u,
    "first",
  ],
  [/^["“]?(.{2,30}?)["”]? (?:is also (?:called|known as)|aka|a\.k\.a\.) ["“]?(.{2,30}?)["”]?$/u, "first"],
  [
    /^(?:when|whenever|if) (?:i|we) say ["“]?(.{2,16}?)["”]?,? (?:i|we|it) means? ["“]?(.{2,40}?)["”]?$/u,
    "second",
  ],
  [
    /^(?:call|name) (.{2,30}?) (?:as )?(?:["“](.{2,16}?)["”]|(.{2,16}?)(?= from now on))(?: from now on)?$/u,
    "first",
  ],
  [/^(?:by )?["“]?(.{2,16}?)["”]? (?:means|stands for|is short for|i mean) ["“]?(.{2,40}?)["”]?$/u, "second"],
];

/** 恒信物流就是恒信: the first is the name itself, whatever the pattern says. */
function isSecond(of: "first" | "second", { one, context }: { one: string; context: Context }): boolean {
  const isName = context.clients !== undefined && clientNamed(one, context)?.name === one;
  return of === "second" && !isName;
}

function taught(
  text: string,
  { said, context }: { said: Said; context: Context },
): Understanding | undefined {
  for (const [pattern, of] of ALIASES) {
    const [one = "", two = ""] = (pattern.exec(text) ?? []).slice(1).filter((word) => word !== undefined);
    const [name, alias] = isSecond(of, { one, context }) ? [two, one] : [one, two];
    const meant = [one, two].some((word) => NOBODY.test(word)) ? undefined : clientNamed(name, context);
    if (meant) return aliasOf(asWritten(alias, said), meant);
  }
  return undefined;
}

function aliasOf(
  alias: string,
  { name, client }: NonNullable<ReturnType<typeof clientNamed>>,
): Understanding {
  return { ...sure("teach-alias", { client: name, text: alias }), client };
}
