import type { Post } from "#shared/domain/people/staff.ts";
import type { DigestSetting } from "#shared/use-cases/people/set-digest.ts";
import type { Self } from "#shared/use-cases/people/who-am-i.ts";

/** What is said about people: who one is, leave, settings, help, and what was taken back. */
export interface PeoplePhrases {
  readonly posts: Readonly<Record<Post, string>>;
  readonly self: (self: Self) => string;
  readonly askLeave: (facts: {
    from: string;
    to: string;
    workdays: number;
    cover: string | undefined;
  }) => string;
  readonly affected: (count: number, titles: readonly string[]) => string;
  readonly leaveTaken: (span: { from: string; to: string }, cover: string | undefined) => string;
  readonly digestSet: (setting: DigestSetting) => string;
  readonly languageSet: string;
  readonly help: string;
  readonly helpLine: (what: string, example: string) => string;
  readonly commands: Readonly<Record<string, string>>;
  readonly undoneStep: (what: string, title: string | undefined) => string;
  readonly undone: (steps: readonly string[]) => string;
  readonly undoTold: string;
}

const POSTS: Readonly<Record<Post, string>> = {
  ACCOUNT_MANAGER: "客户经理",
  SUPERVISOR: "主管",
  CHIEF_MANAGER: "首席客户经理",
  NETWORK_SERVICE_MANAGER: "网络服务经理",
  SERVICE_DESK: "服务台",
  PRESALE: "售前支撑",
  PROJECT_MANAGER: "项目经理",
  QUALITY: "质检",
  MARKETING: "市场",
  FINANCE: "财务",
  COUNTY_LEAD: "县公司负责人",
  CITY_LEAD: "市公司负责人",
  PROVINCE_LEAD: "省公司负责人",
  PROVINCE_ADMIN: "省管理员",
  SYSTEM_ADMIN: "系统管理员",
};

export const people: PeoplePhrases = {
  posts: POSTS,
  self: ({ name, employeeNo, post, units, reach, notify }) => {
    const seen =
      reach === "everyone"
        ? "可以看全省的数据"
        : reach > 0
          ? `可以看${reach}个单位的工作`
          : "看自己名下的客户和任务";
    const digest =
      notify.digest === "off"
        ? "晨报已关"
        : notify.digestAt
          ? `晨报每天${notify.digestAt}`
          : "晨报用默认时间";
    return `您是${name}（工号${employeeNo}），${units.map((unit) => unit.name).join("")}${POSTS[post]}。${seen}。${digest}。`;
  },
  askLeave: ({ from, to, workdays, cover }) =>
    `请假：${from}至${to}，共${workdays}个工作日${cover ? `，由${cover}代班` : "，没有安排代班"}。`,
  affected: (count, titles) =>
    `这段时间有${count}件事：${titles.join("、")}${count > titles.length ? "等" : ""}，记得先安排好。`,
  leaveTaken: ({ from, to }, cover) =>
    `已记下：${from}至${to}请假${cover ? `，${cover}代班并代收晨报` : "，期间不推送晨报"}。`,
  digestSet: ({ digest, at, daysOff }) =>
    digest === "off"
      ? "好的，不再推送晨报。要恢复就说“恢复推送”。"
      : `好的，工作日${at}推送晨报，休息日${daysOff === "never" ? "不推送" : "只在有紧急情况时推送"}。`,
  languageSet: "好的，改用中文。",
  help: "可以这样对我说：",
  helpLine: (what, example) => `· ${what}：${example}`,
  commands: {
    "show-today": "今天的安排",
    "explain-priority": "问排序原因",
    "show-agenda": "看日程",
    "add-task": "记一件事",
    "edit-task": "修改任务",
    "complete-task": "办结",
    "reopen-task": "重新打开",
    "list-done": "看已办",
    "postpone-task": "推迟",
    "note-task": "补充说明",
    "show-task": "看详情",
    "hand-over-task": "转给同事",
    "accept-task": "接单",
    "cancel-task": "取消任务",
    "take-leave": "请假",
    "show-team": "看团队",
    "set-digest": "设晨报",
    "set-language": "换语言",
    "next-page": "看更多",
    "show-status": "系统状态",
    "who-am-i": "我是谁",
    undo: "撤销",
  },
  undoneStep: (what, title) => (title ? `${what}“${title}”` : what),
  undone: (steps) => `已撤销：${steps.join("、")}。`,
  undoTold: "之前收到通知的同事会收到更正。",
};
