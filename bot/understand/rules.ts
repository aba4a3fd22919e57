import type { Heard } from "./heard.ts";
import { trimmed } from "./normalise.ts";
import { activated } from "./rule-activation.ts";
import { changed, tried } from "./rule-changes.ts";
import { formerly } from "./rule-former.ts";
import { setCalled } from "./rule-names.ts";
import { sure } from "./rule-said.ts";
import { calledOff } from "./rule-withdrawal.ts";
import type { Understanding } from "./understanding.ts";

const BEFORE =
  /^(?:请问|请|麻烦|帮我|给我|我想|想|要)*(?:看看|看一下|看下|看|查看|查一下|查查|查|显示|打开|说说|讲讲)?(?:一下)?(?:现在|目前|当前|现行|如今|正在|我们|省里|本省|执行|用|在用|的)*/u;
const AFTER =
  /(?:现在|目前|当前)?(?:的)?(?:是|都)?(?:什么|啥|怎么样|怎样|怎么定的?|怎么规定的?|多少|有哪些|有什么|哪些|内容|说明|详情|明细|版本|现行版本)?(?:样子?的?)?(?:呢|啊|呀|吗)?$/u;
const LIST =
  /^(?:规则(?:列表|清单|目录|一览|都?有哪些|有什么)|(?:都?有)?(?:哪些|什么)规则|(?:所有|全部)(?:的)?规则|(?:show |list |what are )?(?:me )?(?:all )?(?:the )?(?:rules|rule sets))$/u;
const HISTORY = /(?:的)?(?:历史|历史版本|变更记录|改动记录|版本记录|谁批的|谁改的|谁批准的)$/u;
const ENGLISH_SHOW =
  /^(?:please )?(?:show|see|view|what are|what's in|what is|list|tell me)? ?(?:me )?(?:the |our |my )?(?:current |present )?(.+?)(?: now| in force| at present)?$/u;
/** Rule sets: looked at, changed, tried, put into force; `undefined` for all else. */
export function askedRules(heard: Heard): Understanding | undefined {
  const text = trimmed(heard.said.text).replace(/[。.!?\s]+$/u, "");
  return (
    shown(text, heard) ??
    formerly(text, heard) ??
    calledOff(text, heard) ??
    activated(text, heard) ??
    tried(text, heard) ??
    changed(text, heard)
  );
}

function shown(text: string, heard: Heard): Understanding | undefined {
  if (LIST.test(text)) return sure("show-rules", {}, heard);
  const isHistory = HISTORY.test(text);
  const words = text.replace(HISTORY, "");
  const english = ENGLISH_SHOW.exec(words)?.[1] ?? "";
  const code =
    setCalled(words) ?? setCalled(words.replace(BEFORE, "").replace(AFTER, "")) ?? setCalled(english);
  if (code === undefined) return undefined;
  return sure("show-rules", { code, ...(isHistory && { filter: "history" }) }, heard);
}
