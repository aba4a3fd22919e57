import type { Examples } from "#bot/understand/examples.ts";

type Name = "next-page" | "show-status" | "help" | "undo";

/** Sentences that say each command. The first is shown as the way to say it; all are what matching knows. */
export const houseExamples: Examples<Name> = {
  "next-page": {
    zh: ["下一页", "更多", "还有呢", "继续", "全部", "都列出来", "看全部", "全部列出来", "显示全部", "还有哪些", "剩下的呢", "看更多", "后面的", "全部任务都列出来", "剩下的都列出来", "还有吗", "全部待办", "所有任务"],
    en: ["next page", "more", "show more", "show all", "all of them", "continue", "the rest", "list everything"],
  },
  "show-status": {
    zh: ["系统状态", "版本", "现在是什么版本", "系统正常吗", "系统运行情况", "查看系统状态", "版本号多少", "看一下系统运行状态", "状态", "系统怎么样"],
    en: ["system status", "version", "what version is this", "status", "is the system running", "show system health"],
  },
  help: {
    zh: ["你会什么", "帮助", "你能做什么", "怎么用", "有哪些功能", "使用说明", "有什么指令", "怎么推迟任务", "怎么完成任务", "怎么取消任务", "怎么请假", "怎么转给别人", "教我怎么用", "你都会做什么", "菜单", "我能问你什么"],
    en: ["what can you do", "help", "how do I use this", "commands", "how do I postpone a task", "how do I complete a task", "how to take leave"],
  },
  undo: {
    zh: ["撤销", "撤回刚才的操作", "撤销上一步", "撤回", "刚才的不算", "刚才弄错了，撤销", "恢复到上一步", "刚才点错了", "取消刚才的操作"],
    en: ["undo", "undo that", "revert the last change", "take that back", "undo the last one"],
  },
};
