import { referenceOf } from "./dates/reference.ts";
import { daysOf } from "./dates/resolve.ts";
import { readWhens, type When } from "./dates/when.ts";
import type { Heard } from "./heard.ts";
import { trimmed } from "./normalise.ts";
import { setCalled } from "./rule-names.ts";
import { sure } from "./rule-said.ts";
import type { Understanding } from "./understanding.ts";

const EFFECT =
  /^(?:请|帮我|让|把|将|就|那)*(.*?)(?:的)?(?:新规则|新版|改动|草稿)?(?:从|自|在|定在|定于|于|就)*(?:(?:起|开始|正式|再|起就)*)(?:生效|启用|上线|执行|实施|施行|上马|落地|放出去)(?:吧|了)?$/u;
const VERB_FIRST =
  /^(?:请|拟|就|让)*(?:自|从|于|起)*(?:正式)?(?:实施|施行|启用|执行|用)(?:新的?)?(.+?)[,，]?$/u;
const ENGLISH_LIVE =
  /^(?:please )?(?:roll out|switch to|go live with|publish|make|let) (?:the )?(?:new )?(.+?)(?: live| apply)?(?: (?:from|on|as of))?$/u;
const ENGLISH_EFFECT =
  /^(?:please )?(?:activate|put) (?:the )?(?:new |draft of |change of )?(.*?)(?: in(?:to)? force)?(?: (?:from|on|as of|starting))?$|^(?:the )?(?:new )?(.*?) ?(?:takes?|comes?) (?:effect|into force)(?: (?:from|on))?$/u;

const STARTS =
  /生效|启用|上线|执行|实施|施行|上马|落地|放出去|就用|activate|effect|force|\blive\b|roll out|switch to|publish|rules apply/u;

export const IT = /^(?:it|this|that|它|这个|这版)$/u;

/** 积分规则下月1号生效: the day is found first, what is left names the set. */
export function activated(text: string, heard: Heard): Understanding | undefined {
  if (!STARTS.test(text)) return undefined;
  const { said, context } = heard;
  const whens = readWhens(said.text, referenceOf(context.now, context.calendar));
  const when = whens.find(({ impossible }) => !impossible);
  const name = nameIn(when ? withoutDay(heard, when) : text);
  if (name === undefined) return undefined;
  const code = setCalled(name);
  if (name !== "" && code === undefined) return undefined;
  return sure("activate-rules", { ...(code && { code }), ...dayIn(when) }, heard);
}

/** What is to come into force; nothing where no name is said, `undefined` where the sentence is none of the kind. */
function nameIn(said: string): string | undefined {
  const found = [EFFECT, ENGLISH_EFFECT, VERB_FIRST, ENGLISH_LIVE]
    .map((way) => way.exec(said))
    .find((each) => each !== null);
  return found === undefined || found === null
    ? undefined
    : (found[1] ?? found[2] ?? "").replace(IT, "").trim();
}

export function dayIn(when: When | undefined): { readonly day?: string } {
  if (when === undefined) return {};
  const days = daysOf(when);
  return { day: "day" in days ? days.day : days.from };
}

export function withoutDay(
  { said }: Heard,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return trimmed(`${said.text.slice(0, start)}${said.text.slice(end)}`).replace(/[。.!?\s]+$/u, "");
}
