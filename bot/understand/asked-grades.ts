import type { CommandName } from "./understanding.ts";

/** Rules, meanings and searches are asked for otherwise. */
const OTHER =
  /规则|什么意思|^什么(?:是|叫)|^what (?:is|are) (?:a |an )?[a-z ]+$|是什么(?:东西|概念)?$|含义|定义|怎么(?:写|填)|信用代码|信用卡|改成|改为|调成|调为|提醒|记得|安排|完成|推迟|知识|话术|模板|what (?:does|is meant)|remind|note/u;
const SEARCH =
  /(?:客户|单位|集团)(?:都?有)?(?:哪些|哪几|名单|清单|列表|多少)|哪些(?:客户|单位|集团)|的(?:客户|集团)$|几家客户|which clients|clients (?:with|whose|that)/u;
/** A line of the day is explained by its priority, and credit by itself. */
const OF_TASK = /^第?\d|信誉|信用|\bof (?:no\.? ?)?\d+$/u;
/** What somebody else offers is told of, not asked. */
const RIVAL = /电信|联通|友商|对手|竞争|异网|他网|unicom|telecom|rival|competitor/u;
/** A word on a request that is open is no new one. */
const DECIDING =
  /批准|驳回|撤回|撤销|取消|审批|通过|批了|怎么样|到哪|[,，](?:我)?不?同意$|approve|reject|withdraw/u;

const GRADE = "(?:[abc]\\s*(?:类|级|等|档)|(?:金|银|钻石|普通)(?:卡|级|牌)|大客户)";
const WHY = "(?:为什么|为啥|为何|凭什么|凭啥|怎么|咋|点解)";
const TIER: readonly RegExp[] = [
  new RegExp(
    `${WHY}(?:会|只|才|还|就|没|不|被|得|能)*(?:是|算|定|评|划|归|得|到|成)*(?:为|成|到|个|在|不上)*(?:个)?${GRADE}`,
    "u",
  ),
  new RegExp(
    `(?:差|离|距离?|要|需要?)(?:.{0,8})(?:升级|升档|晋级|升(?:到|为|成|上)?${GRADE}|上一?[级档类]|下一[级档类]|高一[级档类]|到${GRADE}|${GRADE}(?=$|还|多|差))`,
    "u",
  ),
  new RegExp(
    `(?:怎么|怎样|如何|咋)(?:样)?(?:才)?(?:能|可以)?(?:让他们?|让它)?(?:升级|升档|晋级|升(?:到|为|成|上)${GRADE})`,
    "u",
  ),
  new RegExp(`${WHY}.{0,6}(?:降级|升级|降类|掉级|掉类|降档|降到|升到|掉到)`, "u"),
  /(?:降级|升级|定级|评级|级别变动)(?:的)?(?:原因|依据|历史|记录|经过)/u,
  /价值(?:得?分|评分|等级|级别|类别|分类)(?:是)?(?:怎么|如何|咋)(?:来|算|评|定)/u,
  /(?:是不是|算不算|够不够|算)(?:我们的)?大客户(?:吗|么|不)?$/u,
  /why (?:is|was|are) .{1,40}\b(?:class|grade|tier)\s?[abc]\b|why (?:is|was) .{1,40}\b(?:gold|silver|diamond|key client)\b/u,
  /how far (?:is|from) .{1,40}\b(?:class|upgrade|tier|grade|next)\b|how (?:many points|much) .{1,30}(?:short of|to) (?:class|the next)/u,
  /(?:explain|break down) (?:the )?(?:value )?(?:tier|class|grade|score) of|what would (?:lift|move) .{1,40}(?:up|to class|to the next)/u,
];
const CREDIT: readonly RegExp[] = [
  /(?:信誉|信用)(?:度|的)?(?:等级|级别|评级|评分|得分|分数?|额度|状况|情况|记录|几级|几星|是几|怎么样|怎样|如何|好不好|好吗|多少|高不高|星级|咋样)/u,
  /(?:信誉|信用)(?:度)?$|几星(?:客户|级)?(?:$|的)|(?:账期|缴费周期|付费周期)(?:多长|多久|几个月|是)/u,
  /credit\s?(?:rating|grade|score|limit|standing|status|history|worth)|creditworth/u,
];
const QUOTE: readonly RegExp[] = [
  /几(?:多)?折|多少折|折多少/u,
  /(?:最多|最低|最大|最高|能|可以|可|该|够).{0,10}(?:多少|什么|啥|几个点|多大).{0,4}(?:的)?(?:折扣|优惠|打折|让利|减免)?(?:$|呢|吗)(?<=(?:折扣|优惠|让利|减免|打折|个点).{0,2})/u,
  /(?:折扣|优惠)(?:的)?(?:上限|空间|额度|权限|幅度)|(?:给到?|能给|可以给|享受)(?:多少|什么|啥|哪些)(?:折扣|优惠)|(?:有|有没有)(?:什么|啥|哪些)?(?:折扣|优惠)(?:可以|能)(?:给|用|享)/u,
  /(?:what|which|how (?:much|big|large)(?: of)?)(?: is)?(?: the| a)? (?:max(?:imum)? |biggest |highest )?discount|max(?:imum)? discount|how much off|discount (?:ceiling|limit|can i|could i|may i)/u,
];
const LEAKS =
  /(?:折扣|优惠|打折)(?:给)?(?:过头|超了|过了)|discounts? (?:broke|break) the rules|(?:折扣|优惠)(?:异常|违规|超标|超规|超限|泄漏|流失|漏损|检查|核查)|超出?(?:规则|规定|标准|标|规|限)的?(?:折扣|优惠)|(?:折扣|优惠|打折)(?:超过?|超出|高于|高过|不按)(?:了)?(?:规则|规定|标准|批准)|(?:没有?|无|未享受?)(?:任何)?(?:折扣|优惠)的a类|discount (?:leak|leakage|exceptions?)|leaking discounts?/u;
const REQUEST: readonly RegExp[] = [
  /(?:申请|报批?|提交?|走).{0,16}(?:(?:打|按)?[一二三四五六七八九\d][一二三四五六七八九\d.]*折|(?:折扣|优惠|让利|减免)(?!.{0,4}(?:政策|上限|空间))|百分之)/u,
  /(?:折扣|优惠)申请$/u,
  /(?:request|apply for|ask for|submit)(?: an?| the)? (?:\d+(?:\.\d+)? ?(?:%|percent) )?(?:discount|off\b|\d)/u,
];
const MOVE = "(?:降级|降类|降档|升级|升档|调级|定级|降到|降为|升到|升为|[升降][abc]类)";
const CONFIRM: readonly RegExp[] = [
  new RegExp(
    `^(?:我|我们)?(?:不?同意|不?认可|不?确认|不?接受|反对|赞成|没意见)(?!.*(?:申请|审批|请求)).{0,24}?${MOVE}`,
    "u",
  ),
  new RegExp(
    `${MOVE}(?:的事|这件事|到?[abc]类)*[,，]?(?:我|我们)?(?:不?同意|不?认可|确认|可以|反对|有异议|没异议|没意见|没问题|不行|照办)`,
    "u",
  ),
  new RegExp(`对.{1,20}的?${MOVE}(?:有|提出?)异议`, "u"),
  /^(?:i )?(?:agree|object|disagree|consent|say (?:yes|no))(?: to| with)? (?:the )?.{0,30}(?:downgrade|upgrade|demotion|lower(?:ing)?|class change)|^(?:confirm|reject|refuse|accept) (?:the )?(?:downgrade|upgrade|demotion)/u,
];

/** Each command by its shapes and by what keeps a sentence from it, in the order in which they are asked. */
const READ: readonly (readonly [CommandName, readonly RegExp[], not: readonly RegExp[]])[] = [
  ["confirm-tier", CONFIRM, []],
  ["quote-discount", [LEAKS], []],
  ["request-discount", REQUEST, [OTHER, DECIDING]],
  ["quote-discount", QUOTE, [OTHER, SEARCH]],
  ["explain-tier", TIER, [OTHER, SEARCH, OF_TASK]],
  ["show-credit", CREDIT, [OTHER, SEARCH]],
];

/** Credit, tiers and discounts, known by their shape; `text` as `normalise` leaves it. */
export function askedGrades(text: string): CommandName | undefined {
  const words = text.trim().replace(/[?？!！。.~呢啊呀]+$/u, "");
  const is = (ways: readonly RegExp[]) => ways.some((way) => way.test(words));
  const found = READ.find(([, shapes, not]) => is(shapes) && !is(not))?.[0];
  const isOfRival = RIVAL.test(words.replace(/(?:理由|原因|因为).*$/u, ""));
  return isOfRival && found !== "confirm-tier" ? undefined : found;
}

export function isAboutLeaks(text: string): boolean {
  return LEAKS.test(text);
}
