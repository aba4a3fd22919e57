import type { Term } from "./term.ts";

/** Clients, the people in them, and how their worth is measured. */
export const CLIENT_TERMS: readonly Term[] = [
  {
    id: "key-client",
    names: { zh: ["大客户"], en: ["key client", "key account"] },
    means: {
      zh: "话费高、影响大、由客户经理一对一服务的客户，包括集团客户和个人大客户。",
      en: "A client of high spend or influence who is served one to one by an account manager; a group or a person.",
    },
  },
  {
    id: "group-client",
    names: { zh: ["集团客户", "集客"], en: ["group client", "corporate account"] },
    means: {
      zh: "以单位名义使用并付费的客户，如企业、机关、学校和医院。",
      en: "An organisation that uses and pays for services in its own name, such as a company, office, school or hospital.",
    },
  },
  {
    id: "group-member",
    names: { zh: ["集团成员"], en: ["group member"] },
    means: {
      zh: "归属某个集团客户的一个手机号码，可以由单位付费，也可以由个人付费。",
      en: "One line that belongs to a group client, paid by the unit or by its user.",
    },
  },
  {
    id: "individual-client",
    names: { zh: ["个人大客户"], en: ["individual key client"] },
    means: {
      zh: "以个人身份达到大客户标准的用户。",
      en: "A person whose own line meets the standard of a key client.",
    },
  },
  {
    id: "potential-client",
    names: { zh: ["潜在大客户"], en: ["potential key client"] },
    means: {
      zh: "尚未达到大客户标准，但消费或影响力显示值得发展的客户。",
      en: "A client below the key-client standard whose spend or influence makes it worth developing.",
    },
  },
  {
    id: "account-manager",
    names: { zh: ["客户经理", "大客户经理"], en: ["account manager", "key-account manager"] },
    means: {
      zh: "负责一批大客户的走访、服务、销售和挽留的责任人。",
      en: "The person answerable for visits, service, sales and retention of a set of key clients.",
    },
  },
  {
    id: "chief-manager",
    names: { zh: ["首席客户经理"], en: ["chief account manager"] },
    means: {
      zh: "牵头重要集团客户服务、带领客户经理团队的资深客户经理。",
      en: "A senior account manager who leads the service of major groups and a team of managers.",
    },
  },
  {
    id: "network-manager",
    names: { zh: ["网络服务经理"], en: ["network service manager"] },
    means: {
      zh: "负责大客户网络质量、故障处理和技术支撑的人员。",
      en: "The person answerable for network quality, faults and technical support of key clients.",
    },
  },
  {
    id: "grid",
    names: { zh: ["网格"], en: ["grid"] },
    means: {
      zh: "按街道或楼宇划分、由专人负责的服务区域。",
      en: "A service area of streets or buildings with one person in charge.",
    },
  },
  {
    id: "in-network-archive",
    names: { zh: ["在网档案库"], en: ["in-network archive"] },
    means: {
      zh: "正在使用业务的大客户的档案集合。",
      en: "The records of the key clients that use a service now.",
    },
  },
  {
    id: "retained-archive",
    names: { zh: ["保留档案库"], en: ["retained archive"] },
    means: {
      zh: "已离网客户的档案，留作分析和争取回网。",
      en: "The records of clients that have left, kept for analysis and for winning them back.",
    },
  },
  {
    id: "credit",
    names: { zh: ["信誉度", "信用度"], en: ["credit rating"] },
    means: {
      zh: "按缴费记录和履约情况评定的客户可信程度，决定可享受的信用待遇。",
      en: "How far a client is trusted, judged by payments and kept agreements; it decides the credit terms.",
    },
  },
  {
    id: "tiering",
    names: { zh: ["级别划分", "客户分级"], en: ["tiering"] },
    means: {
      zh: "按消费和影响力把大客户分成若干级，分级提供服务。",
      en: "Sorting key clients into levels by spend and influence, each with its own service.",
    },
  },
  {
    id: "star-rating",
    names: { zh: ["星级"], en: ["star rating"] },
    means: {
      zh: "对客户综合价值的星级评定，星级越高，享受的服务越多。",
      en: "A rating of a client's overall worth in stars; more stars bring more service.",
    },
  },
  {
    id: "decider",
    names: { zh: ["决策者"], en: ["decider"] },
    means: { zh: "在客户单位中对购买作出决定的人。", en: "The person in a client who decides to buy." },
  },
  {
    id: "approver",
    names: { zh: ["最终批准者"], en: ["final approver"] },
    means: {
      zh: "对决定有最后批准权的人，通常掌握预算。",
      en: "The person who gives the last approval, mostly the one who holds the budget.",
    },
  },
  {
    id: "evaluator",
    names: { zh: ["评估者"], en: ["evaluator"] },
    means: {
      zh: "从技术或商务角度评审方案、影响选择的人。",
      en: "The person who judges an offer technically or commercially and so sways the choice.",
    },
  },
  {
    id: "influence",
    names: { zh: ["影响力", "支持力"], en: ["influence", "support"] },
    means: {
      zh: "关键人对决策的作用大小，以及对我方的支持程度。",
      en: "How much a key person weighs in a decision, and how far that person is on our side.",
    },
  },
  {
    id: "hot-button",
    names: { zh: ["热键", "关注点"], en: ["hot button"] },
    means: {
      zh: "关键人最在意、最能打动他的利益点。",
      en: "What a key person cares about most and responds to.",
    },
  },
  {
    id: "unmanned",
    names: { zh: ["无人看管", "无主客户"], en: ["unmanned client"] },
    means: {
      zh: "没有客户经理负责的大客户，应尽快指定负责人。",
      en: "A key client without an account manager; one must be named soon.",
    },
  },
  {
    id: "snapshot",
    names: { zh: ["拍照集团客户", "拍照客户"], en: ["snapshot group client"] },
    means: {
      zh: "在某一时点固定下来的集团客户名单，作为考核保有的基数。",
      en: "A list of group clients frozen at one date as the base for measuring retention.",
    },
  },
  {
    id: "zone",
    names: { zh: ["四海", "黑海", "红海", "黄海", "蓝海"], en: ["four seas", "zone"] },
    means: {
      zh: "按竞争程度和发展阶段对客户的划分，用来决定投入重点。",
      en: "A split of clients by competition and stage that decides where effort goes.",
    },
  },
];
