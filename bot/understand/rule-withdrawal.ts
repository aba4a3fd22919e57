import { referenceOf } from "./dates/reference.ts";
import { readWhens } from "./dates/when.ts";
import type { Heard } from "./heard.ts";
import { dayIn, IT, withoutDay } from "./rule-activation.ts";
import { setCalled } from "./rule-names.ts";
import { sure } from "./rule-said.ts";
import type { Understanding } from "./understanding.ts";

const BEGIN = "(?:生效|启用|上线|执行)";
const STOP = "(?:取消|撤回|撤销|收回|叫停|停掉|撤掉|终止)(?:掉|一下)?";
const NOT = "(?:先|暂时|还是|就)*(?:不要|不用|别|不)(?:再|急着)?";
const THE = "(?:请|帮我|把|将|让|那|先)*";
const NEW = "(?:的)?(?:新规则|新版本?|那一?版|这一?版|这个|改动)?";
const AGREED = "(?:(?:已经?)?批准了?|待生效|要生效|即将生效|还没生效)";

/** What is not to come into force stands in the middle; nothing where no set is named. */
const OFF: readonly RegExp[] = [
  new RegExp(`^${THE}(.*?)${NEW}${NOT}${BEGIN}(?:了|吧|啦)*$`, "u"),
  new RegExp(
    `^${THE}${STOP}(?:${AGREED}的|起|的)*(.*?)${NEW}(?:的|起)*${BEGIN}(?:安排|计划)?(?:了|吧)?$`,
    "u",
  ),
  new RegExp(`^${THE}${STOP}${AGREED}的(.*?)${NEW}$`, "u"),
  new RegExp(`^${THE}(.*?)${NEW}${STOP}${BEGIN}?(?:了|吧)?(?:[,，]?不再?${BEGIN}了?)?$`, "u"),
  /^(?:please )?(?:withdraw|cancel|call off|stop) (?:the )?(?:activation of |scheduled |approved |new )*(?:the )?(.*?)(?: coming into force| from taking effect| ?activation)?(?: (?:from|on|of))?$/u,
  /^(?:please )?(?:do not|don't) (?:activate|put) (?:the )?(?:new )?(.*?)(?: in(?:to)? force)?(?: (?:from|on))?$/u,
];
const ABOUT_BEGINNING = /生效|启用|上线|执行|activat|force|effect/u;

/** 分级规则不要生效了, 取消生效: an approved version is called off before its day. */
export function calledOff(text: string, heard: Heard): Understanding | undefined {
  const { said, context } = heard;
  const when = readWhens(said.text, referenceOf(context.now, context.calendar)).find(
    ({ impossible }) => !impossible,
  );
  const words = when ? withoutDay(heard, when) : text;
  const found = OFF.map((way) => way.exec(words)).find((match) => match !== null);
  if (!found) return undefined;
  const name = (found[1] ?? "").replace(IT, "").trim();
  const code = setCalled(name);
  if (code === undefined && !(name === "" && ABOUT_BEGINNING.test(text))) return undefined;
  return sure("activate-rules", { ...(code && { code }), filter: "withdraw", ...dayIn(when) }, heard);
}
