import type { Answer, Message } from "#bot/message.ts";
import type { PageHouse } from "#local/page-routes.ts";
import { Reply, type ReplyItem } from "#shared/domain/conversation/reply.ts";
import type { Language } from "#shared/domain/people/staff.ts";

const DAY = { chips: ["今天先做什么", "帮助"], hasDay: true };
const PEOPLE = [
  { id: "stf_wang", name: "王敏", post: "客户经理", unit: "高新A组", language: "zh" as Language, ...DAY },
  { id: "stf_li", name: "李娜", post: "客户经理", unit: "高新A组", language: "en" as Language, ...DAY },
  {
    id: "stf_chen",
    name: "陈志强",
    post: "客户主管",
    unit: "高新县分公司",
    language: "zh" as Language,
    ...DAY,
  },
];

export function aRow(n: number, said: Partial<ReplyItem> & { title: string }): ReplyItem {
  const id = `tsk_${n}`;
  const data = { id, owner: "stf_wang" };
  const actions = [
    { label: "完成", verb: "complete-task", data, style: "primary" as const },
    { label: "推迟", verb: "postpone-task", data },
  ];
  return { n, id, actions, ...said };
}

/** The morning of the worked example. */
export const TODAY: Reply = Reply.parse({
  text: "王敏，早上好。今天先做这一件：市人民医院互联网专线中断……",
  title: "王敏，早上好。今天先做第 1 件",
  items: [
    aRow(1, {
      band: "NOW",
      title: "市人民医院互联网专线中断",
      meta: "剩余 45 分钟（AAA，限 2 小时）· 建议联系网络服务经理李工",
    }),
    aRow(2, { band: "NOW", title: "恒信物流橙色预警", meta: "超时未确认 · 约 20 分钟" }),
    aRow(3, { band: "NOW", title: "临港物流园勘查", meta: "时限已用 75%，今日到期，请催办" }),
    aRow(4, { band: "TODAY", title: "东城建材欠费 1.26 万元", meta: "38 天，昨日承诺未兑现 · 约 30 分钟" }),
    aRow(5, { band: "TODAY", title: "实验中学合同 28 天到期", meta: "方案今日交 · 约 60 分钟" }),
    aRow(6, { band: "TODAY", title: "区教育局拜访", meta: "今天 14:30 · 约 90 分钟" }),
    aRow(7, { band: "PLAN", title: "市中医院刘院长明天生日", meta: "顺手办 · 约 5 分钟" }),
  ],
  note: "今天还有 7 小时可用，已排 5 小时 40 分钟。",
  more: 1,
  chips: ["为什么先做1", "全部", "今天的日程"],
});

export function anAnswer(reply: Partial<Reply> & { text: string }, rest: Partial<Answer> = {}): Answer {
  const unsaid = { command: null, slots: {}, confidence: 1, readings: [], confirm: false, refusal: null };
  return { ...unsaid, ...rest, reply: Reply.parse(reply) };
}

/** One white pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";
const PICTURE = {
  status: 200,
  headers: { "content-type": "image/png" },
  content: Buffer.from(PIXEL, "base64"),
};
const NOTHING = Buffer.alloc(0);

interface FakeHouse extends PageHouse {
  readonly heard: Message[];
  readonly faults: unknown[];
  /** How often the house breaks from now on. */
  breaks: { times: number };
}

/** Answers as a real house would, remembers every message, and can be told to break. */
export function fakeHouse(): FakeHouse {
  const heard: Message[] = [];
  const faults: unknown[] = [];
  const breaks = { times: 0 };
  return {
    heard,
    faults,
    breaks,
    people: async () => PEOPLE,
    draw: async (path) =>
      await Promise.resolve(
        path === "/pictures/ours" ? PICTURE : { status: 404, headers: {}, content: NOTHING },
      ),
    fault: (error) => `ref-${faults.push(error)}`,
    async answer(message, staffId) {
      heard.push(message);
      if (breaks.times-- > 0) throw new Error("the table is away");
      const person = PEOPLE.find(({ id }) => id === staffId);
      const language = message.text === "换成英文" ? "en" : person?.language;
      return language && { answer: answerTo(message), language };
    },
  };
}

function answerTo({ text, action }: Message): Answer {
  const { id: pressed } = action?.data ?? {};
  if (pressed === "tsk_5") {
    const items = TODAY.items.filter(({ id }) => id !== "tsk_5");
    return anAnswer(
      { ...TODAY, items, title: "还剩这些", replaces: "pressed" },
      { command: "complete-task" },
    );
  }
  if (pressed === "tsk_3")
    return anAnswer({ text: "结果是什么？" }, { command: "complete-task", asks: true });
  if (action?.verb === "complete-task")
    return anAnswer(
      { text: "已完成：市人民医院互联网专线中断", chips: ["撤销"] },
      { command: "complete-task" },
    );
  if (action?.verb === "postpone-task")
    return anAnswer(
      { text: "推到什么时候？", chips: ["明天上午10点", "后天", "下周一"] },
      { command: "postpone-task" },
    );
  if (text === "为什么1") {
    const data = { id: "tsk_1", owner: "stf_wang" };
    const actions = [{ label: "完成", verb: "complete-task", data }];
    return anAnswer({ text: "116分", title: "为什么先做它", actions }, { command: "explain-priority" });
  }
  if (text.includes("今天先做什么")) return anAnswer(TODAY, { command: "show-today" });
  return anAnswer({ text: `您说：${text}` });
}
