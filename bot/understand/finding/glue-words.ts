import { type Meaning, matchAt, type Reader, sticky } from "./atom.ts";
import { standsAt } from "./code-words.ts";

type Glue = Extract<
  Meaning["kind"],
  "not" | "noun" | "verb" | "refine" | "and" | "comma" | "filler" | "howMany" | "which"
>;

/** Chinese words by blanks, then `|` and English ones by `|`. */
const WORDS: Readonly<Record<Glue, string>> = {
  not: "不是 并不是 并非 非 不属于 不含 不包括 不包含 不在 除了 除去 除 排除 排除掉 去掉 剔除 没有开通 没有用 没有 没 没开通 没开 没用 没订 没装 没办 未开通 未 无 不|not|without|excluding|except for|except|non-|don't have|doesn't have|do not have|no",
  noun: "客户 集团 大客户 小集团客户 用户 单位 公司 企业 机构 客户群 政企|clients|client|customers|customer|accounts|companies|company|organisations",
  verb: "查一下 查下 查询一下 查询 查找 查 找一下 找找 找出 找出来 找 搜一下 搜索 搜 筛选一下 筛选出 筛选 筛一下 筛出 筛 列出来 列出 列一下 列 挑出 挑 过滤 看一下 看下 看看 查看 看 显示 拉一下 拉出 拉个 拉 导出 告诉我 给我|find|show|list|search|look up|get|give me",
  refine:
    "其中 这里面 这里头 里面 这批里 这批里面 这些里 这些里面 这些客户里 这些当中 当中 上面这些 这些 这批 只看 只要 再筛一下 再筛 再加上 再加 再看 缩小到 进一步筛选|of these|of those|among them|among these|only the|only those|narrow to|out of these|only",
  howMany:
    "有多少家 有多少个 有多少户 有多少 多少家 多少个 多少户 多少 几家 几个 几户 有几家 有几个 有几 总共 一共 共有 共 各有多少 各多少 数一下 数一数 统计一下 统计 数量 总数 个数|how many|number of|count",
  which: "有哪些 有哪几家 哪些 哪几家 哪几个 哪家 有没有 是哪些 谁|which|what",
  and: "且 并且 而且 并 同时 和 及 以及 与 跟 但是 但 又 还 还要 不过 加上 还有|and|but|also|plus",
  comma: ", ; 、 。 ! : ( )",
  filler:
    "的 了 是 为 有 在 里 中 内 上 那些 那种 所有 全部 全 都 也 我 我的 我们 我们的 我们市 我们省 我们县 我们区 我们组 我们团队 咱们市 咱们省 咱们县 我市 我省 我县 本市 本省 本县 本区 全市 全省 全县 全区 全组 全团队 全公司 市里 省里 县里 咱们 咱们的 名下 我名下 我名下的 我手上 我手上的 手上 手里 我手里的 我管的 管的 负责的 我负责的 帮我 帮忙 请 麻烦 想 想看 我想 我想看 我要 要 需要 一下 出来 下 属于 位于 住在 开通了 开通 用了 用 装了 办了 家 个 户 名单 清单 列表 情况 吧 呢 啊 吗 呀 嘛 ? 以外 之外 除外 外 目前 现在 当前 行业 类型 等级 级别 处于 正在 已经 已 还在 就 把 给 从 到 按 类 级 这 那 一|in the whole city|in the whole province|the whole city|the whole province|city-wide|province-wide|our city|our province|our team|the|a|an|of|my|our|me|all|with|who|that|are|is|have|has|having|in|at|on|for|please|those|whose|their|there|do|i|we|to|from|currently|now|any|ones|be|by|it",
};

interface Word {
  readonly word: string;
  readonly kind: Glue;
}

let byHead: ReadonlyMap<string, readonly Word[]> | undefined;

function headsOf(): Map<string, Word[]> {
  const heads = new Map<string, Word[]>();
  for (const [kind, list] of Object.entries(WORDS) as [Glue, string][]) {
    const [chinese = "", ...english] = list.split("|");
    for (const word of [...chinese.split(" "), ...english])
      heads.set(word.charAt(0), [...(heads.get(word.charAt(0)) ?? []), { word, kind }]);
  }
  for (const list of heads.values()) list.sort((a, b) => b.word.length - a.word.length);
  return heads;
}

const OR = sticky("\\s*(?<comma>,|;|、)?\\s*(?:或者说|或者|或是|抑或|或|要么|\\bor else\\b|\\bor\\b|/)");

/** A组 is no article. */
const TEAM = /^[a-z]\d?组/u;

/** What holds a search together and says nothing of the clients themselves. */
export const readGlue: Reader = (text, at) => {
  const or = matchAt(OR, text, at);
  if (or) return { kind: "or", isLoose: or.groups?.["comma"] !== undefined, end: at + or[0].length };
  if (TEAM.test(text.slice(at, at + 3))) return undefined;
  byHead ??= headsOf();
  const known = byHead.get(text.charAt(at))?.find(({ word }) => standsAt(text, at, word));
  return known && { kind: known.kind, end: at + known.word.length };
};
