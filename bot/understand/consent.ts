import { normalise } from "./normalise.ts";

const YES = new Set([
  ..."确认 确定 是 是的 是滴 对 对的 对头 没错 好 好的 好吧 好嘞 好滴 好啊 好了 行 行的 行吧 行啊 可以 可以的".split(
    " ",
  ),
  ..."没问题 同意 嗯 嗯嗯 恩 恩恩 要 要的 就这样 就这么办 就这样吧 确认无误 提交 办吧 改吧 请确认 我确认".split(
    " ",
  ),
  ..."妥 中 执行 没意见".split(" "),
  ..."ok okay okey yes yep yeah y sure confirm confirmed correct right".split(" "),
  ...["go ahead", "do it", "please do", "that's right", "yes please"],
]);
const NO = new Set([
  ..."取消 不 不是 不是的 不对 不要 不要了 不用 不用了 不行 不可以 不好 不了 不同意 不确认 不确定 不改了".split(
    " ",
  ),
  ..."否 别 别了 算了 算了吧 还是算了 先算了 先不 先不了 先不要 放弃 停 不办 不弄了 作罢 拒绝 再说 再说吧".split(
    " ",
  ),
  ..."以后再说 我不要 不必 不必了 错了 等等 等一下".split(" "),
  ..."no nope n cancel nevermind stop abort".split(" "),
  ...["never mind", "forget it", "not now", "do not", "no thanks", "no thank you", "don't do it"],
]);

/** 确认, 好的, yes. */
export function isYes(text: string): boolean {
  return YES.has(plain(text));
}

/** 取消, 算了, no. */
export function isNo(text: string): boolean {
  return NO.has(plain(text));
}

function plain(text: string): string {
  const words = normalise(text)
    .text.replace(/[!?。.,;~"'“”\s]+$/g, "")
    .trim();
  const short = words.replace(/(?<=.)[吧啊呀哦哈呢啦了嘛的]+$/u, "");
  return YES.has(words) || NO.has(words) ? words : short || words;
}
