import { type Day, exists } from "#shared/domain/calendar/day.ts";
import { codeOf, type Label, type Labels } from "#shared/domain/import/labels.ts";
import type { ArchiveField, FieldKind } from "./archive-field.ts";
import { type FieldName, fieldOf } from "./field-dictionary.ts";
import { INDUSTRIES } from "./industries.ts";
import { numberIn } from "./number-words.ts";

type Reader = (said: string, about: ArchiveField) => unknown;

const LONGEST = 200;
const YES = /^(?:是|对|有|已批|批了|已经批了|yes|true|y)$/iu;
const NO = /^(?:否|不是|没有|无|未批|没批|不|no|false|n)$/iu;

/** How each kind is read; `undefined` where the words are no such value. A place and a client are found by whoever asks. */
const READERS: Readonly<Record<FieldKind, Reader>> = {
  text: (said) => (said.length <= LONGEST ? said : undefined),
  words: (said) => listOf(said),
  count: (said) =>
    whole(
      numberIn(
        said.replace(
          /(?:多)?(?:人|名|个|位|户|家|人左右|左右|个月|月|次|people|staff|months?|times?|\s)+$/iu,
          "",
        ),
      ),
    ),
  money: (said) => fenOf(said),
  day: (said) => dayIn(said),
  yesNo: (said) => yesOrNo(said),
  code: (said, { labels = {} }) => codeIn(said, labels),
  codes: (said, { labels = {} }) => allOf(listOf(said).map((each) => codeIn(each, labels))),
  grid: (said) => said,
  client: (said) => said,
  industry: (said) => industryIn(said),
  idNo: (said) => (/^\d{17}[\dXx]$/.test(said) ? said.toUpperCase() : undefined),
};

const USCC = /^[0-9A-Z]{18}$/;
/** Where a count begins with 1 and ends. */
const MOST: { readonly [F in FieldName]?: number } = { influence: 5, settlementMonths: 12 };

/** What words say of a field, in the domain's own units; `undefined` where they say nothing of the kind. */
export function readValue(field: FieldName, said: string): unknown {
  const words = said.trim().replace(/[。.！!]$/u, "");
  if (words === "") return undefined;
  if (field === "uscc") return USCC.test(words.toUpperCase()) ? words.toUpperCase() : undefined;
  const value = READERS[fieldOf(field).kind](words, fieldOf(field));
  const most = MOST[field];
  if (most === undefined) return value;
  return typeof value === "number" && value >= 1 && value <= most ? value : undefined;
}

function listOf(said: string): string[] {
  return said
    .split(/[、,，;；/]|和|以及|\band\b/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function whole(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value);
}

function fenOf(said: string): number | undefined {
  const yuan = numberIn(said.replace(/(?:人民币|rmb|¥|￥|元|块|整)/giu, ""));
  return yuan === undefined ? undefined : Math.round(yuan * 100);
}

/** 2008年5月, 2008-05-01, 2008; a part that is not said is the first. */
function dayIn(said: string): Day | undefined {
  const found =
    /^(\d{4})\s*(?:年|-|\/|\.)?\s*(?:(\d{1,2})\s*(?:月|-|\/|\.)?)?\s*(?:(\d{1,2})\s*[日号]?)?$/u.exec(said);
  if (found === null) return undefined;
  const [, year = "", month = "1", date = "1"] = found;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return exists(day) ? day : undefined;
}

function yesOrNo(said: string): boolean | undefined {
  if (YES.test(said)) return true;
  return NO.test(said) ? false : undefined;
}

function codeIn(said: string, labels: Labels): string | undefined {
  const bare = said.replace(/^(?:是|属于|为)/u, "");
  return codeOf(labels, bare) ?? codeOf(labels, bare.replace(/(?:单位|企业|客户|类|级|型|性质)$/u, ""));
}

function allOf(codes: readonly (string | undefined)[]): string[] | undefined {
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length ? known : undefined;
}

function industryIn(said: string): string | undefined {
  const code = said.toUpperCase();
  if (/^[A-T]\d{2}$/.test(code) || Object.hasOwn(INDUSTRIES, code)) return code;
  const word = said.toLowerCase().replace(/(?:行业|业)$/u, "");
  const found = Object.entries(INDUSTRIES).filter(([, label]) => isCalled(label, word));
  return found.toSorted(([a], [b]) => b.length - a.length)[0]?.[0];
}

/** 物流行业, 物流业, 物流: the ending does not count. */
function isCalled({ zh, en, also }: Label, word: string): boolean {
  return [zh, en.toLowerCase(), ...also].some((name) => name.replace(/业$/u, "") === word);
}
