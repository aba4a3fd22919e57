/** 最近怎么了: how a client has been of late. A task, a line or a person is asked about otherwise. */
const LATELY =
  /(?:最近|近来|近期|这阵子|这段时间|这几个月)(?:到底|究竟)?(?:是)?(?:怎么了|怎么回事|咋了|有(?:什么|啥|没有)(?:异常|异动|变化|问题|风险|情况|动静)|有没有(?:异常|异动|问题|风险))/u;
/** Of a client alone; a task, a line or a person is asked about otherwise. */
const WHAT_HAPPENED =
  /^.{2,20}?(?:最近|近来|近期|这阵子)?(?:出(?:了)?(?:什么|啥)(?:事|问题|状况)了?|怎么了|怎么啦|咋了|咋回事)[?？。]*$/u;
const RISK =
  /(?:咋|怎么|为什么|为啥|为何).{0,10}(?:预警|红灯|橙灯|黄灯|报警|离网风险|流失风险|变红|变橙)|(?:预警|风险|异动|离网|流失|要跑|会跑|想跑).{0,6}(?:为什么|为啥|怎么|原因|依据|是什么|有多大|多大|大不大|高不高|吗|么|几级|哪一级)|为什么.{0,12}(?:预警|红色|橙色|黄色)|(?:会不会|是不是要)(?:跑|走|流失|离网)|(?:为什么|为啥|为何|咋|怎么).{0,6}(?:要走|要跑|想走|想跑|会走|会跑|流失|离网|转网|不稳)/u;
const ENGLISH =
  /(?:what's wrong with|what is wrong with|is .{1,30} (?:about to|going to|likely to) (?:leave|churn|quit)|why is .{1,30} (?:at risk|red|orange|flagged|on alert|in danger)|how at risk is)/u;
const OTHER =
  /^第?\d|第[一二三四五六七八九十]|^[那它]|^这[个条件项家]|任务|待办|团队|[a-z]?组|系统|我(?:最近|的)|规则|知识|提醒|完成|报告|报表/u;

export function askedAlert(text: string): "explain-alert" | undefined {
  const words = text.trim();
  if (OTHER.test(words)) return undefined;
  return LATELY.test(words) || WHAT_HAPPENED.test(words) || RISK.test(words) || ENGLISH.test(words)
    ? "explain-alert"
    : undefined;
}
