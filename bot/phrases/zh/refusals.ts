import { roleName, rolesThatMay } from "#bot/phrases/role-words.ts";
import { addDays, dayOf, type Instant, timeOf } from "#shared/domain/calendar/day.ts";
import { productName } from "#shared/domain/contracts/catalogue.ts";
import { approvalRefusals } from "./approval-refusals.ts";
import { archiveRefusals } from "./archive-refusals.ts";
import { benefitRefusals } from "./benefit-refusals.ts";
import { contracts } from "./contracts.ts";
import { gradeRefusals } from "./grade-refusals.ts";
import { pointsRefusals } from "./points-refusals.ts";
import { redemptionRefusals } from "./redemption-refusals.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";
import { ruleRefusals } from "./rule-refusals.ts";
import { dated } from "./time.ts";
import { uploadRefusals } from "./upload-refusals.ts";

/** What is refused is named in full, with its weekday, so that a slip is seen. */
const from = (at: Instant): string => dated(dayOf(at)) + (timeOf(at) === "00:00" ? "" : timeOf(at));
/** A span until midnight ends with the day before. */
const until = (at: Instant): string => (timeOf(at) === "00:00" ? dated(addDays(dayOf(at), -1)) : from(at));
const span = (first: string, last: string): string => (first === last ? first : `${first}至${last}`);

/** What people call the parts of a request; a part without a name is not named. */
const FIELDS: Readonly<Record<string, string>> = {
  title: "事项",
  text: "事项",
  due: "时间",
  to: "时间",
  from: "时间",
  startsAt: "时间",
  at: "时间",
  day: "日期",
  minutes: "时长",
  reason: "原因",
  note: "补充内容",
  outcome: "结果",
  digest: "推送设置",
  change: "要修改的内容",
};

export const refusals: RefusalPhrases = {
  ...approvalRefusals,
  ...archiveRefusals,
  ...benefitRefusals,
  ...gradeRefusals,
  "role.not-allowed": (barred) => {
    const who = rolesThatMay(barred, "zh");
    const cannot = who
      ? `这项由${who}办理，${roleName(barred.role, "zh")}不能办。`
      : "您的岗位没有这项功能。";
    return `${cannot}发“帮助”看看您能做什么。`;
  },
  "input.not-understood": ({ fields }) =>
    `${[...new Set(fields.flatMap((field) => FIELDS[field] ?? []))].join("、") || "这句话"}没看懂，请换个说法再发一次。`,
  "subject.unknown": () => "没有找到。请核对名称或序号，也可以先发“今天先做什么”。",
  "person.unknown": () => "没有找到您的账号，请联系省管理员开通。",
  "message.too-long": ({ limit }) => `这条太长了，请缩到${limit}字以内，或分几条发。`,
  "journal.not-undoable": () => "上一步不能撤销。",
  "journal.changed-since": ({ by }) => `${by ?? "有人"}之后又改过，不能直接撤销，请先看一下现在的情况。`,
  "journal.empty": ({ minutes }) => `最近${minutes}分钟内没有可以撤销的操作。`,
  "item.changed": ({ by }) => `${by ?? "有人"}刚刚改过这一条，这次没有改动。请看一下最新情况再操作。`,
  "task.not-open": ({ title, by }) => `“${title}”已经${by ? `由${by}` : ""}办结，不用再处理。`,
  "task.cancelled": ({ title }) => `“${title}”已经取消，不能重新打开，请新建一条。`,
  "task.not-closed": ({ title }) => `“${title}”还没办结，不需要重新打开。`,
  "task.too-old": ({ days }) => `办结超过${days}天的任务不能重新打开，请新建一条。`,
  "task.not-yours": ({ title }) => `“${title}”不是您名下的任务。`,
  "task.already-yours": ({ name }) => `这条本来就在${name}名下，不用转。`,
  "clock.running": ({ title }) => `“${title}”的时限还在走。请说明结果，例如“完成1，业务已恢复”。`,
  "visit.unrecorded": ({ title }) => `“${title}”要记下走访情况才能办结，例如“聊了续约，下周三给方案”。`,
  "case.unwritten": ({ title }) => `“${title}”要写下案例内容才能办结，例如“双线割接零中断，关键是提前演练”。`,
  "date.lunar": ({ said }) => `“${said}”是农历，请换成公历日期。`,
  "date.impossible": ({ said }) => `没有“${said}”这个日期或时间，请再说一次。`,
  "date.past": ({ at }) => `${until(at)}已经过了，请换一个以后的时间。`,
  "list.out-of-range": ({ n, size }) =>
    size === 0 ? "刚才没有列表，请先发“今天先做什么”。" : `列表里只有${size}条，没有第${n}条。`,
  "list.missing": () => "请告诉我是哪一条，例如“完成1”。还没看过列表的话，先发“今天先做什么”。",
  "overflow.none": () => "没有排不下的任务，什么都没有改动。",
  "state.not-allowed": ({ from, to }) =>
    `现在是“${contracts.state(from)}”，不能直接改成“${contracts.state(to)}”，没有改动。请核对后再报。`,
  "product.unknown": ({ said }) => `产品目录里没有“${said}”。请换产品的全称或常用叫法，例如“集团V网”。`,
  "product.not-sold": ({ code }) => `${productName(code, "zh")}已停售，不能新订，已经在用的不受影响。`,
  "account.unknown": ({ said }) => `没有账户${said}，请先登记账户再录账单。`,
  "recruitment.not-agreed": ({ name }) => `${name}的协议里没有“甲方协助发展员工”的条款，请先登记合同条款。`,
  "client.no-task": ({ name }) => `${name}名下没有未办的任务。`,
  "client.unknown": ({ said }) => `没有找到客户“${said}”，请换个名字或写全称。`,
  "staff.unknown": ({ said }) => `没有找到${said ? `同事“${said}”` : "这位同事"}，请写全名。`,
  "leave.overlapping": (taken) => `${span(from(taken.from), until(taken.to))}已经请过假了。`,
  "leave.too-long": ({ days }) => `一次最多请${days}天，请改一下时间。`,
  "cover.impossible": ({ name }) => `${name}不能代班，请换一位在岗的同事。`,
  "cover.too-long": ({ days }) => `一次代班最多${days}天，请把时间改短一些。`,
  "cover.taken": ({ name, to }) => `${name}已经在代班，到${until(to)}，不能再安排一位。`,
  "cover.no-leave": ({ name }) => `${name}没有请假记录，代班要由主管安排，或等本人请假。`,
  "cover.none": ({ name }) => `${name ? `${name}` : ""}现在没有人代班。`,
  "place.unknown": ({ said }) => `没有找到“${said}”这个片区、楼宇或班组，请换个名字。`,
  "unmanned.none": () => "这里没有无人看管的客户。",
  "receiver.impossible": ({ name }) => `${name}不在岗，不能接收客户，请换一位在岗的客户经理。`,
  "client.already-theirs": ({ name }) => `这些客户本来就在${name}名下，不用再分。`,
  "client.several-owners": () => "这些客户不在同一位客户经理名下，请分开交接。",
  "client.same": () => "这是同一个客户，不用合并。",
  "client.apart": ({ names }) => `${names.join("和")}的统一社会信用代码不同，是两家客户，不能合并。`,
  "handover.not-yours": ({ to }) => `这份交接单要由${to}来处理。`,
  "handover.over": ({ to }) => `给${to}的这份交接单已经处理过了。`,
  "handover.open": ({ to }) => `这些客户已经有一份交接单在等${to}接收，先处理那一份。`,
  "handover.none": () => "现在没有等您接收的交接单。",
  "handover.empty": ({ name }) => `${name}名下没有客户和任务，不用交接。`,
  "search.too-large": ({ largest }) =>
    `范围超过${largest}位客户经理，要用夜间汇总的数据来查，现在还没有汇总过。请明天再问，或者先说具体的班组、客户经理。`,
  "group.too-many": ({ largest }) => `符合的客户超过${largest}家，不能存成一个目标群。请加条件缩小范围。`,
  "group.unknown": ({ said }) => `没有叫“${said}”的目标群。发“我的目标群”看看有哪些。`,
  "group.taken": ({ name }) => `已经有叫“${name}”的目标群，请换个名字。`,
  "group.empty": () => "名单里没有客户，没有保存。",
  "agenda.too-long": ({ days }) => `一次最多看${days}天的安排，请把范围缩小一些。`,
  "digest.out-of-hours": ({ from, until }) => `晨报可以设在${from}到${until}之间，请换个时间。`,
  "key.too-long": ({ days }) => `接口密钥最长${days}天有效，请缩短天数。`,
  "key.revoked": ({ label }) => `“${label}”的接口密钥已经作废，不用再处理。`,
  "opportunity.closed": ({ name }) => `商机“${name}”已经关闭，不能再推进。`,
  "opportunity.too-far-back": ({ name }) => `商机“${name}”一次只能退回一个阶段。`,
  "opportunity.unexplained": ({ name }) => `商机“${name}”退回或丢单要说明原因。`,
  "opportunity.no-contract": ({ name }) => `商机“${name}”赢单要先有合同，请先登记合同。`,
  ...uploadRefusals,
  "import.unknown": ({ id }) => `没有找到导入批次 ${id}。用 --history 查看导入记录。`,
  "erasure.too-large": ({ people, most }) =>
    `这个客户有${people}位联系人，一次最多删除${most}位，请先分批删除。`,
  "import.too-old": ({ days }) => `这批导入已超过${days}天，不能整批撤回。`,
  "contact.unknown": ({ said, client }) =>
    `${client}的档案里没有“${said}”。可以先补上，例如“${client}新增联系人 王芳 采购部经理 13900001111”。`,
  "contact.several": ({ said, names }) => `“${said}”可能是${names.join("、")}，请说全名。`,
  "contact.no-consent": ({ name }) =>
    `生日要本人同意才能记。${name}同意后，请说“${name}生日5月12日，本人同意”。`,
  "contact.no-profile-consent": ({ name }) =>
    `热键是个人偏好，要本人同意才能记。${name}同意后，请说“${name}热键是细节，本人同意”。`,
  "contact.benefit": ({ said }) =>
    `不能记录“${said}”这类个人利益内容，什么都没有记。可以记的是：上级指示、个人荣誉、合作惯性、与竞标方的关系。`,
  "contact.no-change": ({ name }) =>
    `${name}的档案已经是这样，没有改动。可以改角色、态度、影响力、热键、电话等。`,
  ...pointsRefusals,
  ...ruleRefusals,
  ...redemptionRefusals,
  "language.unknown": ({ said }) => `目前只会中文和英文，还不会“${said}”。`,
};
