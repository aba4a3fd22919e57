import type { Draft } from "./draft.ts";
import { wordAt } from "./lexicon.ts";
import type { Slots } from "./understanding.ts";

const DAYS_OFF =
  /周末|节假日|假日|休息日|双休|放假|周六日?|周日|星期六|星期天|weekend|holiday|days? off|saturday|sunday/;
const ONLY = /(?:只|仅|就)(?:在|限)?(?:工作日|上班)|only on (?:week|work)/;
const STOP =
  /免打扰|勿扰|别|不(?!错)|停|关|退订|静音|取消推送|暂停|do not|don't|stop|no |turn off|mute|unsubscribe|disable|quiet|dnd/;
const START =
  /恢复|打开|开启|重新|继续|取消免打扰|关闭免打扰|关掉免打扰|解除|退出免打扰|可以|订阅|也|启用|resume|turn (?:back )?on|enable|start|unmute|subscribe(?!d)|too|also/;
const LIFTED = /(?:取消|关闭|关掉|解除|退出)(?:免打扰|勿扰|静音)|unmute/;

/** When the daily list is sent, and on which days at all. */
export function digestSetting({ said, spans }: Draft): Slots {
  const { text } = said;
  const when = spans.find((span) => span.kind === "when" && span.when.time !== undefined);
  const at = when?.kind === "when" ? when.when.raw : undefined;
  const filter = filterOf(text);
  return { ...(at && { at }), ...(filter && !(at && filter === "on") && { filter }) };
}

function filterOf(text: string): string | undefined {
  const isStopped = !LIFTED.test(text) && STOP.test(text);
  if (ONLY.test(text)) return "workdays";
  if (DAYS_OFF.test(text)) return isStopped ? "workdays" : "daily";
  if (isStopped) return "off";
  return LIFTED.test(text) || START.test(text) ? "on" : undefined;
}

/** `en` or `zh`; another language in the words that were said. */
export function languageSaid(text: string): Slots {
  const words = Array.from(text, (_, at) => ({ word: wordAt(text, at), at })).flatMap(({ word, at }) =>
    word ? [{ ...word, at }] : [],
  );
  const said = words.findLast(
    ({ concept }) => concept === "ENGLISH" || concept === "CHINESE" || concept === "FOREIGN",
  );
  if (said === undefined) return {};
  if (said.concept === "FOREIGN") return { filter: text.slice(said.at, said.at + said.length) };
  return { filter: said.concept === "ENGLISH" ? "en" : "zh" };
}

export function urgencySaid(text: string): string | undefined {
  if (/非常紧急|特急|加急|very urgent|(?<!不)紧急/.test(text)) return "VERY_URGENT";
  if (/不紧急|不急|not urgent/.test(text)) return "NOT_URGENT";
  return /(?:改成|改为|设为|设成|调成|调为)(?:一般|普通)|normal/.test(text) ? "NORMAL" : undefined;
}
