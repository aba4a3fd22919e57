import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const taskLookWays: Examples<
  "show-today" | "explain-priority" | "show-agenda" | "list-done" | "show-task"
> = {
  "show-today": {
    zh: [
      "手头上先紧着哪件办",
      "今日头件事办咩",
      "烦请列一下我今日待处理事项",
      "今天从哪下手",
      "上班了，先弄哪桩",
      "哪件拖不得",
      "今天有几件火烧眉毛的",
      "刚到办公室，有什么等着我",
      "有没有马上要超时的活",
    ],
    en: ["anything burning right now", "top of my list?"],
  },
  "explain-priority": {
    zh: [
      "2凭啥压在1前面",
      "东城建材那条怎么会排到头一个",
      "烦请解释3的分值构成",
      "第1个有啥好急的",
      "为什么它压过了别的",
      "第一条为么子排头名",
    ],
    en: ["walk me through the score of 1", "on what grounds is 恒信物流 on top"],
  },
  "show-agenda": {
    zh: [
      "明儿个都有啥约",
      "周五那天满不满",
      "听日有乜安排",
      "明天一天怎么过",
      "下礼拜二有冇约人",
      "这周剩下几天排得怎么样",
      "明天的会几点",
    ],
    en: ["run me through next week"],
  },
  "list-done": {
    zh: [
      "今天干了几票",
      "昨儿的战果",
      "本周已办结事项清单",
      "昨天收了几单尾",
      "办完的给我看看",
      "今天有哪些是搞定了的",
    ],
    en: [],
  },
  "show-task": {
    zh: [
      "请呈报第1项办理进展",
      "2的底细给我说说",
      "恒信物流那单走到哪步了",
      "2什么时候要交",
      "烦请告知第4项详情",
      "3是做么子的",
    ],
    en: ["where are we with 区教育局", "pull up 5"],
  },
};
