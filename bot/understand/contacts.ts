import { whoIsTold } from "./contact-told.ts";
import { daysOf } from "./dates/resolve.ts";
import { type Filled, type Material, whensOf } from "./material.ts";
import { trimmed } from "./normalise.ts";
import { LANDLINE, PERSON, peopleSaid, TITLED } from "./person-said.ts";
import type { CommandName } from "./understanding.ts";
import { aboutClient, clientOf } from "./visit.ts";

type Command = Extract<CommandName, "show-contacts" | "update-contact" | "list-birthdays">;

const WHO_DECIDES =
  /(?:谁|哪个|哪位)(?:来|能)?(?:说了算|说话算数|讲话算数|话事)|(?:哪个|哪位)(?:来|能|可以)?(?:做主|拍板|决定|决策|管事|签字|批准)|(?<![了坏断])(?:该|要|得)?找(?:谁|哪位|哪个)(?:谈|签|办|聊|对接)?(?:$|[?？])|(?:决策|拍板|关键|负责)(?:的)?人是(?:哪位|哪个|谁)|谁(?:来|能|可以)?(?:做主|拍板|决定|决策|管事|签字|批准)|说了算的(?:人)?是谁|(?:决策|关系)(?:地图|图|链)|(?:决策|批准|评估|使用|影响|拍板)(?:者|人)(?:都)?(?:是谁|有谁|有哪些|有哪几)|关键(?:人|联系人)(?:都)?(?:是谁|有谁|有哪些)|(?:联系人|联络人)(?:都)?(?:有谁|有哪些|是谁|名单|列表|情况|$)|(?:联系人|联络人)的?(?:联系)?(?:电话|手机|号码|方式)(?!换|改|变|[:：]|\s*\d)|(?:联系人|联络人).{0,8}(?:不帮|怎么突破|绕过|卡住|挡)|怎么(?:突破|绕过|打通|接近|见到).{0,8}(?:联系人|联络人|决策|老总|一把手)|谁能(?:帮我们?|帮忙)?(?:引荐|打开局面|牵线|搭桥)|下一个(?:该|要)?(?:找|攻|争取)谁|who (?:decides|is in charge|makes the decision|signs)|decision map|(?:show|list)?.{0,20}contacts(?: of|$|\?)|who(?:'s| is) the (?:decision[- ]?maker|boss|key (?:contact|person))|who can (?:introduce|open)|(?:who )?calls the shots|^contacts (?:for|at|of) |who (?:should|do) (?:i|we) (?:talk|speak) to/iu;
const REACH = `(?:${LANDLINE}(?:号码?)?|电话|手机|手机号|电话号码|号码|联系方式|邮箱|微信|热键|角色|态度|档案|资料|情况)`;
const ENDS = "(?:是|号)?(?:多少|几号|什么|啥|呢|有吗|怎么样|给我|发我|告诉我|查一下)?(?:一下)?[?？。!]*$";
/** A bare name may be a colleague's: a title, 的, or a client before it says that it is not. */
const OF_PERSON = new RegExp(
  [
    `${TITLED}(?:的)?${REACH}${ENDS}`,
    `${PERSON}的${REACH}${ENDS}`,
    `^.{2,}?[\\u4e00-\\u9fff]的?${PERSON}${REACH}${ENDS}`,
    `(?:怎么|如何)联系${PERSON}`,
    `(?:phone|number|mobile) of ${PERSON}`,
    `^${PERSON}的?${LANDLINE}(?:号码?)?${ENDS}`,
    `^(?:他|她|对方|他们|那边|这边)(?:的)?(?:${LANDLINE}|电话|手机|联系方式)(?:号码?)?${ENDS}`,
  ].join("|"),
  "iu",
);

/** 康宁诊所的档案 is no person's, whatever surname stands in it. */
const OF_PLACE = /(?:所|院|校|局|司|店|厂|园|行|馆|社|中心|集团)的?(?:档案|资料|情况)/u;

/** 恒信物流的电话是多少: whoever can be reached there. */
const OF_CLIENT =
  /^(?:请|帮我|查一下|查|要|给我)*.{2,20}?(?:的(?:总机|座机|联系电话|电话号码|联系方式|电话|手机号?|号码)|(?:总机|座机|联系电话|电话号码|联系方式))(?:号码?)?(?:是)?(?:多少|几号|什么|啥|呢|有吗|给我|发我|告诉我)?(?:一下)?[?？。!]*$|^(?:what(?:'s| is) the )?(?:phone|number|phone number) (?:of|for) .+$|^.{2,30}'s (?:phone|number|phone number)$/iu;
/** 固话 that is installed or sold is a product. */
const DESK_OF_CLIENT = new RegExp(
  `^(?!.*(?:[装用推卖缺谁]|开[了通]|办[了理]|没有|哪些)).{2,20}?${LANDLINE}(?:号码?)?${ENDS}|^(?:what(?:'s| is) )?(?:the )?${LANDLINE}(?: number)? (?:of|for|at) .+$`,
  "iu",
);

const NEW =
  /^(?:帮我|请|给|把|在)?.{0,16}?(?:新增|添加|增加|补录|补充|录入|登记|加)(?:一个|一位|个|位|下|一下)?(?:新的?)?(?:联系人|联络人|关键人)|^(?:请)?(?:新增|添加|补录|登记).{2,12}?(?:联系人|关键人)[:：\s]|^把.{2,6}加到.{2,16}联系人里|(?:add|new) contact|the new contact at/iu;
const TOLD = new RegExp(
  [
    `热键(?:主要|应该)?(?:是|为|改成|改为|在于|:)`,
    `(?:态度|立场)(?:上)?(?:已经|现在)?(?:改成|改为|变成|变为|转为|转成|是|为|:)`,
    `${PERSON}(?:.{0,10})(?:影响力?(?:是|为|改成|打|给|:)?[1-5一二三四五]|(?:已|已经|刚)?(?:调走|调离|离职|退休|辞职))`,
    `${PERSON}(?:是|就是|成了|变成|转为|改成)(?:真正的|最终的?|主要的?|我们的)?(?:批准|决策|评估|使用|影响|联络|拍板|审批|赞助|支持|不支持|中立|反对)(?:者|人|的)`,
    `${PERSON}(?:和|跟|与)${PERSON}(?:是|为)`,
    `${PERSON}.{0,4}(?:归${PERSON}(?:管|领导|分管)|(?:向|给)${PERSON}汇报|汇报给|(?:的)?(?:上级|直属领导|直接领导)(?:是|为))`,
    `${PERSON}(?:的)?生日(?:是|在|为)?.{0,6}[\\d一二三四五六七八九十]月`,
    `${PERSON}.{0,4}(?:不)?同意.{0,6}(?:记|保存|登记)`,
    `${PERSON}(?:的)?(?:${LANDLINE}|手机|电话|号码|邮箱|职务|职位)(?:号|号码)?(?:(?:换成|改成|改为|换了|变成|是|为|:)\\s*[\\d\\u4e00-\\u9fffa-z]|\\s*\\d)`,
    `${PERSON}(?:的)?(?:职务|职位|岗位)(?:更新|变更|调整|升)(?:为|成|到)`,
    `${PERSON}(?:已经|已|又)?换(?:了|过)?(?:个|新)?(?:手机|电话)?号(?:码)?了?`,
    `${PERSON}(?:现在|已经|已|开始|终于|转而|明确)*(?:支持|反对|认可)(?:我们|咱们|我方)`,
    `${PERSON}.{0,30}(?:has )?(?:left the company|resigned|moved on|been transferred)`,
    `${PERSON}(?:升为|升任|升了)`,
    `${PERSON}(?:[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}[号日])(?:过)?生日`,
    `${PERSON}(?:现在|已经)*(?:向着我们|站我们这边|不太?待见我们)`,
    `${PERSON}(?:退了|爱用微信|爱用电话)`,
    `${PERSON}最后拍板`,
    `${PERSON}.{0,3}(?:设为|作为|列为|定为|是)(?:我们的)?(?:关键人|主要联系人|第一联系人|首要联系人)`,
    `${PERSON}.{0,10}(?:喜欢|习惯|首选)用?(?:微信|电话|短信|邮件|上门)`,
    `${PERSON}.{0,12}(?:不方便|别打|勿扰|免打扰|别打扰)`,
    `${PERSON}.{0,6}(?:看重|听上级|听领导|用惯|认识(?:应标|竞标|投标))`,
    `${PERSON}.{0,12}(?:五步|赞助).{0,10}第[1-5一二三四五]步`,
    `${PERSON}.{0,12}(?:回扣|红包|好处费|购物卡|礼品|送礼|加油卡|个人利益)`,
    `hot button is|attitude (?:is|to)|influence (?:is|of)? ?[1-5]|birthday is|has left|retired`,
  ].join("|"),
  "iu",
);
const ASKS = /吗|[?？]|谁|什么|多少|怎么|哪|为什么|\bwho|\bwhat|\bwhen/u;
const REMINDS =
  /交接|转给|接手|分给|客户全|打扰我|烦我|备注|^(?:给|把)?(?:\d|第[\d一二三四五六七八九十])|提醒|记得|别忘|准备|安排|预约|帮我约|明天|后天|下周|今天/u;

const BIRTHDAYS =
  /寿星|(?:谁|哪些|哪位|哪个|有没有|有人|几个|几位|客户|联系人).{0,8}(?:过|的|要过)?生日|生日.{0,4}(?:有谁|有哪些|是谁|的(?:人|客户|联系人)|名单|列表|都有谁)|(?:本|这个?|下个?|上个?)月(?:的)?生日(?:$|[?？。])|(?:查|看|列)(?:一下|看|出)?.{0,8}生日|whose birthday|birthdays?(?: this| next| in|\?|$)|who has a birthday/iu;
const REPORT = /报表|报告|汇总表|提醒|祝|送|准备/u;

/** What is asked or told of a client's people. */
export function askedContacts(text: string): Command | undefined {
  const words = text.trim();
  if (isTold(words)) return "update-contact";
  if (BIRTHDAYS.test(words) && !REPORT.test(words)) return "list-birthdays";
  const isOfPerson = OF_PERSON.test(words) && !OF_PLACE.test(words);
  const isAsked =
    WHO_DECIDES.test(words) || isOfPerson || OF_CLIENT.test(words) || DESK_OF_CLIENT.test(words);
  return isAsked && !isOtherWish(words) ? "show-contacts" : undefined;
}

function isTold(words: string): boolean {
  if (ASKS.test(words) || REMINDS.test(words)) return false;
  return NEW.test(words) || TOLD.test(words);
}

function isOtherWish(words: string): boolean {
  return /完成|备注|提醒|推到|推迟|转给|取消|新增|新建|安排|^\d|任务|待办|团队|交接|分配/u.test(words);
}

/** Which client, and the one person where the words are about one. */
export function contactsAsked(material: Material): Filled {
  const { said } = material.draft;
  const about = aboutClient(material);
  const isOne = OF_PERSON.test(said.text.trim());
  const person = isOne ? peopleSaid(afterClient(material))[0]?.name : undefined;
  return lastOne({ ...about, slots: { ...about.slots, ...(person && { contact: person }) } });
}

/** A number in it is a step, an influence, a day: no line of a list. */
export function contactTelling(material: Material): Filled {
  const about = clientOf(material);
  const words = afterClient(material);
  const contact = whoIsTold(words);
  const slots = { ...about.slots, text: trimmed(words.replace(PLEASE, "")), ...(contact && { contact }) };
  return lastOne({ ...about, slots });
}

/** What stands before what is told, and before the client: 请把…的. */
const PLEASE = /^(?:请|麻烦|帮我|把|给|将|的|\s)+(?=\S)/u;

/** Without a client, whom one last spoke of is meant. */
function lastOne(filled: Filled): Filled {
  const isNamed = filled.slots.client !== undefined || filled.slots.items !== undefined || filled.client;
  return isNamed ? filled : { ...filled, refersBack: true };
}

/** A client's name may hold what looks like a person's: 何记. */
function afterClient({ draft: { said, spans } }: Material): string {
  const client = spans.find(({ kind }) => kind === "client");
  return client ? `${said.raw.slice(0, client.start)} ${said.raw.slice(client.end)}` : said.raw;
}

export function birthdaysAsked(material: Material): Filled {
  const when = whensOf(material).find(({ impossible }) => !impossible);
  return { slots: when ? daysOf(when) : {} };
}
