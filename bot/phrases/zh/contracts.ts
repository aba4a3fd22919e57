import { countWords } from "#bot/phrases/number-words.ts";
import type { OfferReason } from "#shared/domain/contracts/offering.ts";
import type { ProductFamily } from "#shared/domain/contracts/product.ts";
import { CLAUSES, KINDS, STATES } from "./contract-words.ts";
import { monthWords } from "./time.ts";

/** Contracts, products and what else may be sold, as people say it. */
export interface ContractPhrases {
  /** Any state of a contract, a subscription, an account or a member, by its code. */
  readonly state: (code: string) => string;
  readonly kind: (code: string) => string;
  readonly ending: (facts: {
    from?: string;
    to: string;
    count: number;
    classes: readonly string[];
  }) => string;
  readonly nothingEnding: (to: string) => string;
  readonly inClass: (valueClass: string, count: number) => string;
  readonly line: (facts: ContractSaid) => string;
  readonly ofClient: (client: string, count: number) => string;
  readonly noneOf: (client: string) => string;
  readonly terms: (facts: { signedOn?: string; noticeDays?: number; autoRenew: boolean }) => string;
  readonly instalment: (facts: { day: string; money: string; paid: boolean }) => string;
  readonly instalments: (all: readonly string[]) => string;
  readonly clause: (code: string) => string;
  readonly clauses: (all: readonly string[]) => string;
  readonly past: (all: readonly string[]) => string;
  readonly pastLine: (no: string, day: string, state: string) => string;
  readonly tooLarge: (largest: number) => string;
  readonly family: Readonly<Record<ProductFamily, string>>;
  readonly offers: (client: string, count: number) => string;
  readonly noOffers: (client: string) => string;
  readonly person: (client: string) => string;
  readonly moreOffers: (more: number) => string;
  readonly offer: (name: string, score: number, reasons: readonly string[]) => string;
  readonly reason: (reason: OfferReason) => string;
  readonly held: (names: readonly string[]) => string;
  readonly coverage: (held: number, fit: number, share: string) => string;
  readonly required: (facts: {
    done: readonly string[];
    open: readonly string[];
    visit: { everyDays: number; daysAgo: number | undefined };
    optional: { held: number; of: number };
  }) => string;
  readonly slippery: (families: number) => string;
  readonly unsure: (what: readonly ("size" | "industry")[]) => string;
  readonly chips: {
    readonly offers: (client: string) => string;
    readonly contracts: (client: string) => string;
    readonly visit: (client: string) => string;
  };
}

/** Days and amounts in words. */
export interface ContractSaid {
  readonly client?: string | undefined;
  readonly valueClass?: string | undefined;
  readonly title: string;
  readonly no: string;
  readonly day: string;
  readonly daysLeft: number;
  readonly state: string;
  readonly money?: string | undefined;
  readonly autoRenew: boolean;
  readonly inDispute: boolean;
  readonly instalment?:
    | { readonly day: string; readonly money: string; readonly isLate: boolean }
    | undefined;
}

const MEASURES = { sms: "短信", dataMb: "流量", minutesOut: "主叫", membersActive: "活跃成员" } as const;
const UNITS = { sms: "条", dataMb: "MB", minutesOut: "分钟", membersActive: "人" } as const;

const known = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] as string) : code;

function leftWords({ daysLeft, autoRenew, day }: ContractSaid): string {
  if (daysLeft < 0) return autoRenew ? `${day}到期，已自动续约` : `${day}已到期${-daysLeft}天，还没续签`;
  return `${day}到期，${daysLeft === 0 ? "就是今天" : `还有${daysLeft}天`}${autoRenew ? "，到期自动续约" : ""}`;
}

function reason(of: OfferReason): string {
  if (of.code === "required") return "这一类客户的规定动作，还没有";
  if (of.code === "need") return `客户提过“${of.text}”`;
  if (of.code === "industry") return "适合这个行业";
  if (of.code === "peers") return `您手上${of.of}家同行里${of.held}家在用`;
  const { measure } = of;
  return `${monthWords(of.month)}${MEASURES[measure]}${countWords(of.amount)}${UNITS[measure]}`;
}

function visitWords({ everyDays, daysAgo }: { everyDays: number; daysAgo: number | undefined }): string {
  if (daysAgo === undefined) return `走访（${everyDays}天一次）还没有记录`;
  const since = daysAgo === 0 ? "今天刚联系过" : `上次联系在${daysAgo}天前`;
  return `走访（${everyDays}天一次）${daysAgo > everyDays ? "已超期" : "未超期"}，${since}`;
}

export const contracts: ContractPhrases = {
  state: (code) => known(STATES, code),
  kind: (code) => known(KINDS, code),
  ending: ({ from, to, count, classes }) =>
    `${from ? `${from}至${to}` : `${to}前`}到期的合同${count}份${classes.length > 0 ? `（${classes.join("、")}）` : ""}：`,
  nothingEnding: (to) => `${to}前没有到期的合同。`,
  inClass: (valueClass, count) => `${valueClass === "NONE" ? "未评级" : `${valueClass}类`}${count}份`,
  line: (said) => {
    const { client, valueClass, title, no, state, money, inDispute, instalment } = said;
    const whose = client ? `${client}${valueClass === "NONE" ? "" : `（${valueClass}类）`}，` : "";
    const due =
      instalment && `分期款${instalment.money}${instalment.day}${instalment.isLate ? "已到期未付" : "该付"}`;
    const parts = [
      leftWords(said),
      client ? "" : state,
      money && `合同额${money}`,
      inDispute && "有争议",
      due,
    ].filter(Boolean);
    return `${whose}${title} ${no}：${parts.join("，")}`;
  },
  ofClient: (client, count) => `${client}在用的合同${count}份：`,
  noneOf: (client) => `${client}没有在用的合同。`,
  terms: ({ signedOn, noticeDays, autoRenew }) =>
    [
      signedOn && `${signedOn}签`,
      noticeDays !== undefined && `到期前${noticeDays}天书面通知`,
      autoRenew ? "到期自动续约" : "到期需续签",
    ]
      .filter(Boolean)
      .join("，"),
  instalment: ({ day, money, paid }) => `${day}${money}${paid ? "（已付）" : "（未付）"}`,
  instalments: (all) => `分期：${all.join("，")}`,
  clause: (code) => known(CLAUSES, code),
  clauses: (all) => `约定：${all.join("、")}`,
  past: (all) => `以前的：${all.join("；")}`,
  pastLine: (no, day, state) => `${no}（${day}，${state}）`,
  tooLarge: (largest) => `人数超过${largest}人，请让各组主管分别查看，或用“查客户”按条件统计。`,
  family: {
    LINE: "专线宽带",
    VOICE: "语音",
    MESSAGING: "短彩信",
    VNET: "V网",
    IOT: "物联网",
    ICT: "信息化应用",
    EDU: "教育",
    VIDEO: "视频监控",
    CARD: "一卡通",
    TONE: "彩铃",
    OFFICE: "移动办公",
  },
  offers: (client, count) => `${client}还能卖${count}样，先推前面的：`,
  noOffers: (client) => `${client}适合的产品都已经在用，没有缺口。`,
  moreOffers: (more) => `还有${more}样，回复“全部”查看。`,
  person: (client) => `${client}是个人客户，集团产品不适用。`,
  offer: (name, score, reasons) => `${name}（${score}分）：${reasons.join("；")}`,
  reason,
  held: (names) => `已有：${names.length > 0 ? names.join("、") : "还没有产品"}`,
  coverage: (held, fit, share) => `产品覆盖度${share}：适合的${fit}样，在用${held}样`,
  required: ({ done, open, visit, optional }) => {
    const products = [
      done.length > 0 && `${done.join("、")}已办`,
      open.length > 0 && `${open.join("、")}还没办`,
    ].filter(Boolean);
    const own = `自选动作：行业应用${optional.held}/${optional.of}`;
    return `规定动作：${[...products, visitWords(visit)].join("，")}；${own}`;
  },
  slippery: (families) => `注意：只用了${families}类产品，粘性低，容易被撬走。`,
  unsure: (what) =>
    `未知：${what.map((one) => (one === "size" ? "规模（员工数、成员数都没有）" : "行业")).join("、")}，补上后会更准。`,
  chips: {
    offers: (client) => `${client}还能卖什么`,
    contracts: (client) => `${client}的合同`,
    visit: (client) => `明天下午三点拜访${client}`,
  },
};
