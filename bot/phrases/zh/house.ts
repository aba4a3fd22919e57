/** What the bot says about itself and the conversation. */
export interface HousePhrases {
  readonly notUnderstood: (examples: readonly string[]) => string;
  readonly didYouMean: string;
  /** Before a question that is put once more. */
  readonly askedAgain: string;
  readonly stillOpen: string;
  readonly confirmHint: string;
  readonly yes: string;
  readonly no: string;
  readonly all: string;
  readonly cancelled: string;
  /** Before the answer to a new topic: what was open is not done. */
  readonly notDone: (what: string, words: string | undefined) => string;
  readonly nextStepLeft: string;
  /** A name that only its sound told: before a change, and beside what is only looked at. */
  readonly askSlip: (said: string, name: string) => string;
  readonly slipEcho: (said: string, name: string) => string;
  readonly chooseOne: (question: string, labels: readonly string[]) => string;
  readonly nothingMore: string;
  /** The button of a question that is answered, or that has ended. */
  readonly questionPast: string;
  /** Agreed to, where nothing was asked. */
  readonly nothingWaits: string;
  readonly fault: (reference: string) => string;
  /** Several colleagues could be meant. */
  readonly whichPerson: string;
  readonly ask: Readonly<Record<AskedSlot, string>>;
}

/** Slots that a command may still be missing. */
export type AskedSlot =
  | "items"
  | "client"
  | "staff"
  | "due"
  | "from"
  | "text"
  | "note"
  | "reason"
  | "at"
  | "filter";

export const house: HousePhrases = {
  notUnderstood: (examples) =>
    `没太明白您的意思，什么都没有改动。可以这样说：${examples.map((each) => `“${each}”`).join("、")}。`,
  didYouMean: "没太确定您的意思，什么都没有改动。您是想：",
  askedAgain: "没太明白您的意思，再问一次（发“取消”放弃）：",
  stillOpen: "刚才的问题还在等您回答：",
  confirmHint: "回复“确认”执行，“不用了”放弃。",
  yes: "确认",
  no: "不用了",
  all: "全部",
  cancelled: "好的，已放弃，什么都没有改动。",
  notDone: (what, words) => `（刚才的${what}${words ? `“${words}”` : ""}没有执行。）`,
  nextStepLeft: "（刚才的拜访已记下，下一步没有记。）",
  askSlip: (said, name) => `没找到“${said}”，是${name}吗？是就回“是”，确认后才会改动。`,
  slipEcho: (said, name) => `没找到“${said}”，以下是${name}：`,
  chooseOne: (question, labels) => [question, ...labels.map((label, n) => `${n + 1}. ${label}`)].join("\n"),
  nothingMore: "没有更多了。",
  questionPast: "这个问题已经回答过或过期了，这次点击没有改动任何内容。",
  nothingWaits: "好的。现在没有等您确认的事。",
  fault: (reference) =>
    `抱歉，系统出了点问题，这条没有处理完。请稍后再发一次；还不行就把编号 ${reference} 发给管理员。`,
  whichPerson: "是哪位同事？",
  ask: {
    items: "是哪一条？回复序号就行。",
    client: "是哪个客户？",
    staff: "转给谁？",
    due: "改到什么时候？例如“明天上午10点”。",
    from: "从什么时候到什么时候？例如“明天下午”或“周三到周五”。",
    text: "要做什么事？",
    note: "要补充什么？",
    reason: "什么原因？",
    at: "每天几点发给您？",
    filter: "换成中文还是英文？",
  },
};
