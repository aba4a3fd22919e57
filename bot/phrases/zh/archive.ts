import { wordsFor } from "#bot/phrases/labels.ts";
import type { NoneOf } from "#shared/domain/clients/known-none.ts";
import type { Status } from "#shared/domain/clients/life-cycle.ts";
import { CLIENT_STATUSES } from "#shared/domain/import/labels.ts";
import type { ValueExplained, ValueTermName } from "#shared/domain/tiers/value.ts";
import { QUESTIONS, VIRTUAL } from "./archive-questions.ts";
import { segments } from "./segments.ts";

const STATUS = wordsFor(CLIENT_STATUSES, "zh");
const PARTS: Readonly<Record<ValueTermName, string>> = {
  revenue: "收入",
  members: "成员",
  influence: "影响力",
  growth: "增长",
};
const NONE: Readonly<Record<NoneOf, string>> = {
  products: "产品",
  contracts: "合同",
  members: "成员",
  contacts: "联系人",
};

/** What is said about a client's archive. */
export const archive = {
  virtual: (field: string): string | undefined => VIRTUAL[field],
  heading: ({ name, full, valueClass, status, since }: HeadingFacts) =>
    `${name}${full === name ? "" : `（${full}）`}｜${valueClass}｜${STATUS[status]}${since ? `，${since}入网` : ""}`,
  value: ({ scoreBp, terms, next, missing, valueClass }: ValueExplained, current: string) => {
    const sum = terms
      .map(({ term, points, weightBp }) => `${PARTS[term]}${points}×${weightBp / 100}%`)
      .join("＋");
    const known = sum === "" ? "" : `，${sum}`;
    if (scoreBp === undefined) return `价值分：未知（缺${segments.missing(missing)}）${known}`;
    const up = next ? `，离${next.valueClass}类还差${next.missingBp / 100}分` : "";
    const isOther = valueClass !== undefined && valueClass !== current && valueClass !== "NONE";
    return `价值分：${scoreBp / 100}${isOther ? `（按现在的数据为${valueClass}类）` : ""}${known}${up}`;
  },
  money: (monthly: string | undefined, share: string | undefined) =>
    monthly ? `收入：月均${monthly}${share ? `，单位统付${share}` : ""}` : "收入：未知",
  /** Nothing where nothing is owed; `fen` may be unknown where only the oldest bill is. */
  arrears: (fen: string | undefined, days: number) => `欠费：${fen ?? "金额未知"}，最早一期已欠${days}天`,
  products: (names: readonly string[] | undefined, members: number | undefined) =>
    `产品：${names === undefined ? "未知" : names.join("、") || "无"}${members === undefined ? "" : `；成员${members}人`}`,
  contracts: (count: number, endsOn: string | undefined) =>
    count === 0 ? "合同：没有在执行的" : `合同：${count}份${endsOn ? `，最早${endsOn}到期` : ""}`,
  contacts: ({
    count,
    names,
    known,
    gaps,
  }: {
    count: number;
    names: readonly string[];
    known: string;
    gaps: string;
  }) =>
    count === 0
      ? "联系人：还没有登记"
      : `联系人：${count}位（${names.join("、")}）${known ? `，已知${known}` : ""}${gaps ? `，缺${gaps}` : ""}`,
  risk: (level: string, score: number | undefined) =>
    `风险：${level}${score === undefined ? "" : `（${score}分）`}`,
  open: (needs: readonly string[], promises: readonly string[]) =>
    `未了：${[...needs.map((each) => `需求“${each}”`), ...promises.map((each) => `承诺“${each}”`)].join("、")}`,
  lastContact: (last: string | undefined, next: string | undefined) =>
    `联系：${last ? `上次${last}` : "没有记录"}${next ? `，应在${next}前联系` : ""}`,
  family: (parent: string | undefined, branches: readonly string[]) =>
    `家族：${[...(parent ? [`上级${parent}`] : []), ...(branches.length > 0 ? [`下属${branches.join("、")}`] : [])].join("；")}`,
  facts: (words: readonly string[]) => `基本：${words.join("，")}`,
  left: ({
    on,
    reason,
    competitor,
  }: {
    on: string;
    reason: string | undefined;
    competitor: string | undefined;
  }) => `离网：${on}${reason ? `，因${reason}` : ""}${competitor ? `，去了${competitor}` : ""}`,
  complete: (share: string, missing: readonly string[], stale: number | undefined) =>
    `完整度：${share}${missing.length > 0 ? `，缺${missing.join("、")}` : ""}${stale === undefined ? "" : `；已${stale}天没更新`}`,
  ask: (questions: readonly string[]) => `下次可以问：${questions.join("；")}？`,
  /** How to ask for a field. */
  question: (field: string, word: string): string => QUESTIONS[field] ?? `${word}是什么`,
  roles: { A: "批准者", D: "决策者", E: "评估者", U: "使用者" } as Readonly<Record<string, string>>,
  chips: { history: "变更记录", collect: "补充资料", bills: "账单" },
  updated: (client: string, changes: readonly string[]) => `${client}已更新，${changes.join("；")}。`,
  asked: (changes: readonly string[], of: readonly string[], isCosigned: boolean) =>
    `${changes.join("；")}需要审批，已提交给${of.length > 0 ? of.join("、") : "省管理员"}，${isCosigned ? "财务再会签，两人都批准后生效" : "批准后生效"}。`,
  same: (client: string, fields: readonly string[]) =>
    `${client}的${fields.join("、")}本来就是这样，没有改动。`,
  none: {
    done: (client: string, of: readonly NoneOf[]) =>
      `已记下：${client}没有${of.map((what) => NONE[what]).join("、")}（已知为零，不再算未知）。`,
    same: (client: string, of: readonly NoneOf[]) =>
      `${client}没有${of.map((what) => NONE[what]).join("、")}，之前已经记过，没有改动。`,
  },
  source: (source: string) =>
    `来源：${({ INTERVIEW: "人员访谈", OBSERVATION: "现场观察", QUESTIONNAIRE: "问卷调查" } as Record<string, string>)[source] ?? "其他"}。`,
  completeness: (before: string, after: string) =>
    before === after ? `完整度${after}。` : `完整度${before} → ${after}。`,
  clash: ({ field, by, when, theirs, mine }: ClashFacts) =>
    `${by}${when}刚把${field}改成“${theirs}”，您要改成“${mine}”。用哪个？`,
  keepMine: (mine: string) => `用我的：${mine}`,
  keepTheirs: (theirs: string) => `保留对方的：${theirs}`,
  kept: (client: string) => `好的，${client}保持不变。`,
  restored: (client: string, change: string) => `${client}已恢复，${change}。`,
  historyHeading: (client: string) => `${client}的变更记录：`,
  historyLine: ({
    change,
    by,
    when,
    source,
  }: {
    change: string;
    by: string;
    when: string;
    source: string | undefined;
  }) => `${change}（${by}，${when}${source ? `，${source}` : ""}）`,
  noHistory: (client: string) => `${client}还没有变更记录。`,
  sourceWord: (source: string) =>
    (
      ({ INTERVIEW: "人员访谈", OBSERVATION: "现场观察", QUESTIONNAIRE: "问卷调查" }) as Record<
        string,
        string
      >
    )[source],
  collectAsk: (client: string, field: string, left: number) =>
    `${client}还缺${left}项。${field}？（说“跳过”问下一项，说“结束”停下）`,
  collectAgain: (field: string, example: string) => `没看懂，${field}可以这样说：${example}`,
  collectDone: (client: string, share: string) => `${client}的资料先收集到这里，完整度${share}。`,
  collectFull: (client: string) => `${client}的资料已经齐了。`,
  examples: {
    industryCode: "医疗",
    ownership: "国企、民企、外资、机关团体",
    employees: "300人",
    registeredCapitalFen: "5000万",
    foundedOn: "2008年5月",
    grid: "网格的全称",
    uscc: "18位信用代码",
    subKind: "企业、政府、学校、医院",
    strategyTag: "守、拓、攻",
    relationState: "合作、朋友、供应、无关系",
    benefitSought: "质量、服务、价格",
  } as Readonly<Record<string, string>>,
  moved: (client: string, from: Status, to: Status) =>
    from === to ? `${client}仍是${STATUS[to]}。` : `${client}：${STATUS[from]} → ${STATUS[to]}。`,
  movedLeft: (next: string) => `档案已封存留底，${next}回访争取挽回。`,
  movedBack: (kept: boolean): string => (kept ? "网龄连续计算。" : "网龄从今天重新计算。"),
  movedRecheck: (next: string) => `${next}再评估一次。`,
  sections: {
    segments: "分类与价值",
    bills: "最近账单：",
    contracts: "合同：",
    products: "产品：",
    needs: "需求和承诺：",
    family: "家族：",
    care: "关怀计划：",
  },
  care: {
    CONTACT: () => "该联系了",
    BIRTHDAY: (name: string) => `${name}生日`,
    ANNIVERSARY: (years: string) => `入网满${years}年，道一声谢`,
    CONTRACT: (no: string) => `合同${no}到期，提前谈续签`,
    PROMISE: (text: string) => `承诺到期：${text}`,
  },
  nothingHere: "没有记录。",
  bill: ({ month, total, unitPaid, open }: BillWords) =>
    `${month}：${total}，其中单位统付${unitPaid}${open ? `，还欠${open}` : ""}`,
  product: (name: string, qty: number, price: string, since: string) =>
    `${name} ${qty}个，每月${price}，${since}起`,
};

interface BillWords {
  readonly month: string;
  readonly total: string;
  readonly unitPaid: string;
  /** What is not paid yet. */
  readonly open: string | undefined;
}

interface HeadingFacts {
  readonly name: string;
  readonly full: string;
  readonly valueClass: string;
  readonly status: Status;
  readonly since: string | undefined;
}
interface ClashFacts {
  readonly field: string;
  readonly by: string;
  readonly when: string;
  readonly theirs: string;
  readonly mine: string;
}
export type ArchivePhrases = typeof archive;
