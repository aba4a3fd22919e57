import type { Said } from "./normalise.ts";

/** The blank that stands where something was asked for kindly: a wish is then a wish, whatever the form of its sentence. */
export const KINDLY = "\u2009";

/** What one says out of courtesy, to be heard or while thinking; none of it wishes or asks anything. */
const GREETINGS =
  "您好|你好|大家好|早上好|早安|上午好|中午好|下午好|晚上好|嗨|哈喽|哈啰|hello|hi there|hi|hey there|hey|good morning|good afternoon|good evening|excuse me";
/** Before a comma they call or think aloud; elsewhere they may mean something. */
const CALLS =
  "(?:帮我|给我)?(?:看看|查查|看一下|查一下|看下|查下)|小助手|助手|大客|机器人|领导|老板|各位|早|那个|那|那么|这个|就是|就是说|对了|另外|还有|顺便|好|好的|好嘞|好吧|好滴|行|行吧|可以|得嘞|要得|ok|okay|报告|报告领导|报告一下|汇报一下|汇报下|dake|well|so|alright|right|quick one|quick question|by the way|btw|just wondering|i was wondering|actually";
const THINKING = "哎呀|哎|唉|诶|欸|嗯+|呃+|额+|哦+|噢|喔|话说|顺便问一下|顺便说一下|那个(?=我|帮我|把|第)";
const ASKING =
  "请问(?:一下|下|您|你)*|(?:我)?(?:想|要)?(?:请教|咨询|打听|了解)(?:一下|下|您|你)+|我?想(?:请问|问|知道)(?:一下|下|您|你)*(?=[,\\s])|(?:跟|向|和|给)(?:您|你|领导|大家)(?:汇报|报告|说|讲|反映|请示|请教)(?:一下|一声|下|声)?|打扰(?:您|你)?(?:一下|了|下)*|sorry to bother you|may i ask";
/** They ask for something to be done, whatever the form of the sentence. */
const REQUESTS =
  "劳驾(?:您|你)?(?:一下)?|有劳(?:您|你)?|烦请(?:您|你)?|恳请|敬请|麻烦(?:您|你们?)?(?:一下|下|了)(?=[,\\s])|麻烦(?:您|你们?)|麻烦(?=,)|劳烦(?:您|你)?(?:一下)?|拜托(?:您|你)?(?:一下|下|了)?|唔该(?:晒|你)?|我?想?请您(?:帮忙)?|我?想请你(?:帮忙)?|(?:实在|真的|真|非常|很|万分)?是?(?:抱歉|不好意思|对不起|对不住)(?:啊|哈|了)?";
const ENGLISH_REQUESTS =
  "please|pls|plz|could you please|can you please|would you please|would you kindly|would you be so kind as to|i was wondering if you could|do me a favou?r and|i(?:'d| would) (?:like|need) you to|i (?:want|need) you to|i(?:'d| would) appreciate it if you could|please kindly|kindly|so sorry|sorry|apologies";
const OPENING = new RegExp(
  `^(?:[\\s,!。.~:]*(?:(?:${GREETINGS}|${THINKING}|${ASKING}|(?:${CALLS})(?=\\s*[,:!~]))|(?:${REQUESTS}|(?:${ENGLISH_REQUESTS})(?![a-z])))(?![a-z])[\\s,!。.~:]*)+`,
  "u",
);
const WISH = new RegExp(`${REQUESTS}|${ENGLISH_REQUESTS}`, "u");
const CLOSING =
  /[\s,。.!]*(?:非常感谢|谢谢(?:您|你|啦|了|哈|哦)*|多谢(?:晒|啦|了|您|你)*|感谢(?:您|你)?|谢了|谢啦|辛苦(?:您|你|了|啦)*|麻烦(?:您|你)?(?:了|啦|您|你)|拜托(?:您|你)?(?:了|啦)?|唔该(?:晒|你|啦)*|有劳了?|劳驾(?:了|您|你)?|(?:many )?thanks(?: a lot| so much| very much)?|thank you(?: so much| very much)?|thx|tks|cheers|please|pls)[\s!。.~]*$/u;
/** What ends a sentence and only colours it; 好啦 is 好了, 娃哈哈 a name. */
const COLOUR =
  /(?<=[\u4e00-\u9fff\d][\s\S]*)(?<![哈哦啊咯啦呗呀噢喔嘞哩咧呐])[哈哦啊咯啦呗呀噢喔嘞哩咧呐](?=[\s!。.~]*$)/u;
const FINISHED = /[好完成掉定妥结办做签到收销]$/u;

/** The words without courtesy, cut from both forms alike; a blank stands where something was asked for kindly. */
export function withoutCourtesy(said: Said): Said {
  const { raw, text } = coloured(said);
  const end = CLOSING.exec(text)?.index ?? text.length;
  const opening = OPENING.exec(text.slice(0, end))?.[0] ?? "";
  const isNothing = text.slice(opening.length, end).trim() === "";
  if (isNothing) return said;
  const kindly = WISH.test(opening) ? { raw: " ", text: KINDLY } : { raw: "", text: "" };
  return {
    raw: kindly.raw + raw.slice(opening.length, end),
    text: kindly.text + text.slice(opening.length, end),
  };
}

function coloured({ raw, text }: Said): Said {
  const at = COLOUR.exec(text)?.index;
  if (at === undefined) return { raw, text };
  const isFinished = /[啦咯]/u.test(text.charAt(at)) && FINISHED.test(text.slice(0, at));
  return isFinished
    ? { raw, text: `${text.slice(0, at)}了${text.slice(at + 1)}` }
    : { raw: raw.slice(0, at), text: text.slice(0, at) };
}
