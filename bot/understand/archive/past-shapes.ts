const WHEN =
  "(?:以前|过去|之前|从前|此前|历史上|最近|近期|近来|前段时间|去年|今年|我们|咱们|都|给他们|为他们)*";
const HAD = "(?:拜访|走访|回访|上门|见面|沟通|联系|接触|通话|电话)";

/** What was done for a client: 恒信物流以前做过什么, 上次拜访聊了什么, 拜访记录. */
export const PAST_SHAPES: readonly RegExp[] = [
  new RegExp(
    `^(.*?)的?${WHEN}(?:做|办|干|跑|处理|服务|跟进)(?:过|了|完了?)(?:些)?(?:什么|哪些|啥)(?:事情?|工作|任务|服务|动作)?$`,
    "u",
  ),
  new RegExp(`^(.*?)的?${WHEN}(?:有过|有)(?:哪些|什么)(?:${HAD}|往来|互动|服务)(?:记录)?$`, "u"),
  new RegExp(
    `^(.*?)的?${WHEN}(?:${HAD}|服务|往来|互动|工作|办事|任务|跟进)(?:的)?(?:记录|历史|历史记录|轨迹|流水)$`,
    "u",
  ),
  new RegExp(
    `^(.*?)的?(?:上次|上一次|最近一次|最后一次)${HAD}(?:时|的时候)?(?:都|我们)?(?:是)?(?:聊|谈|说|讲|做|问)(?:了|过)?(?:些)?(?:什么|啥|哪些)(?:内容|事情?)?$`,
    "u",
  ),
  new RegExp(
    `^(?:上次|上一次|最近一次)${HAD}(.{2,20}?)(?:时|的时候)?(?:都)?(?:聊|谈|说|讲|做)(?:了|过)?(?:些)?(?:什么|啥|哪些)(?:内容|事情?)?$`,
    "u",
  ),
  new RegExp(`^(.*?)的?(?:上次|上一次|最近一次)${HAD}(?:的)?(?:情况|内容|结果|纪要)$`, "u"),
  /^what (?:has been|have we|did we|was) (?:done |do |did )?(?:for|with|at) (.+?)(?: so far| before| lately)?$/u,
  /^what did we (?:last )?(?:talk about|discuss) with (.+?)(?: last time)?$/u,
  /^(?:show |open )?(?:me )?(?:the )?(?:past work|work history|visit history|visit records?|past visits|contact history|past contacts) (?:of|for|with|to|at) (.+)$/u,
];
