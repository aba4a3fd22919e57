import type { TaskType } from "#shared/domain/tasks/task.ts";

/** First that fits: what is asked for counts more than how it is done (催缴拜访 is arrears work). */
const TYPES: readonly (readonly [RegExp, TaskType])[] = [
  [/故障|抢修|断网|断线|中断|不通|报障|fault|outage/i, "FAULT"],
  [/投诉|complaint/i, "COMPLAINT"],
  [/生日(?:报告|报表|名单|报)|birthday report/i, "REPORT_BIRTHDAY"],
  [/离网(?:分析|报告|报表)|churn (?:analysis|report)/i, "REPORT_CHURN"],
  [/行业(?:分析|报告|报表)|industry report/i, "REPORT_INDUSTRY"],
  [/运营(?:分析|报告|报表)|经营分析|月报|周报|operations? report/i, "REPORT_OPERATIONS"],
  [/案例分析|case (?:study|analysis)/i, "CASE_ANALYSIS"],
  [
    /催缴|催费|催收|催款|欠费|欠款|催.{0,8}(?:款|费|钱|账)|收款|回款|arrears|dunning|overdue payment|collect/i,
    "ARREARS",
  ],
  [/挽留|离网|流失|维系|retention|churn/i, "RETENTION"],
  [/续约|续签|合同|签约|签单|renew|contract/i, "CONTRACT"],
  [/生日|birthday/i, "BIRTHDAY"],
  [/慰问|关怀|问候|祝贺|节日/, "CARE"],
  [/满意度|回访|survey/i, "SURVEY_FOLLOWUP"],
  [/开通(?:后)?(?:跟进|确认|回访)|activation/i, "ACTIVATION_FOLLOWUP"],
  [/安装|装机|勘查|上门(?:调试|安装|测试)|预约|appointment|install/i, "APPOINTMENT"],
  [/首次(?:拜访|接触|联系)|初访|first contact/i, "FIRST_CONTACT"],
  [/个人(?:客户)?(?:拜访|走访)/, "INDIVIDUAL_VISIT"],
  [/拜访|走访|上门|面谈|当面|登门|visit/i, "VISIT"],
  [/开会|会议|例会|见面|会面|约见|汇报|meeting|meet\b/i, "APPOINTMENT"],
  [/推广|推荐|营销|宣传|介绍(?:新)?(?:业务|产品|套餐)|promot|pitch/i, "PROMOTION"],
  [/资料(?:补|完善|更新)|补(?:全|录|齐)|档案|完善(?:资料|信息)|archive|profile data/i, "ARCHIVE_FIX"],
  [/培训|学习|考试|课程|training|course|study/i, "LEARNING"],
];

/** What kind of work the words of a task describe; `OTHER` where none is plain. */
export function taskTypeOf(text: string): TaskType {
  return TYPES.find(([words]) => words.test(text))?.[1] ?? "OTHER";
}
