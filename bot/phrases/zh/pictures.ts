import type { Attitude, ContactRelation } from "#shared/domain/contacts/contact.ts";
import type { MapRole } from "#shared/domain/contacts/map-score.ts";

/** What stands in pictures, in few signs each, and what is said of one to who does not see it. */
export interface PicturePhrases {
  readonly title: (day: string) => string;
  readonly day: (year: number, month: number, date: number) => string;
  readonly score: string;
  readonly unknown: string;
  readonly roles: string;
  readonly influence: string;
  readonly stances: Readonly<Record<Attitude, string>>;
  readonly noStance: string;
  readonly role: Readonly<Record<MapRole, string>>;
  readonly letters: Readonly<Record<MapRole, string>>;
  readonly vacant: string;
  readonly nobody: string;
  readonly ties: Readonly<Record<ContactRelation["kind"], string>>;
  readonly next: string;
  readonly nextLine: (facts: { name: string; by: string; tie: string; strength: number }) => string;
  readonly noNext: string;
  readonly noWay: string;
  readonly key: string;
  readonly against: string;
  readonly way: string;
  readonly tie: string;
  readonly unseated: (count: number) => string;
  /** For who cannot see the picture; the text beside it says everything. */
  readonly mapAlt: (facts: {
    client: string;
    people: number;
    score: number | undefined;
    missing: readonly string[];
  }) => string;
}

export const pictures: PicturePhrases = {
  title: (day) => `决策地图 · ${day}`,
  day: (year, month, date) => `${year}年${month}月${date}日`,
  score: "得分",
  unknown: "未知",
  roles: "关键角色",
  influence: "影响力",
  stances: { SPONSOR: "赞助", SUPPORTER: "支持", NEUTRAL: "中立", NON_SUPPORTER: "不支持", OPPONENT: "反对" },
  noStance: "态度未知",
  role: { APPROVER: "批准者", DECIDER: "决策者", EVALUATOR: "评估者", USER: "使用者" },
  letters: { APPROVER: "A", DECIDER: "D", EVALUATOR: "E", USER: "U" },
  vacant: "还不知道是谁",
  nobody: "还没有联系人",
  ties: {
    REPORTS_TO: "上下级",
    COLLEAGUE: "同事",
    SUPERIOR: "上级",
    RELATIVE: "亲属",
    CLASSMATE: "同学",
    OTHER: "熟人",
  },
  next: "争取",
  nextLine: ({ name, by, tie, strength }) => `下一个争取：${name}，请${by}引荐（${tie}，强度${strength}）`,
  noNext: "下一个争取：还没有中立或支持、又有人引荐的人",
  noWay: "没有能通到决策者的关系",
  key: "主要联系人",
  against: "关键人反对",
  way: "通往决策者",
  tie: "关系（越粗越强）",
  unseated: (count) => `另有${count}人没有画出，见文字`,
  mapAlt: ({ client, people, score, missing }) =>
    `${client}决策地图：${people}人按影响力和态度排列，${score === undefined ? "得分未知" : `得分${score}`}${missing.length === 0 ? "" : `，缺${missing.join("、")}`}`,
};
