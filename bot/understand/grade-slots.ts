import { productsMeant } from "#shared/domain/contracts/catalogue.ts";
import { isAboutLeaks } from "./asked-grades.ts";
import { type Filled, type Material, merged } from "./material.ts";
import { trimmed } from "./normalise.ts";
import { AMOUNT, readNumber } from "./numbers.ts";
import { aboutClient, clientOf } from "./visit.ts";

/** What was said of a discount, as it lies in one slot: `months=24 families=3 bp=2000`. */
export interface DiscountSaid {
  readonly months?: number | undefined;
  readonly families?: number | undefined;
  readonly bp?: number | undefined;
  readonly investmentFen?: number | undefined;
  readonly isLeaks?: boolean;
}

const NUMBER = "[\\d零一二两三四五六七八九十]{1,3}";
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(${NUMBER})\\s*个?月`, "u"), 1],
  [new RegExp(`(${NUMBER})\\s*年`, "u"), 12],
  [/(\d+)[\s-]*months?/u, 1],
  [/(\d+)[\s-]*years?/u, 12],
];
const FAMILIES = new RegExp(
  `(${NUMBER})\\s*(?:个|种|类|项)(?:产品|业务|品类)|(\\d+|two|three|four|five) products?`,
  "u",
);
const ENGLISH: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
const FOLD = /([一二三四五六七八九\d](?:[.点]?[一二三四五六七八九\d])?)\s*折/u;
const SHARE = /(\d{1,2}(?:\.\d{1,2})?)\s*(?:%|％|个点|percent)/u;
const SPOKEN_SHARE = new RegExp(`百分之(${NUMBER})`, "u");
const AS_FILE = /导出|下载|表格|文件|excel|export|download|\bfile\b/u;
const DIGITS = "零一二三四五六七八九";

/** Whom a discount is for, for how long, for what, and how much. */
export function discountSlots(material: Material): Filled {
  const { text } = material.draft.said;
  if (isAboutLeaks(text)) return { slots: { filter: "leaks", ...(AS_FILE.test(text) && { code: "file" }) } };
  const filter = [
    ["months", monthsIn(text)],
    ["families", familiesIn(text)],
    ["bp", bpIn(text)],
    ["invest", investedIn(text)],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const products = productsMeant(text);
  const reason = reasonIn(material.draft.said.raw);
  return merged(whoseIs(material), {
    slots: {
      ...(filter.length > 0 && { filter: filter.join(" ") }),
      ...(products.length > 0 && { product: products.join(" ") }),
      ...(reason && { reason }),
    },
  });
}

/** 24 months are no number of a line. */
function whoseIs(material: Material): Filled {
  return /第/u.test(material.draft.said.text) ? aboutClient(material) : clientOf(material);
}

/** The slot read again. */
export function discountSaid(filter: string | undefined): DiscountSaid {
  const of = (name: string) => {
    const found = new RegExp(`${name}=(\\d+)`, "u").exec(filter ?? "")?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return {
    ...{ months: of("months"), families: of("families"), bp: of("bp"), investmentFen: of("invest") },
    isLeaks: filter === "leaks",
  };
}

/** 24个月, 两年. */
export function monthsIn(text: string): number | undefined {
  for (const [way, months] of MONTHS) {
    const number = readNumber(way.exec(text)?.[1] ?? "");
    if (number !== undefined && number > 0) return number * months;
  }
  return /半年/u.test(text) ? 6 : undefined;
}

/** 12, where it was asked how many months; nothing where no contract runs so long. */
export function bareMonths(text: string): number | undefined {
  const number = readNumber(trimmed(text).replace(/[。.!]+$/u, ""));
  return number !== undefined && number >= 1 && number <= LONGEST && Number.isInteger(number)
    ? number
    : undefined;
}
const LONGEST = 120;

const INVESTED = new RegExp(
  `(?:投资|投入|垫资|出资|建设费|invest(?:ing|ment of)?)(?:了|约|大概|需要?|要|就|是)*\\s*(${AMOUNT}[万亿]?(?:[\\d零一二三四五六七八九十百千]+)?)`,
  "u",
);

/** 我们投资20万: what we put into it ourselves, in fen. */
function investedIn(text: string): number | undefined {
  const yuan = readNumber(INVESTED.exec(text)?.[1] ?? "");
  return yuan === undefined || yuan <= 0 ? undefined : Math.round(yuan * 100);
}

function familiesIn(text: string): number | undefined {
  const [, chinese, english = ""] = FAMILIES.exec(text) ?? [];
  return chinese === undefined ? (ENGLISH[english] ?? readNumber(english)) : readNumber(chinese);
}

/** 八折, 八五折 and 85折 are 20 % and 15 % off; 优惠20% is 20 %. */
export function bpIn(text: string): number | undefined {
  const fold = FOLD.exec(text)?.[1];
  if (fold !== undefined) return bpOfFold(fold);
  const share = SHARE.exec(text)?.[1] ?? readNumber(SPOKEN_SHARE.exec(text)?.[1] ?? "");
  return share === undefined ? undefined : Math.round(Number(share) * 100);
}

function bpOfFold(said: string): number | undefined {
  const digits = [...said]
    .map((sign) => (DIGITS.includes(sign) ? String(DIGITS.indexOf(sign)) : sign))
    .join("")
    .replace(/[.点]/u, "");
  const kept = Number(digits.padEnd(2, "0").slice(0, 2));
  return Number.isInteger(kept) && kept > 0 ? (100 - kept) * 100 : undefined;
}

/** A word on a move, and why. */
export function tierWordSlots(material: Material): Filled {
  const { text, raw } = material.draft.said;
  const isAgainst =
    /不(?:同意|认可|确认|接受|行|服|得|能认|合理)|反对|(?<!没)有?异议(?<!没异议)|(?<!没)有意见|(?<!no )object|disagree|reject|refuse|say no|against|wrong|can't agree/u.test(
      text,
    );
  const reason = reasonIn(raw) ?? afterComma(raw)?.replace(AGREEING, "");
  return merged(aboutClient(material), {
    slots: { filter: isAgainst ? "disagree" : "agree", ...(reason && { reason }) },
  });
}

/** 华鑫纺织降级，我同意: no reason. */
const AGREEING = /^我?(?:同意|认了?|没意见|没话说|可以)$/u;

function reasonIn(raw: string): string | undefined {
  const words = /(?:理由|原因|因为|由于|because|reason)(?:是|为|:|：|\s)*(.+)$/iu.exec(raw)?.[1];
  return words === undefined ? undefined : trimmed(words) || undefined;
}

function afterComma(raw: string): string | undefined {
  const words = /^[^,，;；]*[,，;；](.+)$/u.exec(raw)?.[1];
  return words === undefined ? undefined : trimmed(words) || undefined;
}
