import type { Band } from "#shared/domain/tasks/ranked.ts";

/** What the doors themselves say, and the words on every card. A language that lacks one does not compile. */
export interface ChannelPhrases {
  readonly hello: string;
  readonly unknownPerson: string;
  readonly onlyPrivate: string;
  readonly fault: (facts: { reference: string }) => string;
  readonly bands: Readonly<Record<Band, string>>;
  readonly first: string;
  readonly more: (facts: { count: number }) => string;
  readonly done: string;
  readonly minutes: (facts: { minutes: number }) => string;
  readonly button: (facts: { label: string; n: number; title: string }) => string;
}

export const channel: ChannelPhrases = {
  hello: "您好，我是大客。每天先做什么、为什么，问我就行。",
  unknownPerson:
    "您好，这个账号还没有开通大客。请把您的工号和姓名发给省公司管理员，开通后再发一条消息就能用。",
  onlyPrivate: "客户信息不在群里说。请单独给我发消息。",
  fault: ({ reference }) =>
    `抱歉，刚才系统出了问题，这一步没有完成。请稍后再发一次；如果还不行，请把编号 ${reference} 告诉管理员。`,
  bands: { NOW: "立即", TODAY: "今日", PLAN: "计划", LATER: "以后" },
  first: "先做这一件",
  more: ({ count }) => `还有${count}条，发“全部”查看。`,
  done: "已办结",
  minutes: ({ minutes }) => `约${minutes}分钟`,
  button: ({ label, n, title }) => `${label}第${n}条：${title}`,
};
