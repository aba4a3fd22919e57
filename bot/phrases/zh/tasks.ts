import type { NextStep } from "#shared/domain/tasks/closing.ts";
import type { WorkClass } from "#shared/domain/tasks/task.ts";
import type { ClassTime } from "#shared/domain/tasks/time-split.ts";
import { time } from "./time.ts";

/** What is said when work changes. Times arrive in words. */
export interface TaskPhrases {
  readonly completed: (titles: readonly string[]) => string;
  readonly left: (count: number) => string;
  readonly nextStep: Readonly<Record<NextStep, (client: string) => string>>;
  readonly askOutcome: (title: string) => string;
  readonly added: (facts: {
    title: string;
    when: string | undefined;
    client: string | undefined;
    owner: string | undefined;
  }) => string;
  readonly dueBy: (when: string) => string;
  /** The day that was said is off, so it is due later. */
  /** The hour that was said has passed today. */
  readonly hourPassed: (time: string) => string;
  readonly movedFrom: (day: string) => string;
  /** Somebody whom one does not lead is not given work. */
  readonly cannotGive: (to: string) => string;
  readonly edited: (title: string, changes: string) => string;
  readonly changed: Readonly<
    Record<"title" | "due" | "startsAt" | "minutes" | "urgency", (value: string) => string>
  >;
  readonly askEdit: (title: string) => string;
  readonly postponed: (facts: { title: string; when: string; reason: string | undefined }) => string;
  readonly stays: Readonly<Record<"clock" | "alert", string>>;
  readonly postponedMany: (
    titles: readonly string[],
    facts: { when: string; reason: string | undefined },
  ) => string;
  readonly askDue: (title: string) => string;
  readonly noted: (title: string, note: string) => string;
  /** What came of one client of a batch. */
  readonly resultNoted: (facts: {
    title: string;
    client: string;
    told: string;
    reached: number;
    of: number;
  }) => string;
  readonly handedOver: (facts: { titles: readonly string[]; to: string; isOwn: boolean }) => string;
  readonly accepted: (title: string) => string;
  readonly nothingToAccept: string;
  readonly askCancel: (titles: readonly string[]) => string;
  readonly cancelled: (titles: readonly string[]) => string;
  readonly reopened: (title: string) => string;
  readonly which: string;
  readonly refusedOne: (title: string, why: string) => string;
  readonly doneOn: (day: string, count: number) => string;
  readonly nothingDone: (day: string) => string;
  readonly doneLine: (facts: {
    time: string;
    title: string;
    outcome: string | undefined;
    isCancelled: boolean;
  }) => string;
  /** Where the time went, against the recommended split. */
  readonly split: (split: readonly ClassTime[]) => string;
  readonly agenda: (day: string, note: string | undefined) => string;
  readonly emptyDay: string;
  readonly undated: (count: number) => string;
  readonly dayNotes: Readonly<Record<"holiday" | "shifted-workday" | "weekend", string>>;
  readonly begins: (time: string, title: string) => string;
  readonly due: (time: string, title: string) => string;
  /** Hours of one day; from its beginning, or to its end, where they are absent. */
  readonly leave: (from: string | undefined, to: string | undefined) => string;
  readonly appointment: (from: string, to: string, title: string) => string;
  readonly card: TaskCardPhrases;
}

export interface TaskCardPhrases {
  readonly client: (name: string, tier: string) => string;
  readonly grade: (grade: string) => string;
  readonly state: Readonly<Record<"NEW" | "ACCEPTED" | "IN_PROGRESS" | "DONE" | "CANCELLED", string>>;
  readonly workClasses: Readonly<Record<WorkClass, string>>;
  readonly status: (state: string) => string;
  readonly due: (when: string) => string;
  readonly starts: (when: string) => string;
  readonly note: (note: string) => string;
  readonly outcome: (outcome: string) => string;
  readonly reached: (reached: number, of: number) => string;
  readonly target: (name: string, result: string) => string;
  readonly history: string;
  readonly event: (facts: { when: string; who: string; what: string; note: string | undefined }) => string;
  readonly events: Readonly<Record<string, string>>;
  readonly delegated: (to: string) => string;
}

const list = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join("、");

const WORK_CLASSES: Readonly<Record<WorkClass, string>> = {
  SERVICE: "客户服务",
  MARKETING: "营销推广",
  CLIENT_MANAGEMENT: "客户管理",
};

export const tasks: TaskPhrases = {
  completed: (titles) => `已办结：${list(titles)}。`,
  left: (count) => (count === 0 ? "手上没有未办的了。" : `还剩${count}件未办。`),
  nextStep: {
    "next-contact": (client) => `下一步：和${client}约好下次联系的时间，例如“下周三回访${client}”。`,
    "client-confirmation": (client) => `下一步：请${client}确认是否恢复正常，可以说“明天上午回访${client}”。`,
    "contract-record": (client) => `下一步：把${client}的新合同归档。`,
    "payment-check": (client) => `下一步：核对${client}的款项是否到账。`,
  },
  askOutcome: (title) => `“${title}”的时限还在走，结果怎样？例如“业务已恢复”。`,
  added: ({ title, when, client, owner }) =>
    `记下了：${title}${client && !title.includes(client) ? `（${client}）` : ""}${when ? `，${when}` : "，没有定时间"}${owner ? `，交给${owner}` : ""}。`,
  dueBy: (when) => `${when}前`,
  hourPassed: (time) => `今天${time}已经过了，所以按明天算。`,
  movedFrom: (day) => `${day}是休息日，顺延到下一个工作日。`,
  cannotGive: (to) => `只有主管能直接给${to}派任务，什么都没有改动。可以先记在自己这里，再把它转给${to}。`,
  edited: (title, changes) => `已修改“${title}”：${changes}。`,
  changed: {
    title: (value) => `标题改为“${value}”`,
    due: (value) => `到期改为${value}`,
    startsAt: (value) => `时间改为${value}`,
    minutes: (value) => `用时改为${value}分钟`,
    urgency: (value) => `紧急程度改为${value}`,
  },
  askEdit: (title) => `“${title}”要改成什么？例如“改成下午四点”。`,
  postponed: ({ title, when, reason }) => `已把“${title}”推迟到${when}${reason ? `（${reason}）` : ""}。`,
  stays: {
    clock: "服务时限还在走，所以仍留在今天的清单里。",
    alert: "红色预警还没确认，所以仍留在今天的清单里。",
  },
  postponedMany: (titles, { when, reason }) =>
    `已把${titles.length}件推迟到${when}${reason ? `（${reason}）` : ""}：${titles.join("；")}。`,
  askDue: (title) => `“${title}”改到什么时候？例如“明天上午10点”。`,
  noted: (title, note) => `已给“${title}”补充：${note}。`,
  resultNoted: ({ title, client, told, reached, of }) =>
    `已记下${client}的结果：${told}。“${title}”${reached}/${of}户有结果。`,
  handedOver: ({ titles, to, isOwn }) =>
    `已把${list(titles)}转给${to}，等${to}接单${isOwn ? "；接单前仍算在您这里" : ""}。`,
  accepted: (title) => `已接单：“${title}”。`,
  nothingToAccept: "没有等您接单的任务。",
  askCancel: (titles) => `要取消${list(titles)}吗？`,
  cancelled: (titles) => `已取消：${list(titles)}。`,
  reopened: (title) => `已重新打开“${title}”。`,
  which: "是哪一条？",
  refusedOne: (title, why) => `“${title}”没有办成：${why}`,
  doneOn: (day, count) => `${day}办结${count}件：`,
  nothingDone: (day) => `${day}还没有办结的。`,
  doneLine: ({ time, title, outcome, isCancelled }) =>
    `${time} ${title}${isCancelled ? "（取消）" : ""}${outcome ? `：${outcome}` : ""}`,
  split: (split) =>
    `用时：${split.map(({ workClass, minutes, shareBp, recommendedBp }) => `${WORK_CLASSES[workClass]}${minutes > 0 ? time.duration(minutes) : "0分钟"}，占${time.share(shareBp)}（建议${time.share(recommendedBp)}）`).join("；")}。`,
  agenda: (day, note) => `${day}${note ? `，${note}` : ""}`,
  emptyDay: "没有安排",
  undated: (count) => `另有${count}件没有定时间。`,
  dayNotes: { holiday: "放假", "shifted-workday": "调休上班", weekend: "休息日" },
  begins: (time, title) => `${time} ${title}`,
  due: (time, title) => `${time}前 ${title}`,
  leave(from, to) {
    if (from && to) return `${from}—${to} 请假`;
    if (from) return `${from}起请假`;
    return to ? `${to}前请假` : "全天请假";
  },
  appointment: (from, to, title) => `${from}—${to} ${title}`,
  card: {
    client: (name, tier) => `客户：${name}${tier ? `（${tier}）` : ""}`,
    grade: (grade) => `${grade}级`,
    state: { NEW: "待接单", ACCEPTED: "已接单", IN_PROGRESS: "进行中", DONE: "已办结", CANCELLED: "已取消" },
    workClasses: WORK_CLASSES,
    status: (state) => `状态：${state}`,
    due: (when) => `到期：${when}`,
    starts: (when) => `时间：${when}`,
    note: (note) => `备注：${note}`,
    outcome: (outcome) => `结果：${outcome}`,
    reached: (reached, of) => `${reached}/${of}户有结果`,
    target: (name, result) => `${name}：${result}`,
    history: "经过",
    event: ({ when, who, what, note }) => `${when} ${who}${what}${note ? `：${note}` : ""}`,
    events: {
      "add-task": "新建",
      "edit-task": "修改",
      "complete-task": "办结",
      "reopen-task": "重新打开",
      "postpone-task": "推迟",
      "note-task": "补充",
      "hand-over-task": "转交",
      "accept-task": "接单",
      "cancel-task": "取消",
      "import-rows": "导入",
      undo: "撤销",
    },
    delegated: (to) => `已转给${to}，等接单。`,
  },
};
