import type { CommandName } from "./understanding.ts";

/** Records of what has happened are known by how they are told: no example is like the next. */
const MARK =
  /^(?:请|麻烦|帮我|帮忙)*(?:记(?:一下|一笔|下|录一下|录)?|登记(?:一下)?|补记|写个?(?:拜访|走访)记录|(?:拜访|走访|沟通)记录|情报|竞对情报|visit (?:note|record|log|report)|汇报一下|报告(?:一下)?)\s*[:,，：]\s*/u;
const PAST =
  /^(?:我|我们)?(?:刚刚|刚才|刚|才(?=从|去|见)|已(?=对|经)|今儿|今天|今早|上午|中午|下午|早上|昨天(?:上午|下午|晚上)?|昨晚|前天)/u;
const CONTACT =
  "拜访|走访|回访|上门|登门|会见|见|碰|聊|谈|沟通|座谈|交流|通(?:了|过|完)?(?:个|一个)?(?:电话|话)|打(?:了|过|完)?(?:个|一个)?电话|致电|电话(?:回访|沟通|联系)|微信|联系|培训|吃(?:了|过|完)?(?:个)?饭";
/** Where one was: only what is over counts. */
const BEEN = "(?:去|跑|到|走|见|聊|谈|访|陪同?|坐)(?:了|过|完)|转了转|碰过头|从.{2,20}?(?:出来|回来|过来)";
const VERB = new RegExp(`(?:${CONTACT})(?:了|过|完|到|上)?|${BEEN}`, "u");
/** Dictated without a comma: what was done, and then what came of it. */
const RUN_ON = new RegExp(
  `(?:(?:${CONTACT}|见|聊|谈)(?:完|过|了)|[通打]完电话|吃完饭)(?!的).{0,12}?(?=他|她|对方|客户|那边|说|想)|从.{2,20}?(?:出来|回来)`,
  "u",
);
const DONE_VERB = new RegExp(
  `(?:${CONTACT})(?:了|过)(?!$)|(?:打|通|吃)(?:了|过)|(?:跑|去|走)过了|碰过头|[登上]门看了`,
  "u",
);
/** What is closed, moved or asked is another wish. */
const OTHER_WISH =
  /完成|办结|搞定|做完|改到|推到|推迟|取消|转给|提醒|记得|别忘|新增|新建|安排|计划|要不要|为什么|怎么|哪|谁|什么|吗|[?？]|第[\d一二三四五六七八九十]+[个条件项]|^\d/u;
const AHEAD =
  /明天|后天|大后天|下周|下个?月|待会|等会|一会儿|周[一二三四五六日天](?!.*[了过])|(?<![说想主只需重])(?:要|准备|打算|约了|还得|得)(?:去|跟|和|找|再|上门)*(?:见|拜访|走访|回访|会见|上门|沟通|联系|陪)(?!.*[了过])/u;
/** What is asked before one goes there, not what came of it. */
const BEFOREHAND =
  /(?:有(?:什么|啥|哪些)|(?:需要|要|该|得))(?:要|需要|该|得)?(?:注意|留意|当心|准备)(?:什么|啥|的|哪些)?(?:吗|么|呢|事项|地方)?[?？。]*$|(?:该|要|应该)(?:聊|谈|说|带|准备)(?:点|些)?(?:什么|啥)(?:好)?[?？。]*$|(?<!他|她|们|客户|对方|问|说)怎么(?:谈|聊|说)(?:好|合适)?[?？。]*$/u;
const ENGLISH_TOLD =
  /^(?:i |we )?(?:have |'ve )?(?:just )?(?:visited|met(?: with)?|called|phoned|(?:came|got) back from|got off the phone with|got off a call with|had (?:coffee|dinner|tea|a chat) with|dropped by|dropped in on|saw|off the phone with|paid .{2,40} a visit|spoke (?:to|with)|talked (?:to|with)|had a (?:call|meeting|lunch) with)\b/;

const RIVAL =
  /友商|竞对|\brival\b|电信|联通|广电|铁通|对手|竞争对手|\btelecom\b|\bunicom\b|\bbroadnet\b|competitor/u;
const RIVAL_MOVE =
  /半价|免[一二三两几\d]个?月|盯上|撬走|往.{2,12}跑|投标|最低|价只有|拉专线|动作不小|^友商进了|七折|is after|circling|quote|half price|送|降价|便宜|低[一二两三四五六七八九\d]|优惠|补贴|抢|挖|撬|报价|报了|报(?=[一二三四五六七八九\d低出])|驻点|驻点|签了|谈|攻|进场|捆绑|合账|虚拟网|免费|打折|价格|cheaper|offer|free|undercut|poach|subsid/u;

/** 拜访记录： says what follows, however it is told. */
const NOTED = /^(?:(?:拜访|走访|沟通)记录|visit (?:note|record|log))\s*[:：]\s*\S/u;

/** The command that a told happening is; `undefined` for all else. `text` as `normalise` leaves it. */
export function toldCommand(text: string): Extract<CommandName, "log-visit" | "log-competitor"> | undefined {
  const words = text.trim();
  if (NOTED.test(words)) return "log-visit";
  if (isRivalTold(words)) return "log-competitor";
  return isContactTold(words) ? "log-visit" : undefined;
}

/** The words without the mark that they are to be kept. */
export function withoutMark(words: string): string {
  return words.trim().replace(MARK, "");
}

function isContactTold(text: string): boolean {
  const [first = "", ...others] = clausesOf(withoutMark(text));
  if (BEFOREHAND.test(text)) return false;
  if (/^(?:拜访|走访|沟通)记录|^visit report/u.test(text.trim())) return clausesOf(text).length > 1;
  if (ENGLISH_TOLD.test(first)) return others.some((clause) => clause.trim() !== "");
  if (OTHER_WISH.test(first) || AHEAD.test(first)) return false;
  const isPast = PAST.test(first) ? VERB.test(first) : DONE_VERB.test(first);
  return isPast && others.some((clause) => clause.trim() !== "");
}

function clausesOf(words: string): string[] {
  const clauses = words.split(/[,，。.;；]\s*/u);
  const done = clauses.length === 1 ? RUN_ON.exec(words) : null;
  if (done === null) return clauses;
  const end = done.index + done[0].length;
  return [words.slice(0, end), words.slice(end)];
}

function isRivalTold(text: string): boolean {
  if (/^(?:报告|汇报)?竞争(?:情况|动态|对手)/u.test(text)) return true;
  if (/话术/u.test(text)) return false;
  if (OTHER_WISH.test(withoutMark(text)) || /^(?:刚|拜访|走访|回访)/u.test(text)) return false;
  const at = text.search(RIVAL);
  return at >= 0 && RIVAL_MOVE.test(text.slice(at)) && !/(?:我|咱)们?(?:去|要|准备|打算)/u.test(text);
}
