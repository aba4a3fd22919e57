import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const houseWays: Examples<"next-page" | "show-status" | "help" | "undo"> = {
  "next-page": {
    zh: ["再来点", "接着念", "余下部分请一并列出", "别分页，全给我"],
    en: ["what else", "the remaining ones", "give me all of it"],
  },
  "show-status": {
    zh: [
      "你活着没",
      "机器人是不是宕了",
      "今天系统怎么这么卡，有毛病吗",
      "跑的哪一版",
      "烦请告知当前版本号",
      "数据跑到哪天了",
      "而家系统ok唔ok",
    ],
    en: ["are you alive", "any outages", "system okay?"],
  },
  help: {
    zh: [
      "我该怎么跟你说话",
      "你识做乜",
      "请提供操作指引",
      "都支持哪些操作",
      "给个操作手册",
      "怎么跟你说才对",
      "怎样才能把任务给别人",
    ],
    en: ["I'm new here, what do I do", "what are my options", "give me some pointers", "is there a manual"],
  },
  undo: {
    zh: [
      "刚那下不作数",
      "哎不对，倒回去",
      "刚才那条收回来",
      "按错哒，还原",
      "刚刚说的作废",
      "反悔了，别改了",
      "当我没说",
    ],
    en: [
      "oops, reverse that",
      "put it back the way it was",
      "I didn't mean that, undo it",
      "go back one step",
    ],
  },
};
