const THESE = "(?:这帮|这批|这些|这拨|刚查的这些|上述|结果|此|这)(?:客户|人|名单)*";
const CALLED = "(?:,|:|叫做?|名为|名字|命名为|取名|为|\\s)*";
/** What a list of another kind is called. */
const NO_GROUP = "(?!.{0,8}(?:生日|任务|客户|合同|积分|预警|待办|交接|跟进|审批))";

/** Further ways to keep a list of clients, each with its name. */
export const OTHER_SAVES: readonly RegExp[] = [
  new RegExp(
    `^(?:请|把|将)*${THESE}(?:都)?(?:记成|打个包|打包|圈起来|固定成|收藏起来|留着|归成)(?:一?个)?(?:群|清单|名单|包)?${CALLED}(?<name>.*)$`,
    "u",
  ),
  new RegExp(`^给${THESE}建一?个(?:目标群|客群|群)${CALLED}(?<name>.+)$`, "u"),
  new RegExp(`^(?:请)?(?:圈定|锁定)${THESE}${CALLED}(?<name>.+)$`, "u"),
  /^(?:搞|建|弄)个客群[,:\s]+(?<name>.+)$/u,
  new RegExp(`^(?:save|存)[下低]?${THESE},?\\s*叫\\s*(?<name>.+)$`, "u"),
  /^以["“]?(?<name>.+?)["”]?为名(?:保存|存下)(?:此|这个|这份)?名单$/u,
  /^(?:please )?keep (?:these|this|them) under the name (?<name>.+)$/u,
  /^make a (?:segment|group) out of (?:these|this|them),? (?:call|name) it (?<name>.+)$/u,
  /^(?:store|freeze|save|keep) this (?:selection|list) as (?<name>.+)$/u,
  /^bundle these clients into a (?:group|segment) (?:named|called) (?<name>.+)$/u,
  /^i want to hang on to this list,? name it (?<name>.+)$/u,
  /^call this list (?<name>.+?) and save it$/u,
];

export const OTHER_LISTS: readonly RegExp[] = [
  /^(?:我|以前)?(?:都)?(?:圈过的?|存过的?|建了|存的|收藏的|有)(?:哪些|哪几个)?(?:的)?(?:客户)?(?:群|客群|名单)(?:在哪里?)?$/u,
  /^(?:请)?(?:列出)?(?:已保存的|保存的)?目标群(?:调出来|翻出来)?(?:看看)?$/u,
  /^(?:what groups have i saved|my saved (?:lists|groups)|any (?:segments|groups) of mine)$/u,
];

export const OTHER_OPENS: readonly RegExp[] = [
  new RegExp(
    `^${NO_GROUP}(?<name>[^,，。我谁哪]{2,12}?)(?:那个|的)?(?<!目标|客户)(?:群|名单)(?:里)?(?:都)?(?:有哪些人|有谁|几家|打开)$`,
    "u",
  ),
  new RegExp(`^把${NO_GROUP}(?<name>[^,，。我谁哪]{2,12}?)的?名单给我$`, "u"),
  /^(?:who's|who is) in the (?<name>.{1,30}) (?:group|segment|list)$/u,
  /^open my list of (?<name>.+)$|^let me see the segment (?<name2>.+)$/u,
];

/** 星物，指星城物流: the second is the client; 锦程汽贸记作老锦: the first. */
export const OTHER_ALIASES: readonly (readonly [pattern: RegExp, of: "first" | "second"])[] = [
  [
    /^(?:请?记住啊?,?|以后)?(?:说|讲|叫)?["“]?([^,]{2,8}?)["”]?,?(?:也就是|代指|就当是|指(?!定))["“]?(.{2,30}?)["”]?$/u,
    "second",
  ],
  [/^请?记住啊?,?(.{2,8}?)是(.{2,30})$/u, "second"],
  [/^我嘴里的(.{2,8}?)是(.{2,30})$/u, "second"],
  [/^(?:我们)?(?:都|平时)?管(.{2,30}?)叫(.{2,16})$/u, "first"],
  [
    /^(.{2,30}?)(?:,外号|大家都喊|大家都叫|的?花名叫|你叫它|记作|,我们叫它?)["“]?(.{2,16}?)["”]?(?:就行|就好)?$/u,
    "first",
  ],
  [/^(.{2,20}?) is what we call (.{2,40})$/u, "second"],
  [/^we refer to (.{2,40}?) as (?:the )?(.{2,30})$/u, "first"],
  [/^short for (.{2,40}?): ?(.{2,20})$/u, "first"],
  [/^(?:take|let) (.{2,20}?) (?:to mean|stand for) (.{2,40})$/u, "second"],
  [/^nickname (.{2,40}?) ([a-z]{2,20})$/u, "first"],
];
