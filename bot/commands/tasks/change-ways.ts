import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const taskChangeWays: Examples<
  | "add-task"
  | "edit-task"
  | "complete-task"
  | "reopen-task"
  | "postpone-task"
  | "note-task"
  | "hand-over-task"
  | "accept-task"
  | "cancel-task"
> = {
  "add-task": {
    zh: [
      "拟于12月1日走访区教育局，请登记",
      "添一项：给东城建材补签协议，周五前",
      "下班前别让我忘了给李娜回消息",
      "下礼拜一要克恒信物流收款，帮我记倒",
      "挂个任务，30号前把区教育局的合同续了",
    ],
    en: [
      "I need to send the quote to 东城建材 by friday",
      "make a note to call 恒信物流 next monday",
      "please log a to-do: collect payment from 区教育局 by december 1",
    ],
  },
  "edit-task": {
    zh: [
      "第2个时间不对，应该是明天下午三点",
      "3的名字换成催收专线费",
      "4要一个钟头，不是半个钟",
      "请将第3项时限变更为12月1日",
      "第1条调到下午五点",
      "那个改到周四上午十点",
      "5加急",
    ],
    en: ["2 should say thursday, not friday", "number 4 will take two hours"],
  },
  "complete-task": { zh: ["第一单做嗮"], en: ["all done with 3"] },
  "reopen-task": {
    zh: ["第2个还没完，给我打开回来", "4点错完成了，给我恢复", "请将第1项恢复为未办结状态"],
    en: ["put 3 back on the list", "please reactivate number 4"],
  },
  "postpone-task": {
    zh: [
      "第2个晚一天",
      "第1项拟延至12月1日办理",
      "2押后到下周二",
      "1今天没空，明天下午再弄",
      "东城建材的先压一压，下周三再去",
    ],
    en: ["push 2 back to friday", "hold 3 over to december 1"],
  },
  "note-task": {
    zh: [
      "在1下面添一句，合同在法务",
      "请在第2项备注栏填写：等待用印",
      "3留个言，等李总回来再谈",
      "把“等总部批复”写进第2个",
    ],
    en: ["add to 3 that the buyer is away", "please append to 5: call before visiting"],
  },
  "hand-over-task": {
    zh: ["第1个换张伟去", "2跟3都挪给李娜", "东城建材的催缴换成张伟来跟"],
    en: ["could 李娜 look after 4 instead"],
  },
  "accept-task": {
    zh: ["1算我的", "第2单我应下了", "2揽下来", "请予确认，第4项由本人承办", "5我应承"],
    en: ["2 is mine", "happy to pick up 1", "leave 2 to me", "please put me down for 3"],
  },
  "cancel-task": {
    zh: ["恒信物流那趟不跑了", "请撤销第2项任务，客户已自行办理", "1没必要了，删"],
    en: ["take 1 off my list", "never mind 5"],
  },
};
