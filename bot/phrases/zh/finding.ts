import type { FieldName } from "#shared/domain/finding/fields.ts";
import { FIELD_NAMES_ZH } from "./finding-fields.ts";

/** Searches as they were understood, and what they found. */
export interface FindingPhrases {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly areas: Readonly<Record<string, string>>;
  /** 2位联系人: how a number of a field is counted. */
  readonly counted: (field: FieldName, number: number) => string;
  readonly oneOf: (field: string, values: readonly string[]) => string;
  /** Of what a client has several: none of these. */
  readonly without: (values: readonly string[]) => string;
  readonly noneOf: (field: string, values: readonly string[]) => string;
  readonly range: (
    field: string,
    bounds: { min?: string; max?: string; over?: string; under?: string },
  ) => string;
  readonly between: (field: string, from: string | undefined, to: string | undefined) => string;
  readonly flag: Readonly<
    Record<"unitPaid" | "strategic" | "isReference" | "unmanned", readonly [yes: string, no: string]>
  >;
  readonly has: (field: string, text: string) => string;
  readonly isKnown: (field: string, known: boolean) => string;
  readonly orUnknown: (words: string) => string;
  /** Some arrears, and none. */
  readonly owing: readonly [string, string];
  readonly any: (parts: readonly string[]) => string;
  readonly all: (parts: readonly string[]) => string;
  readonly not: (words: string) => string;
  readonly order: (field: string, descending: boolean, isDay: boolean) => string;
  readonly first: (count: number) => string;
  readonly everyone: string;
  readonly understood: (words: string) => string;
  /** More was asked about than one sees; no unit where it is the own book alone. */
  readonly partSeen: (said: string, units: readonly string[]) => string;
  readonly total: (facts: { total: number; among: number; books: number }) => string;
  readonly nobody: (among: number) => string;
  /** Of last night's facts, or of an earlier night's. */
  readonly asOf: (facts: { total: number; among: number; when: string }) => string;
  readonly noProducts: string;
  readonly lastNight: string;
  readonly nightTo: (day: string) => string;
  /** So many of a page are no longer what they were that night. */
  readonly changed: (clients: number) => string;
  readonly unknown: (clients: number, fields: readonly string[]) => string;
  readonly unread: (words: readonly string[]) => string;
  readonly nothingRead: (words: readonly string[]) => string;
  readonly more: (rest: number) => string;
  readonly ownerOf: (name: string) => string;
  readonly tally: (value: string, clients: number) => string;
  readonly countedBy: (field: string) => string;
  readonly whichClass: string;
  readonly senses: Readonly<Record<"valueClass" | "stageClass" | "revenueClass", string>>;
  /** Said again after the words, so that they are understood alike. */
  readonly bySense: Readonly<Record<"valueClass" | "stageClass" | "revenueClass", string>>;
  readonly chips: {
    readonly byRevenue: string;
    readonly save: string;
    readonly export: string;
    readonly groups: string;
  };
  readonly saveWhat: string;
  readonly saveName: string;
  readonly saved: (group: { name: string; clients: number }) => string;
  readonly savedAs: (words: string, day: string) => string;
  readonly groups: (count: number) => string;
  readonly noGroups: string;
  readonly group: (group: { clients: number; day: string; words: string }) => string;
  readonly groupMembers: (group: { name: string; clients: number; day: string }) => string;
  readonly taught: (alias: string, name: string) => string;
  readonly knownAlias: (alias: string, name: string) => string;
  readonly takenAlias: (alias: string, by: string, name: string) => string;
  readonly exported: (file: string, clients: number, minutes: number) => string;
  readonly exportFile: string;
  readonly fullName: string;
  readonly yuan: string;
  readonly exportCut: (clients: number) => string;
}

const COUNTED: Readonly<Partial<Record<FieldName, string>>> = {
  employees: "人",
  members: "户",
  productCount: "个",
  contracts: "份",
  contacts: "位",
  openNeeds: "条",
  openPromises: "条",
  valueScore: "分",
  fitScore: "分",
  riskScore: "分",
  mapScore: "分",
  influence: "级",
};

export const finding: FindingPhrases = {
  fields: FIELD_NAMES_ZH,
  areas: { EAST: "东片", WEST: "西片", RURAL: "农村", URBAN: "城市" },
  counted: (field, number) => `${number}${COUNTED[field] ?? ""}`,
  oneOf: (field, values) => `${field}为${values.join("或")}`,
  without: (values) => `没有${values.join("、")}`,
  noneOf: (field, values) => `${field}不是${values.join("、")}`,
  range(field, { min, max, over, under }) {
    if (min !== undefined && min === max) return `${field}${min}`;
    if (min !== undefined && max !== undefined) return `${field}${min}到${max}`;
    const bounds = [
      min !== undefined && `${field}${min}以上`,
      max !== undefined && `${field}${max}以下`,
      over !== undefined && `${field}超过${over}`,
      under !== undefined && `${field}低于${under}`,
    ];
    return bounds.filter((bound) => bound !== false).join("、");
  },
  between(field, from, to) {
    if (from !== undefined && from === to) return `${field}在${from}`;
    if (from !== undefined && to !== undefined) return `${field}在${from}至${to}`;
    return from === undefined ? `${field}在${to ?? ""}或更早` : `${field}在${from}或更晚`;
  },
  flag: {
    unitPaid: ["统付客户", "非统付客户"],
    strategic: ["战略客户", "非战略客户"],
    isReference: ["标杆客户", "非标杆客户"],
    unmanned: ["没人管", "有人管"],
  },
  owing: ["有欠费", "没有欠费"],
  has: (field, text) => `${field}含“${text}”`,
  isKnown: (field, known) => (known ? `有${field}记录` : `没有${field}记录`),
  orUnknown: (words) => `${words}（含没有记录的）`,
  any: (parts) => `（${parts.join(" 或 ")}）`,
  all: (parts) => parts.join("，"),
  not: (words) => `排除${words}`,
  order(field, descending, isDay) {
    const [down, up] = isDay ? ["从晚到早", "从早到晚"] : ["从高到低", "从低到高"];
    return `按${field}${descending ? down : up}`;
  },
  first: (count) => `取前${count}家`,
  everyone: "全部客户",
  understood: (words) => `按这样找：${words}。`,
  partSeen: (said, units) =>
    `您看不到“${said}”的全部，以下只统计了${units.length > 0 ? `您能看到的${units.join("、")}` : "您名下的客户"}。`,
  total: ({ total, among, books }) =>
    books > 1 ? `共${total}家（${books}人名下${among}家中）：` : `共${total}家（名下${among}家中）：`,
  nobody: (among) => `名下${among}家客户里没有符合的。`,
  asOf: ({ total, among, when }) =>
    total === 0 ? `截至${when}，${among}家客户里没有符合的。` : `截至${when}，共${total}家（${among}家中）。`,
  noProducts: "没有产品",
  lastNight: "昨晚",
  nightTo: (day) => `${day}凌晨`,
  changed: (clients) => `这一页有${clients}家之后有变动，没有列出。`,
  unknown: (clients, fields) => `另有${clients}家因${fields.join("、")}未知，没有算进去。`,
  unread: (words) => `没看懂${words.map((word) => `“${word}”`).join("、")}，这部分没有用来筛选，请换个说法。`,
  nothingRead: (words) =>
    `没看懂筛选条件${words.map((word) => `“${word}”`).join("、")}。可以这样说：医疗行业、月收入3万以上、只有一个产品的客户；合同90天内到期的A类客户；半个月没联系的。`,
  more: (rest) => `还有${rest}家，回复“下一页”继续看，“全部”一次看完。`,
  ownerOf: (name) => `客户经理${name}`,
  tally: (value, clients) => `${value}：${clients}家`,
  countedBy: (field) => `按${field}：`,
  whichClass: "A、B、C类有三种分法，您说的是哪一种？",
  senses: {
    valueClass: "价值类（按客户价值得分）",
    stageClass: "阶段类（A产出、B孵化、C潜在）",
    revenueClass: "收入类（按收入累计的ABC）",
  },
  bySense: { valueClass: "按价值类", stageClass: "按阶段类", revenueClass: "按收入类" },
  chips: { byRevenue: "按月收入从高到低", save: "存成目标群", export: "导出", groups: "我的目标群" },
  saveWhat: "还没有可以保存的客户名单。请先查找客户，例如“合同90天内到期的A类客户”。",
  saveName: "目标群叫什么名字？例如“医院升级”。",
  saved: ({ name, clients }) => `已存成目标群“${name}”，共${clients}家，名单已固定。`,
  savedAs: (words, day) => `条件：${words}（${day}）。`,
  groups: (count) => `目标群${count}个：`,
  noGroups: "还没有目标群。查到客户后说“把这批存成目标群 医院升级”即可保存。",
  group: ({ clients, day, words }) => `${clients}家，${day}，${words}`,
  groupMembers: ({ name, clients, day }) => `目标群“${name}”（${day}，${clients}家）：`,
  taught: (alias, name) => `记住了，“${alias}”就是${name}。`,
  knownAlias: (alias, name) => `“${alias}”本来就是${name}的叫法，不用再记。`,
  takenAlias: (alias, by, name) =>
    `“${alias}”现在指的是${by}。要同时作为${name}的叫法吗？以后说“${alias}”会先问是哪一家。`,
  exported: (file, clients, minutes) =>
    `已导出${clients}家：${file}（Excel和CSV，链接${minutes}分钟内有效，导出已登记）。`,
  exportFile: "客户名单",
  fullName: "全称",
  yuan: "元",
  exportCut: (clients) => `名单超过上限，只导出前${clients}家。`,
};
