import type { Term } from "./term.ts";

/** The manager's own work: plans, visits, selling. */
export const WORK_TERMS: readonly Term[] = [
  {
    id: "work-plan",
    names: { zh: ["工作计划"], en: ["work plan"] },
    means: {
      zh: "按天、周或月列出的工作安排，写明目标、对象和时间。",
      en: "What one means to do in a day, week or month: aims, clients and times.",
    },
  },
  {
    id: "importance-urgency",
    names: { zh: ["轻重缓急"], en: ["importance and urgency"] },
    means: {
      zh: "按重要和紧急程度给事情排序，先做又重要又紧急的。",
      en: "Ordering work by importance and urgency; what is both comes first.",
    },
  },
  {
    id: "day-summary",
    names: { zh: ["当天总结"], en: ["day summary"] },
    means: {
      zh: "下班前对当天完成、未完成和明天安排的小结。",
      en: "A short account at the end of the day: done, not done, and tomorrow.",
    },
  },
  {
    id: "visit",
    names: { zh: ["走访", "拜访"], en: ["visit"] },
    means: {
      zh: "到客户处当面了解情况、维系关系、发现需求。",
      en: "Meeting a client in person to learn, keep the relation and find needs.",
    },
  },
  {
    id: "task-issuing",
    names: { zh: ["任务下达"], en: ["task issuing"] },
    means: {
      zh: "主管把工作交给责任人，写明要求和时限。",
      en: "A supervisor gives work to a person, with what is wanted and by when.",
    },
  },
  {
    id: "urge",
    names: { zh: ["催办"], en: ["urge"] },
    means: {
      zh: "对临期或逾期的任务提醒责任人尽快办理。",
      en: "Reminding the person of a task that is due or late.",
    },
  },
  {
    id: "process-control",
    names: { zh: ["过程控制"], en: ["process control"] },
    means: {
      zh: "在任务执行中跟踪进度，发现偏差及时纠正。",
      en: "Following a task while it runs and correcting what goes astray.",
    },
  },
  {
    id: "execution-evaluation",
    names: { zh: ["执行评价"], en: ["execution evaluation"] },
    means: {
      zh: "任务完成后对质量和时效的评价。",
      en: "Judging the quality and timeliness of a finished task.",
    },
  },
  {
    id: "appraisal",
    names: { zh: ["业绩考核"], en: ["performance appraisal"] },
    means: {
      zh: "按收入、保有、服务等指标评价客户经理的工作结果。",
      en: "Judging an account manager by revenue, retention, service and the like.",
    },
  },
  {
    id: "mentor-plan",
    names: { zh: ["导师计划"], en: ["mentor plan"] },
    means: { zh: "由资深客户经理带教新人的培养办法。", en: "Senior account managers teach the new ones." },
  },
  {
    id: "work-insight",
    names: { zh: ["工作心得"], en: ["work insight"] },
    means: {
      zh: "从实际工作中总结、可供他人借鉴的经验。",
      en: "Experience from one's work that others can use.",
    },
  },
  {
    id: "knowledge-base",
    names: { zh: ["知识库"], en: ["knowledge base"] },
    means: {
      zh: "集中存放产品、政策、案例和方法的资料库。",
      en: "The store of products, policies, cases and methods.",
    },
  },
  {
    id: "opportunity",
    names: { zh: ["商机"], en: ["opportunity"] },
    means: { zh: "有明确需求、可能成交的业务机会。", en: "A likely sale with a clear need behind it." },
  },
  {
    id: "lead",
    names: { zh: ["线索客户", "线索"], en: ["lead"] },
    means: {
      zh: "有初步意向、还需核实的潜在购买者。",
      en: "A possible buyer with first interest, still to be checked.",
    },
  },
  {
    id: "deep-plough",
    names: { zh: ["深耕计划"], en: ["deep-ploughing plan"] },
    means: {
      zh: "对重点集团深入挖掘需求、扩大业务覆盖的专项工作。",
      en: "A drive to dig into the needs of major groups and widen what they use.",
    },
  },
  {
    id: "hold-extend-attack",
    names: { zh: ["守拓攻"], en: ["hold, extend, attack"] },
    means: {
      zh: "守住存量、拓展在用客户、进攻空白和竞争客户的三类策略。",
      en: "Three strategies: hold the base, extend what clients use, attack blank and rival accounts.",
    },
  },
  {
    id: "required-actions",
    names: { zh: ["规定动作"], en: ["required actions"] },
    means: {
      zh: "必须按标准完成的服务或营销动作。",
      en: "Service or sales actions that must be done to standard.",
    },
  },
  {
    id: "optional-actions",
    names: { zh: ["自选动作"], en: ["optional actions"] },
    means: {
      zh: "在规定动作之外，按客户情况自行安排的动作。",
      en: "Actions beyond the required ones, chosen to suit the client.",
    },
  },
];
