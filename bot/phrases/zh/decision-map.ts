import type * as z from "zod";
import type { Ownership, RelationState } from "#shared/domain/clients/codes.ts";
import type { ContactChange } from "#shared/domain/contacts/changing.ts";
import type { Attitude, ContactRelation, HotButton, Motive } from "#shared/domain/contacts/contact.ts";
import type { MapRole } from "#shared/domain/contacts/map-score.ts";

/** What is said of who decides at a client, and how to get there. */
export interface MapPhrases {
  readonly letters: Readonly<Record<MapRole, string>>;
  readonly roles: Readonly<Record<MapRole, string>>;
  readonly attitudes: Readonly<Record<Attitude, string>>;
  readonly ties: Readonly<Record<ContactRelation["kind"], string>>;
  readonly motives: Readonly<Record<Motive, string>>;
  readonly fields: Readonly<Record<keyof ContactChange, string>>;
  readonly head: (facts: { client: string; score?: number; known: number }) => string;
  readonly parts: Readonly<Record<"next" | "mind" | "more", string>>;
  readonly reference: string;
  readonly nobody: (client: string) => string;
  readonly person: (facts: {
    name: string;
    title?: string;
    influence?: number;
    attitude?: string;
    mobile?: string;
    isKey: boolean;
  }) => string;
  readonly roleLine: (role: string, people: string) => string;
  readonly unknownRole: string;
  readonly others: (people: string) => string;
  readonly sum: (facts: {
    terms: string;
    sum: number;
    most: number;
    value: number;
    unknown: number;
  }) => string;
  readonly term: (facts: {
    name: string;
    weight: number;
    influence: number;
    points: number;
    value: number;
  }) => string;
  readonly gaps: (gaps: string) => string;
  readonly gapRole: (role: string) => string;
  readonly gapAgainst: (name: string, attitude: string) => string;
  readonly gapOpen: (name: string) => string;
  readonly gapWay: string;
  readonly next: (facts: {
    name: string;
    worth: string;
    by: string;
    tie: string;
    strength: number;
  }) => string;
  readonly way: (steps: string, opener: string | undefined) => string;
  readonly wayStep: (name: string, tie: string, strength: number) => string;
  readonly direct: (name: string) => string;
  readonly weakWay: string;
  readonly best: (name: string, sum: string) => string;
  readonly brief: (name: string, button: string, advice: string) => string;
  readonly briefAsk: (name: string) => string;
  readonly advice: Readonly<Record<HotButton, string>>;
  readonly sponsor: (name: string, step: number, words: string) => string;
  readonly sponsorSteps: readonly string[];
  readonly centre: (name: string) => string;
  readonly matrix: Readonly<Record<z.infer<typeof RelationState>, string>>;
  readonly ownership: Readonly<Record<z.infer<typeof Ownership>, string>>;
  readonly parent: (name: string, decider: string | undefined) => string;
  readonly children: (names: string) => string;
}

export const decisionMap: MapPhrases = {
  letters: { APPROVER: "A", DECIDER: "D", EVALUATOR: "E", USER: "U" },
  roles: { APPROVER: "批准者", DECIDER: "决策者", EVALUATOR: "评估者", USER: "使用者" },
  attitudes: {
    SPONSOR: "赞助",
    SUPPORTER: "支持",
    NEUTRAL: "中立",
    NON_SUPPORTER: "不支持",
    OPPONENT: "反对",
  },
  ties: {
    REPORTS_TO: "上下级",
    COLLEAGUE: "同事",
    SUPERIOR: "上级",
    RELATIVE: "亲属",
    CLASSMATE: "同学",
    OTHER: "熟人",
  },
  motives: {
    SUPERIOR_INSTRUCTION: "上级指示",
    PERSONAL_HONOUR: "个人荣誉",
    HABIT: "合作惯性",
    KNOWS_BIDDER: "与竞标方的关系",
  },
  fields: {
    name: "姓名",
    title: "职务",
    department: "部门",
    mobile: "手机",
    phone: "座机",
    email: "邮箱",
    wechatId: "微信",
    preferredChannel: "联系方式偏好",
    buyingRole: "角色",
    otherRole: "身份",
    influence: "影响力",
    attitude: "态度",
    hotButton: "热键",
    hotButton2: "次要热键",
    birthday: "生日",
    birthdayConsent: "生日授权",
    profileConsent: "资料授权",
    goodHours: "方便时段",
    badHours: "免打扰",
    isKeyPerson: "主要联系人",
    motives: "影响因素",
    sponsorStep: "赞助者五步",
  },
  head: ({ client, score, known }) =>
    `${client} · 决策地图（${score === undefined ? "得分未知" : `得分${score}`}，关键角色已知${known}/4）`,
  parts: { next: "下一步", mind: "见面前", more: "依据" },
  reference: "★ 样板客户，可以请他们现身说法",
  nobody: (client) => `${client}还没有联系人。可以说“${client}新增联系人 王芳 采购部经理 13900001111”。`,
  person: ({ name, title, influence, attitude, mobile, isKey }) =>
    [
      `${name}${title ? ` ${title}` : ""}`,
      `（${[attitude ?? "态度未知", influence === undefined ? "影响力未知" : `影响力${influence}`, ...(isKey ? ["主要联系人"] : [])].join("，")}）`,
      ...(mobile ? [` ${mobile}`] : []),
    ].join(""),
  roleLine: (role, people) => `${role}：${people}`,
  unknownRole: "未知",
  others: (people) => `其他：${people}`,
  sum: ({ terms, sum, most, value, unknown }) =>
    `得分：${value} = 100 × ${sum} ÷ ${most}（角色权重×影响力×态度：${terms}${unknown > 0 ? `；另有${unknown}人不全，未计` : ""}）`,
  term: ({ name, weight, influence, points, value }) => `${name}${weight}×${influence}×${points}=${value}`,
  gaps: (gaps) => `缺口：${gaps}`,
  gapRole: (role) => `${role}还不知道是谁`,
  gapAgainst: (name, attitude) => `${name}${attitude}，要化解`,
  gapOpen: (name) => `${name}的态度或影响力没记`,
  gapWay: "没有能通到决策者的关系",
  next: ({ name, worth, by, tie, strength }) =>
    `下一个争取：${name}（${worth}），请${by}引荐（${tie}，强度${strength}）`,
  way: (steps, opener) => `通往决策者：${steps}${opener ? `；敲门人是${opener}` : ""}`,
  wayStep: (name, tie, strength) => ` →（${tie}${strength}）${name}`,
  direct: (name) => `通往决策者：${name}就是，您已经直接对接`,
  weakWay: "（中间有一环关系偏弱，先加深）",
  best: (name, sum) => `最强支持者：${name}（${sum}）`,
  brief: (name, button, advice) => `热键：${name}“${button}”，${advice}`,
  briefAsk: (name) => `热键：${name}的还没记，见面前五分钟先观察，看准了告诉我`,
  advice: {
    SECURITY: "怕担责任，先讲成熟案例、服务保障和退路，不逼他当场表态。",
    STATUS: "要面子和主导权，多请教、让他拿主意，别当众反驳。",
    DETAIL: "最怕模糊，带上数据、步骤和时间表，问什么都有据可查。",
    PRAISE: "在意别人的评价，肯定他的成绩，让同事和领导看见他的功劳。",
    CANDOUR: "重真诚，有话直说，缺点和风险也先讲清楚。",
  },
  sponsor: (name, step, words) => `争取赞助者：${name}，第${step}步（共5步），${words}`,
  sponsorSteps: [
    "和他聊业务里的信息化问题",
    "问出改变的理由和动力",
    "让他感到不改的痛处",
    "听他说想怎么解决、设想什么样",
    "帮他把设想变成可行的方案",
  ],
  centre: (name) => `方案对口：语音、视频、专线类走信息（弱电）口，找${name}`,
  matrix: {
    PARTNER: "关系：合作关系，双方满意。保持互访，请他们推荐和做样板。",
    FRIEND: "关系：朋友关系，客户满意、我们收益不够。找新需求，把好感变成订单。",
    SUPPLIER: "关系：供应关系，我们满意、客户不够满意。先补服务，别只谈收入。",
    NONE: "关系：还没有关系，双方都不满意。先从一件小事做起，或暂缓投入。",
  },
  ownership: {
    STATE: "所有制：国有，忠诚度较高、风格稳健，按流程推进，别催。",
    PRIVATE: "所有制：民营，决策快、敢尝试，直接找老板谈收益。",
    FOREIGN: "所有制：外资，信誉好、决策链条长，尽早摸清总部谁批准。",
    PUBLIC_BODY: "所有制：机关团体，看预算和上级要求，抓预算申报的时间点。",
    OTHER: "",
  },
  parent: (name, decider) => `上级单位：${name}${decider ? `，那边${decider}拍板` : "，那边谁拍板还不知道"}`,
  children: (names) => `下级单位：${names}`,
};
