import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const peopleWays: Examples<"take-leave" | "show-team" | "set-digest" | "set-language" | "who-am-i"> = {
  "take-leave": {
    zh: [
      "明天有事来不了",
      "身体不适，拟请病假一天，明天",
      "本人拟于12月1日至3日休年假，请予备案",
      "下周一我不来上班",
      "明天批我一天假",
      "下午不舒服，先回去了，请半天",
    ],
    en: ["I'm out on friday", "annual leave december 1 to 3"],
  },
  "show-team": {
    zh: [
      "全组现在什么局面",
      "谁快撑不住了",
      "李娜现在闲不闲",
      "烦请提供各客户经理工作负荷",
      "边个最得闲",
      "哪个拖得最多",
      "谁还能再接活",
      "组员们忙成什么样",
      "看下各人手头的单量",
    ],
    en: [
      "how are my people doing",
      "has 张伟 got room for more",
      "anyone falling behind",
      "could I see everyone's workload",
    ],
  },
  "set-digest": {
    zh: [
      "早晨七点半叫我一次，天天如此",
      "礼拜六礼拜天别吵我",
      "消停会儿，别发了",
      "请于每日8时推送工作提醒",
      "推送晚一点，8点40",
      "重新给我推早报",
      "我要七点五十收到任务单，每天",
    ],
    en: ["I'd like my morning list at 8:15", "start the daily summary again", "skip holidays"],
  },
  "set-language": {
    zh: ["英语模式", "转英文", "请切至中文界面", "整成中文"],
    en: ["I'd rather have English", "could we do this in Chinese"],
  },
  "who-am-i": {
    zh: [
      "我用的谁的号",
      "当前登录人",
      "系统里我叫啥",
      "你认得我吗",
      "本人账号信息",
      "我挂在哪个单位下",
      "咱这是谁登的",
    ],
    en: ["do you know who I am", "what's my user id", "who does this belong to"],
  },
};
