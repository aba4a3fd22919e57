import { findKnowledge, templateNamed, termNamed } from "#shared/domain/knowledge/find.ts";
import type { Heard } from "./heard.ts";
import type { Understanding } from "./understanding.ts";

/** Ways to ask for a meaning; the word itself is the group. */
const MEANING: readonly RegExp[] = [
  /^(?:请问|请?(?:解释|说明)(?:一?下)?)?(?:什么|甚么|啥)(?:是|叫)(?:做)?(.+)$/u,
  /^(?:请问)?(.+?)(?:是?(?:一?个)?(?:什么|甚么|啥)意思|(?:是|该)?怎么(?:解释|理解)|的定义(?:是什么|是啥)?)$/u,
  /^what(?:'s| is| are) (?:meant by )?(.+)$/u,
  /^what (?:does|do) (.+) mean$/u,
  /^(?:define|(?:the )?(?:meaning|definition) of) (.+?)(?:,? please)?$/u,
  /^(.+?)(?:是(?:个)?啥玩意儿?|指的?是?(?:什么|啥)|系(?:什么|啥)|讲的是(?:什么|啥)|是怎么一回事|咋定义的?)$/u,
  /^(?:请)?(?:给我)?(?:讲讲|解释)["“]?(.+?)["”]?(?:的)?(?:含义|意思)?$/u,
  /^explain (.+?) to me$/u,
];
/** Ask for a term as well, but for many other things besides: 最后一个是什么. */
const BARE: readonly RegExp[] = [/^(.+?)是(?:什么|甚么|啥)$/u, /^(?:请|帮我)?(?:解释|说明)(?:一?下)?(.+)$/u];
/** Ask how to say or what rules, of whatever it is; what is not known is said to be so. */
const TOLD: readonly RegExp[] = [
  /^(.+?)(?:要|该|应该)?(?:怎么|咋|如何)(?:给客户|向客户|跟客户)?(?:介绍|推介|讲解|规定)的?$/u,
  /^(.+?)(?:有|是)?(?:什么|啥|哪些)规定$/u,
  /^(客户.{1,8}?)(?:,)?(?:我|我们)?(?:要|该|应该)?(?:怎么|咋|如何)(?:说|回|答|应对|回答|解释)$/u,
  /^(?:话术|应对话术)[,，:]\s*(.+)$/u,
  /^(客户.{1,12}?),?(?:该|要|我)?(?:咋|怎么)(?:回|挽留|应对|留住)$/u,
  /^(.+?)(?:咋|怎么)跟客户(?:讲|说)$/u,
  /^how (?:do|should|can) (?:i|we) answer a client who says (.+)$/u,
  /^how (?:do|should|can) (?:i|we) (?:pitch|introduce|explain|present) (?:the |a )?(.+?)(?: to (?:a |the |my )?(?:clients?|customers?))?$/u,
];
const TEACH =
  /^(?:能|可以|能不能|请|麻烦)*(?:教|告诉|跟|给)(?:一?下)?我(?:一?下|讲讲|说说|讲一下|说一下)?(?=.{2})/u;
const TEMPLATE: readonly RegExp[] = [
  /^(?:请|麻烦)?(?:我(?:想)?要|给我|发我|来|要|给)?(?:一?[个份])?(.+?)(?:的?模[板版]|该?怎么写)$/u,
  /^有没有(.+?)的?模[板版]$|^(.+?)咋写$/u,
  /^is there a template for (?:an? )?(.+)$/u,
  /^(?:(?:give|show) me )?(?:an? |the )?template (?:for|of) (.+)$/u,
  /^(?:(?:give|show) me )?(.+?) templates?$/u,
];
const TEMPLATES = /^(?:都?有)?(?:哪些|什么)?模[板版]$|^(?:(?:show|list) )?(?:the )?templates$/u;

/** A line of the list, a day, a person: not a word of the trade. */
const POINTING = /\d|第|这|那|我|它|今天|明天|昨天/u;
/** 集团统付业务: so long may be what only holds a term. */
const AROUND = 10;
const LONGEST = 20;

/** A word of the trade that is asked for, or a template; `undefined` for all else. */
export function askedKnowledge({ said }: Heard): Understanding | undefined {
  const words = plainly(said.text.replace(/["<>[\]]|[\s呢啊呀?!.。]+$/gu, "").trim());
  const asked = TEMPLATES.test(words) ? words : (templateIn(words) ?? termIn(words));
  return asked === undefined
    ? undefined
    : { command: "ask-knowledge", confidence: 0.97, readings: [], slots: { text: asked } };
}

function templateIn(words: string): string | undefined {
  const name = firstGroup(TEMPLATE, words);
  if (name === undefined || !templateNamed(name)) return undefined;
  return /^[a-z]/u.test(name) ? `${name} template` : `${name}模板`;
}

/** 能教我一下…吗 asks for what stands within. */
function plainly(words: string): string {
  return TEACH.test(words) ? words.replace(TEACH, "").replace(/[吗么]$/u, "") : words;
}

function termIn(words: string): string | undefined {
  const told = firstGroup(TOLD, words);
  if (told !== undefined && told.length <= LONGEST && !POINTING.test(told) && !/规则/u.test(told))
    return told;
  const name = firstGroup(MEANING, words);
  if (name !== undefined) return termNamed(name) || isNear(name) ? name : undefined;
  const bare = firstGroup(BARE, words);
  return bare !== undefined && termNamed(bare) && !templateNamed(bare) ? bare : undefined;
}

/** Only in Chinese: in English, words of the trade are everyday words as well. */
function isNear(name: string): boolean {
  if (name.length > AROUND || POINTING.test(name) || !/\p{Script=Han}/u.test(name)) return false;
  const found = findKnowledge(name);
  return found.kind === "none" && found.nearest.length > 0;
}

function firstGroup(ways: readonly RegExp[], words: string): string | undefined {
  return ways
    .map((way) => (way.exec(words)?.[1] ?? way.exec(words)?.[2])?.trim())
    .find((name) => name !== undefined);
}
