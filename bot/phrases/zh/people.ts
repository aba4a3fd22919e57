import { wordsFor } from "#bot/phrases/labels.ts";
import type { CommandName } from "#bot/understand/understanding.ts";
import { ABILITIES, POSTS } from "#shared/domain/import/labels.ts";
import type { Ability, Post } from "#shared/domain/people/staff.ts";
import type { DigestSetting } from "#shared/use-cases/people/set-digest.ts";
import type { Self } from "#shared/use-cases/people/who-am-i.ts";

/** What is said about people: who one is, leave, settings, help, and what was taken back. */
export interface PeoplePhrases {
  readonly posts: Readonly<Record<Post, string>>;
  readonly self: (self: Self) => string;
  readonly askLeave: (facts: { span: string; workdays: number; cover: string | undefined }) => string;
  /** Half a day was asked for, of which only the day is known. */
  readonly whichHalf: string;
  readonly affected: (count: number, titles: readonly string[]) => string;
  readonly leaveTaken: (span: string, cover: string | undefined) => string;
  readonly leaveBack: (minutes: number) => string;
  readonly digestSet: (setting: DigestSetting) => string;
  readonly languageSet: string;
  readonly help: string;
  readonly helpLine: (what: string, example: string) => string;
  /** Commands, all of them, and the use-cases that are told of but not said. */
  readonly commands: Readonly<Record<CommandName, string> & Record<string, string>>;
  readonly undoneStep: (what: string, title: string | undefined) => string;
  readonly undone: (steps: readonly string[]) => string;
  readonly undoTold: string;
}

const POST_WORDS = wordsFor(POSTS, "zh");

const ABILITY_WORDS = wordsFor(ABILITIES, "zh");

function certifiedIn(abilities: readonly Ability[]): string {
  return abilities.length === 0 ? "" : `已认证：${abilities.map((one) => ABILITY_WORDS[one]).join("、")}。`;
}

function seenWords(reach: Self["reach"]): string {
  if (reach === "everyone") return "可以看全省的数据";
  return reach > 0 ? `可以看${reach}个单位的工作` : "可以看自己名下的客户和任务";
}

function digestWords({ digest, digestAt }: Self["notify"]): string {
  if (digest === "off") return "晨报已关";
  return digestAt ? `晨报每天${digestAt}` : "晨报按默认时间推送";
}

export const people: PeoplePhrases = {
  posts: POST_WORDS,
  self: ({ name, employeeNo, post, units, reach, notify, abilities = [] }) => {
    const place = units
      .slice(-3)
      .map((unit) => unit.name)
      .join("");
    return `您是${name}（工号${employeeNo}），${place}${POST_WORDS[post]}。${seenWords(reach)}。${certifiedIn(abilities)}${digestWords(notify)}。`;
  },
  askLeave: ({ span, workdays, cover }) =>
    `请假：${span}，涉及${workdays}个工作日${cover ? `，由${cover}代班` : "，没有安排代班"}。`,
  whichHalf: "上午还是下午？",
  affected: (count, titles) =>
    `这段时间有${count}件事：${titles.join("、")}${count > titles.length ? "等" : ""}，记得先安排好。`,
  leaveTaken: (span, cover) =>
    `已记下：${span}请假${cover ? `，${cover}代班并代收晨报` : "，期间不推送晨报"}。`,
  leaveBack: (minutes) =>
    `刚请的假，${minutes}分钟内发“撤销”就能收回；更早的假目前不能在对话里取消，什么都没有改动。`,
  digestSet({ digest, at, daysOff }) {
    if (digest === "off") return "好的，不再推送晨报。要恢复就说“恢复推送”。";
    return `好的，工作日${at}推送晨报，休息日${daysOff === "never" ? "不推送" : "只在有紧急情况时推送"}。`;
  },
  languageSet: "好的，改用中文。",
  help: "可以这样对我说：",
  helpLine: (what, example) => (what === example ? `· ${what}` : `· ${what}：${example}`),
  commands: {
    "show-client": "看档案",
    "add-client": "新增客户",
    "update-client": "改资料",
    "move-client": "变更客户状态",
    "restore-field": "恢复资料",
    "show-rules": "看规则",
    "try-rules": "试算规则",
    "draft-rules": "起草规则",
    "show-trial": "看试算结果",
    "activate-rules": "启用规则",
    "withdraw-rules": "取消规则生效",
    "explain-tier": "问客户等级",
    "show-credit": "看信誉",
    "quote-discount": "算优惠",
    "request-discount": "申请优惠",
    "confirm-tier": "答复升降级",
    "list-approvals": "看审批",
    "approve-request": "批准申请",
    "reject-request": "驳回申请",
    "show-today": "今天的安排",
    "explain-priority": "问排序原因",
    "show-agenda": "看日程",
    "add-task": "记任务",
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
    "cover-for": "代班",
    "redeem-points": "积分兑换",
    "cancel-redemption": "取消兑换",
    "fulfil-redemption": "兑换发放",
    "adjust-points": "积分调整",
    "keep-merchant": "合作商户",
    "settle-merchant": "合作商户结算",
    "assign-clients": "分配客户",
    "hand-over-clients": "客户交接",
    "accept-hand-over": "接收交接",
    "merge-clients": "合并客户",
    "take-leave": "请假",
    "show-team": "看团队",
    "set-digest": "晨报设置",
    "set-language": "语言设置",
    "next-page": "看更多",
    "show-status": "系统状态",
    "ask-knowledge": "问知识",
    "log-visit": "记拜访",
    "log-competitor": "报竞争情况",
    "show-contacts": "看谁说了算",
    "update-contact": "记联系人",
    "list-birthdays": "看生日",
    "explain-alert": "看预警原因",
    "who-am-i": "我是谁",
    "list-contracts": "看合同到期",
    "recommend-products": "看还能卖什么",
    "find-clients": "查客户",
    "save-segment": "存目标群",
    "list-segments": "看目标群",
    "teach-alias": "教我简称",
    "issue-benefit-code": "开权益验证码",
    "show-points": "查积分",
    "list-points-entries": "查积分明细",
    "list-expiring-points": "看快到期积分",
    help: "帮助",
    undo: "撤销",
  },
  undoneStep: (what, title) => (title ? `${what}“${title}”` : what),
  undone: (steps) => `已撤销：${steps.join("、")}。`,
  undoTold: "之前收到通知的同事会收到更正。",
};
