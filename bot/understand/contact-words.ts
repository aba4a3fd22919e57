import type { Labels } from "#shared/domain/import/labels.ts";
import { ATTITUDES, CHANNELS, HOT_BUTTONS, OTHER_ROLES } from "#shared/domain/import/labels-of-parts.ts";
import { readNumber } from "./numbers.ts";

/** The code whose label, or another word for it, stands in the words; the longest one where several do. */
function codeIn<Code extends string>(words: string, labels: Labels<Code>): Code | undefined {
  const ways = (Object.keys(labels) as Code[]).flatMap((code) => {
    const { zh, en, also } = labels[code];
    return [zh, en.toLowerCase(), ...also].map((way) => ({ code, way }));
  });
  const said = words.toLowerCase();
  const found = ways.filter(({ way }) => way.length > 1 && said.includes(way));
  return found.toSorted((a, b) => b.way.length - a.way.length)[0]?.code;
}

const STANCE =
  /(?:态度|立场|attitude|stance|(?:是|成了|变成|改成|改为|转为|转成|变为|现在|已经|开始|终于|转而|明确))(?:上)?(?:已经|现在|也)?(?:改成|改为|变成|变为|转为|转成|是|为|成|:|：|is|to|now|=|\s)*((?:不|非)?(?:赞助|支持|中立|反对)(?:者)?|non-supporter|sponsor|supporter|supportive|neutral|opponent|opposed)/iu;

export function attitudeIn(words: string) {
  const said = STANCE.exec(words)?.[1]?.toLowerCase();
  if (said === undefined) return undefined;
  if (/^(?:不|非)/u.test(said)) return "NON_SUPPORTER";
  if (said === "supportive") return "SUPPORTER";
  return said === "opposed" ? "OPPONENT" : codeIn(said, ATTITUDES);
}

const BUTTON = /(?:热键|hot button)(?:主要)?(?:应该)?(?:改成|改为|是|为|在于|:|：|is|\s)*([^,，。;；]+)/iu;

/** One or two: 细节和安全感. */
export function hotButtonsIn(words: string) {
  const said = BUTTON.exec(words)?.[1] ?? "";
  const [first, second] = said.split(/和|、|其次是?|and/u).map(buttonOf);
  return { ...(first && { hotButton: first }), ...(second && second !== first && { hotButton2: second }) };
}

function buttonOf(words: string) {
  const also = [
    [/安全|保险|稳妥/u, "SECURITY"],
    [/权力|面子|地位/u, "STATUS"],
    [/细致|数据/u, "DETAIL"],
    [/表扬|认可|夸/u, "PRAISE"],
    [/真诚|诚恳|坦率/u, "CANDOUR"],
  ] as const;
  return codeIn(words, HOT_BUTTONS) ?? also.find(([way]) => way.test(words))?.[1];
}

const ROLES = [
  [/批准者|批准人|审批者|审批人|最终批准|approver|角色(?:是|为|改成)?\s*A(?![a-z])/iu, "APPROVER"],
  [/决策者|决策人|拍板|说了算|做主|decider|decision[- ]maker|角色(?:是|为|改成)?\s*D(?![a-z])/iu, "DECIDER"],
  [/评估者|评估人|负责选型|evaluator|角色(?:是|为|改成)?\s*E(?![a-z])/iu, "EVALUATOR"],
  [/使用者|使用人|end user|is the user|角色(?:是|为|改成)?\s*U(?![a-z])/iu, "USER"],
] as const;

export function roleIn(words: string) {
  return ROLES.find(([way]) => way.test(words))?.[1];
}

const OTHER = /(?:是|作为|设为|改成)(?:我们的)?(影响者|联络人|财务|信息化负责人|信息化|采购)/u;

export function otherRoleIn(words: string) {
  const said = OTHER.exec(words)?.[1];
  return said === undefined ? undefined : codeIn(said, OTHER_ROLES);
}

const CHANNEL =
  /(?:喜欢|习惯|首选|优先|最好|prefers?)(?:用|走|联系)?\s*(微信|电话|短信|邮件|上门|wechat|call|sms|email|visit)/iu;

export function channelIn(words: string) {
  const said = CHANNEL.exec(words)?.[1];
  return said === undefined ? undefined : codeIn(said, CHANNELS);
}

const INFLUENCE =
  /(?:影响力?|influence)(?:是|为|改成|改为|打|给|:|：|is|of|\s)*([1-5一二三四五])\s*(?:分|$|[,，。;；\s])/iu;

export function influenceIn(words: string): number | undefined {
  const said = INFLUENCE.exec(words)?.[1];
  return said === undefined ? undefined : readNumber(said);
}

const STEP = /(?:五步|赞助).{0,10}?(?:走到|做到|完成|到)(?:了)?第?([1-5一二三四五])步/u;

export function sponsorStepIn(words: string): number | undefined {
  const said = STEP.exec(words)?.[1];
  return said === undefined ? undefined : readNumber(said);
}

const MOTIVES = [
  [/听(?:上级|领导|上面)(?:的)?(?:指示)?|上级(?:领导)?(?:的)?指示/u, "SUPERIOR_INSTRUCTION"],
  [/(?:个人)?荣誉|看重(?:评优|名誉)/u, "PERSONAL_HONOUR"],
  [/(?:合作)?惯性|用惯了|长期合作/u, "HABIT"],
  [/(?:和|与|跟|认识)(?:应标|竞标|投标)(?:者|方|商|人|单位)/u, "KNOWS_BIDDER"],
] as const;

export function motivesIn(words: string) {
  const found = MOTIVES.filter(([way]) => way.test(words)).map(([, motive]) => motive);
  return found.length === 0 ? undefined : found;
}

const TIE =
  /(?:是|为)(?:多年的?|大学|高中|以前的?|老)?(同学|校友|亲戚|夫妻|兄弟|姐妹|父子|同事|老同事|搭档|上下级|师徒|师生|战友|老乡|朋友|老朋友|熟人)/u;
const KINDS = [
  [/同学|校友/u, "CLASSMATE"],
  [/亲戚|夫妻|兄弟|姐妹|父子/u, "RELATIVE"],
  [/同事|搭档/u, "COLLEAGUE"],
  [/上下级|师徒/u, "SUPERIOR"],
] as const;

export function tieKindIn(words: string) {
  const said = TIE.exec(words)?.[1];
  return said === undefined ? undefined : (KINDS.find(([way]) => way.test(said))?.[1] ?? ("OTHER" as const));
}

export function strengthIn(words: string): number | undefined {
  const said = /(?:关系|强度|交情)(?:强度)?(?:是|为|打|有|:|：)?\s*([1-5一二三四五])\s*分?/u.exec(words)?.[1];
  return said === undefined ? undefined : readNumber(said);
}
