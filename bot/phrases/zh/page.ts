/** The words of the local chat page. Plain strings, as they travel to the browser; `{name}` is filled there. */
export interface PagePhrases {
  readonly title: string;
  readonly tagline: string;
  readonly log: string;
  readonly write: string;
  readonly hint: string;
  readonly send: string;
  readonly suggestions: string;
  readonly thinking: string;
  readonly whoAmI: string;
  readonly choose: string;
  readonly search: string;
  readonly nobody: string;
  readonly close: string;
  readonly hello: string;
  readonly helloText: string;
  /** For who has no day of their own to ask about. */
  readonly helloDesk: string;
  readonly hintDesk: string;
  readonly unsent: string;
  readonly retry: string;
  readonly away: string;
  readonly expired: string;
  readonly fault: string;
  readonly digest: string;
  readonly notice: string;
  readonly noPeople: string;
  /** What the server says by status, where nothing else has been said. */
  readonly http: Readonly<Record<400 | 401 | 403 | 404 | 405 | 413 | 415, string>>;
}

export const page: PagePhrases = {
  title: "大客",
  tagline: "客户经理助手",
  log: "对话记录",
  write: "输入消息",
  hint: "问一句，或说“完成1”",
  send: "发送",
  suggestions: "可以这样问",
  thinking: "正在处理",
  whoAmI: "我是谁",
  choose: "以谁的身份使用？",
  search: "按姓名或部门查找",
  nobody: "没有找到这个人",
  close: "关闭",
  hello: "您好，{name}",
  helloText: "我告诉您今天先做什么、为什么先做。办完一件，说一声就行。",
  helloDesk: "规则、审批、系统状态，问一句就行；能做的都在“帮助”里。",
  hintDesk: "问一句，例如“帮助”",
  unsent: "没有发出去",
  retry: "重试",
  away: "连不上服务。请确认 npm start 还在运行；没发出去的内容都保留着。",
  expired: "这个页面已失效，请打开终端里最新打印的网址。",
  fault: "抱歉，刚才系统出了问题，请重试。编号 {reference}",
  digest: "早间提醒",
  notice: "通知",
  noPeople: "还没有人员数据，请先导入或载入示例。",
  http: {
    400: "这条请求没看懂。",
    401: "这个页面已失效，请打开终端里最新打印的网址。",
    403: "不接受来自别处的请求。",
    404: "没有这个页面。",
    405: "不支持这种请求。",
    413: "内容太大了。",
    415: "只接受 JSON。",
  },
};
