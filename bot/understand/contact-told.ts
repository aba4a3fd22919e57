import type { ContactChange, TieTold } from "#shared/domain/contacts/changing.ts";
import {
  attitudeIn,
  channelIn,
  hotButtonsIn,
  influenceIn,
  motivesIn,
  otherRoleIn,
  roleIn,
  sponsorStepIn,
  strengthIn,
  tieKindIn,
} from "./contact-words.ts";
import { trimmed } from "./normalise.ts";
import { readNumber } from "./numbers.ts";
import { LANDLINE, PERSON, peopleSaid } from "./person-said.ts";

/** What is told of a person, as `update-contact` takes it. */
export interface ContactTold {
  readonly isNew: boolean;
  readonly change: ContactChange;
  readonly reportsTo?: string;
  readonly tie?: TieTold;
  readonly hasLeft: boolean;
}

const NEW =
  /(?:新增|添加|增加|补录|补充|加|录入|登记|记)(?:一个|一位|个|位|下|一下)?(?:新的?)?(?:联系人|联络人|关键人)[:：\s]*|(?:add|new) contact[:\s]*/iu;

/** The words after 新增联系人 begin with the name; else who is told of comes first. */
export function whoIsTold(words: string): string | undefined {
  const mark = NEW.exec(words);
  const [first] = peopleSaid(words);
  if (mark === null) return first?.name;
  const after = words.slice(mark.index + mark[0].length);
  return (
    /^[\u4e00-\u9fff]{2,4}(?=[\s,，、]|$)/u.exec(after)?.[0] ??
    peopleSaid(after)[0]?.name ??
    nameBefore(words, mark.index)
  );
}

/** 把王芳加为联系人. */
function nameBefore(words: string, at: number): string | undefined {
  return peopleSaid(words.slice(0, at)).at(-1)?.name;
}

export function contactTold(words: string): ContactTold {
  const isNew = NEW.test(words);
  const kind = tieKindIn(words);
  const [, other] = peopleSaid(words);
  const boss = BOSS.map((way) => way.exec(words)?.[1]).find((name) => name !== undefined);
  const strength = strengthIn(words);
  return {
    isNew,
    change: { ...said(words), ...(isNew && post(words)) },
    ...(boss !== undefined && { reportsTo: boss }),
    ...(kind && other && { tie: { to: other.name, kind, ...(strength && { strength }) } }),
    hasLeft: LEFT.test(words),
  };
}

const BOSS = [
  new RegExp(`(?:上级|领导|直属领导|直接领导|boss)(?:是|为|:|：|\\s)*(${PERSON})`, "u"),
  new RegExp(`归(${PERSON})(?:管|领导|分管)`, "u"),
  new RegExp(`(?:向|跟|给)(${PERSON})汇报|汇报给(${PERSON})`, "u"),
];
const LEFT =
  /调走|调离|离职|退休|辞职|(?:已经|已)?走了|不在(?:那|这)?(?:了|单位)|不干了|has left|left the company|resigned|retired|transferred away/u;

function said(words: string): ContactChange {
  const fields: { [K in keyof ContactChange]: ContactChange[K] | undefined } = {
    ...hotButtonsIn(words),
    ...profileConsentIn(words),
    ...numbersIn(words),
    ...birthdayIn(words),
    ...hoursIn(words),
    attitude: attitudeIn(words),
    buyingRole: roleIn(words),
    otherRole: otherRoleIn(words),
    influence: influenceIn(words),
    preferredChannel: channelIn(words),
    motives: motivesIn(words),
    sponsorStep: sponsorStepIn(words),
    title: titleIn(words),
    isKeyPerson: KEY.test(words) || undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const KEY =
  /(?:设为|是|作为|列为|定为|改成)(?:我们的)?(?:关键人|主要联系人|第一联系人|首要联系人|关键联系人)|key (?:person|contact)/u;

function titleIn(words: string): string | undefined {
  const found =
    /(?:职务(?:改成|改为|更新为|变更为|调整为|升为|是|为|:|：)*|升(?:为|任|了)|(?:现在|改)任)\s*([\u4e00-\u9fff]{2,12})/u.exec(
      words,
    )?.[1];
  return found && trimmed(found);
}

const PHONE = /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?:-\d{1,5})?(?!\d)/u;
/** Without the city's code it is one only where a desk is spoken of. */
const LOCAL_PHONE = new RegExp(`${LANDLINE}[^\\d]{0,8}(\\d{7,8}(?:-\\d{1,5})?)(?!\\d)`, "iu");

function numbersIn(words: string): Pick<ContactChange, "mobile" | "phone" | "email"> {
  const mobile = /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/u.exec(words)?.[0].replaceAll(/[ -]/g, "");
  const phone = PHONE.exec(words)?.[0] ?? LOCAL_PHONE.exec(words)?.[1];
  const email = /[\w.+-]+@[\w-]+\.[\w.]+/u.exec(words)?.[0];
  return { ...(mobile && { mobile }), ...(phone && { phone }), ...(email && { email }) };
}

const BORN = /(?:(\d{4})年)?([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})[日号]?/u;
const REFUSES = /不同意|不愿意|不让|撤回(?:了)?同意|withdr/u;
const AGREES = /同意|愿意|允许|认可|with consent|agree/u;

/** With the year where it is said; and whether the person agreed that it is kept. */
function birthdayIn(words: string): Pick<ContactChange, "birthday" | "birthdayConsent"> {
  if (!/生日|birthday/iu.test(words)) return {};
  if (REFUSES.test(words)) return { birthdayConsent: false };
  const [, year, month = "", day = ""] = BORN.exec(words) ?? [];
  const date = [month, day].map((part) => String(readNumber(part) ?? "").padStart(2, "0")).join("-");
  return {
    ...(month && { birthday: year ? `${year}-${date}` : `--${date}` }),
    ...(AGREES.test(words) && { birthdayConsent: true }),
  };
}

/** Whether the person agreed that what moves him is kept; 认可 may be the hot button itself. */
function profileConsentIn(words: string): Pick<ContactChange, "profileConsent"> {
  if (!/热键|个人资料|hot button|profile/iu.test(words)) return {};
  if (REFUSES.test(words)) return { profileConsent: false };
  return /同意|愿意|允许|with consent|agree/u.test(words) ? { profileConsent: true } : {};
}

const HOURS = /(\d{1,2})(?:[:：](\d\d)|点(半)?)?(?:到|至|-|~)(\d{1,2})(?:[:：](\d\d)|点(半)?)?/u;

/** 12点到14点别打电话, 下午3点到5点方便. */
function hoursIn(words: string): Pick<ContactChange, "goodHours" | "badHours"> {
  const found = HOURS.exec(words);
  const isBad = /不方便|别打|勿扰|不要打扰|免打扰|别打扰|不要联系|午休/u.test(words);
  if (found === null || !(isBad || /方便/u.test(words))) return {};
  const late = /下午|晚上/u.test(words.slice(Math.max(0, found.index - 2), found.index));
  const [, from, fromMinutes, fromHalf, to, toMinutes, toHalf] = found;
  const at = (hour = "", minutes = "00", half = "") =>
    `${String(Number(hour) + (late && Number(hour) < 12 ? 12 : 0)).padStart(2, "0")}:${half ? "30" : minutes}`;
  const window = { from: at(from, fromMinutes, fromHalf), to: at(to, toMinutes, toHalf) };
  return isBad ? { badHours: [window] } : { goodHours: [window] };
}

const ROOM = /^[\u4e00-\u9fff]{1,8}?(?:部|处|科|室|中心|院办|办公室)(?=[\u4e00-\u9fff])/u;

/** 王芳 采购部经理 13900001111: what stands between the name and the numbers. */
function post(words: string): Pick<ContactChange, "title" | "department"> {
  const who = whoIsTold(words);
  const after = who === undefined ? "" : words.slice(words.indexOf(who) + who.length);
  const title = /^[\s,，、:：是]*([\u4e00-\u9fff]{2,14})/u.exec(after)?.[1];
  const department = title && ROOM.exec(title)?.[0];
  return { ...(title && { title }), ...(department && { department }) };
}
