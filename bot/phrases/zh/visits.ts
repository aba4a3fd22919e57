import type { Competitor } from "#shared/domain/clients/codes.ts";
import type { Deed } from "#shared/domain/clients/deeds.ts";
import type { Move } from "#shared/domain/clients/intel.ts";
import type { InteractionKind } from "#shared/domain/clients/interaction.ts";

/** What is said when somebody tells of a client: a visit, a call, a competitor. */
export interface VisitPhrases {
  readonly kinds: Readonly<Record<InteractionKind, string>>;
  readonly competitors: Readonly<Record<Competitor, string>>;
  readonly moves: Readonly<Record<Move, string>>;
  readonly askNext: (client: string) => string;
  readonly nothingNext: RegExp;
  /** The answer to “没有”. */
  readonly noNext: (client: string) => string;
  readonly logged: (facts: { kind: InteractionKind; client: string; contacts: readonly string[] }) => string;
  readonly need: (text: string) => string;
  readonly next: (title: string, when: string) => string;
  readonly nextContact: (day: string) => string;
  readonly becomesProspect: string;
  readonly unknownContact: (name: string) => string;
  readonly askHotButton: (name: string) => string;
  readonly rivalLogged: (facts: {
    competitor: Competitor;
    moves: readonly Move[];
    client: string | undefined;
    below: string | undefined;
    ends: string | undefined;
  }) => string;
  readonly rivalBefore: (count: number) => string;
  readonly pastHeading: (client: string) => string;
  readonly pastLine: (facts: PastSaid) => string;
  readonly morePast: string;
  readonly noPast: (client: string) => string;
  readonly chips: {
    readonly keep: (client: string) => string;
    readonly addContact: (name: string) => string;
  };
}

/** One thing that was done, days in words. */
export interface PastSaid {
  readonly when: string;
  readonly kind: Deed["kind"];
  readonly text: string;
  readonly outcome: string | undefined;
  readonly by: string;
}

const KINDS = {
  VISIT: "拜访",
  CALL: "电话沟通",
  WECHAT: "微信沟通",
  EMAIL: "邮件沟通",
  MEETING: "座谈",
  LEADER_MEETING: "高层会见",
  CALLBACK: "回访",
  TRAINING: "培训",
  SURVEY_CALL: "满意度回访",
} as const;
const DEEDS: Readonly<Record<Deed["kind"], string>> = { ...KINDS, TASK: "办结", CANCELLED: "取消" };
const COMPETITORS = { CT: "电信", CU: "联通", OTHER: "其他运营商" } as const;
const MOVES = {
  PRICE_CUT: "降价",
  FREE_TERMINAL: "送终端",
  SUBSIDY: "补贴",
  BUNDLED_BILL: "捆绑合账",
  AGREEMENT: "签协议",
  SENIOR_RELATIONS: "走高层关系",
  STATIONED_STAFF: "派人驻点",
  VIRTUAL_NET: "推虚拟网",
  INDUSTRY_BUNDLE: "推行业方案",
  OTHER: "其他动作",
} as const;

export const visits: VisitPhrases = {
  kinds: KINDS,
  competitors: COMPETITORS,
  moves: MOVES,
  askNext: (client) => `${client}下一步做什么、什么时候？例如“下周三给方案”；没有就回“没有”。`,
  noNext: (client) => `好的，${client}这次不记下一步。`,
  nothingNext: /^(?:暂时|暂|目前|还)?(?:没有|没|无|不用|不需要|没什么)(?:了|下一步)?[。.!！]?$/u,
  logged: ({ kind, client, contacts }) =>
    `已记下：${KINDS[kind]}${client}${contacts.length > 0 ? `（${contacts.join("、")}）` : ""}。`,
  need: (text) => `需求：${text}。`,
  next: (title, when) => `下一步：${when}前“${title}”，已加入待办。`,
  nextContact: (day) => `按联系周期，下次联系不晚于${day}。`,
  becomesProspect: "这是首次拜访，客户状态由“潜在”转为“意向”。",
  unknownContact: (name) => `档案里还没有“${name}”，方便时补一下姓名和职务。`,
  askHotButton: (name) => `${name}的热键还没记，见面前五分钟看出来了可以告诉我。`,
  rivalLogged: ({ competitor, moves, client, below, ends }) =>
    `${[
      `已记下竞争情况：${client ? `${client}，` : ""}${COMPETITORS[competitor]}${moves.map((move) => MOVES[move]).join("、")}`,
      ...(below ? [`价格低${below}`] : []),
      ...(ends ? [`对方协议${ends}到期`] : []),
    ].join("，")}。`,
  rivalBefore: (count) => `这家客户此前已有${count}条同一对手的记录，建议尽快上门。`,
  pastHeading: (client) => `${client}以前做过的事，最近的在前：`,
  pastLine: ({ when, kind, text, outcome, by }) =>
    `· ${when} ${DEEDS[kind]}：${text}${outcome ? `（${outcome}）` : ""}${by === "" ? "" : ` — ${by}`}`,
  morePast: "还有更早的，发“下一页”继续看。",
  noPast: (client) => `${client}还没有拜访和办结的记录。`,
  chips: { keep: (client) => `明天上午拜访${client}`, addContact: (name) => `新增联系人 ${name}` },
};
