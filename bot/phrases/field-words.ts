import type { ArchiveField } from "#shared/domain/clients/archive-field.ts";
import { fieldOf, isField } from "#shared/domain/clients/field-dictionary.ts";
import { industryLabel } from "#shared/domain/clients/industries.ts";
import { maskedPersonal } from "#shared/domain/mask.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { inSentence } from "./labels.ts";
import { moneyWords } from "./money-words.ts";
import { signedWords } from "./number-words.ts";

const EMPTY: Readonly<Record<Language, string>> = { zh: "未填", en: "not set" };
const YES_NO: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  zh: ["是", "否"],
  en: ["yes", "no"],
};
/** A client's discount in force, and the one that is asked for. */
const DISCOUNT: Readonly<Record<Language, string>> = { zh: "优惠", en: "discount" };
const AND: Readonly<Record<Language, string>> = { zh: "、", en: ", " };

/** What is asked of another person besides a change of the archive. */
const ASKED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  points: { zh: "积分", en: "points" },
  redemption: { zh: "兑换", en: "redemption" },
  evidence: { zh: "依据", en: "evidence" },
};

/** What people call a field of the archive; one that is not in the dictionary goes by its own name. */
export function fieldWord(field: string, language: Language): string {
  if (field === "discountBp") return DISCOUNT[language];
  if (!isField(field)) return ASKED[field]?.[language] ?? field;
  const { zh, en } = fieldOf(field);
  return language === "zh" ? zh : inSentence(en);
}

/** A value as one would say it; what is sensitive only in part. */
export function valueWord(field: string, value: unknown, language: Language): string {
  if (value === undefined || value === null || value === "") return EMPTY[language];
  if (field === "discountBp") return `${Number(value) / 100}%`;
  const about: ArchiveField = isField(field) ? fieldOf(field) : { zh: field, en: field, kind: "text" };
  if (Array.isArray(value))
    return value.length === 0
      ? EMPTY[language]
      : value.map((each) => one(each, about, language)).join(AND[language]);
  return one(value, about, language);
}

function one(value: unknown, { kind, labels, sensitive }: ArchiveField, language: Language): string {
  const [yes, no] = YES_NO[language];
  if (kind === "money" && typeof value === "number") return moneyWords(value, language);
  if (typeof value === "boolean") return value ? yes : no;
  const label = kind === "industry" ? industryLabel(String(value)) : labels?.[String(value)];
  const words = label?.[language] ?? String(value);
  return sensitive ? maskedPersonal(words) : words;
}

/** 地址：五一路1号 → 芙蓉中路8号; what there was nothing of before is said alone: 兑换：话费×500. */
export function changeWords(
  { field, before, after }: { readonly field: string; readonly before?: unknown; readonly after?: unknown },
  language: Language,
): string {
  const colon = language === "zh" ? "：" : ": ";
  if (Object.hasOwn(ASKED, field))
    return `${fieldWord(field, language)}${colon}${askedWord(after, language)}`;
  const isFirst = field === "discountBp" && (before === undefined || before === null);
  if (isFirst) return `${fieldWord(field, language)}${colon}${valueWord(field, after, language)}`;
  const [from, to] = [valueWord(field, before, language), valueWord(field, after, language)];
  return `${fieldWord(field, language)}${colon}${from} → ${to}`;
}

/** A number with its sign, words in either language, or a text. */
function askedWord(value: unknown, language: Language): string {
  if (typeof value === "number") return signedWords(value);
  const words = value as Partial<Record<Language, unknown>> | undefined;
  return String(words?.[language] ?? value);
}
