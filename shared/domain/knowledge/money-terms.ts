import type { Term } from "./term.ts";

/** Paying, points, and the figures that tell how a base of clients fares. */
export const MONEY_TERMS: readonly Term[] = [
  {
    id: "unit-paid",
    names: { zh: ["统付", "集团统付"], en: ["unit-paid", "group-paid"] },
    means: {
      zh: "集团成员的全部或部分话费由单位统一支付的方式。",
      en: "A way of paying in which the unit pays all or part of its members' bills.",
    },
  },
  {
    id: "unit-payment",
    names: { zh: ["单位支付"], en: ["unit payment"] },
    means: {
      zh: "费用全部由单位账户承担，个人不付费。",
      en: "All charges fall on the unit's account; the user pays nothing.",
    },
  },
  {
    id: "split-billing",
    names: { zh: ["分帐", "分账"], en: ["split billing"] },
    means: {
      zh: "同一号码的费用按约定由单位和个人分别承担。",
      en: "The charges of one line are shared between unit and user as agreed.",
    },
  },
  {
    id: "unit-title",
    names: { zh: ["单位户名"], en: ["unit title account"] },
    means: {
      zh: "以单位名称开户、费用以单位名义结算的账户。",
      en: "An account opened and settled in the name of the unit.",
    },
  },
  {
    id: "bank-collection",
    names: { zh: ["全额银行托收", "银行托收"], en: ["full bank collection"] },
    means: {
      zh: "由银行按账单全额从客户账户代扣话费。",
      en: "The bank collects the full bill from the client's account.",
    },
  },
  {
    id: "purity",
    names: { zh: ["纯度", "单位支付纯度"], en: ["unit-paid purity"] },
    means: {
      zh: "单位支付的费用占集团总费用的比例。",
      en: "The share of a group's charges that the unit pays.",
    },
  },
  {
    id: "arrears",
    names: { zh: ["欠费"], en: ["arrears"] },
    means: { zh: "已到缴费期而没有缴清的费用。", en: "Charges that are past due and not fully paid." },
  },
  {
    id: "dunning",
    names: { zh: ["欠费催缴", "催缴"], en: ["dunning", "arrears collection"] },
    means: {
      zh: "对欠费客户按规定步骤提醒和催收。",
      en: "Reminding and collecting from clients in arrears, step by step.",
    },
  },
  {
    id: "suspension",
    names: { zh: ["停机"], en: ["suspension"] },
    means: {
      zh: "因欠费或客户申请，暂停号码的通信服务。",
      en: "The service of a line is paused because of arrears or on request.",
    },
  },
  {
    id: "churn",
    names: { zh: ["离网"], en: ["churn"] },
    means: {
      zh: "客户销号或长期停用，不再使用本网业务。",
      en: "A client gives up its lines, or stops using them for good.",
    },
  },
  {
    id: "operator-switch",
    names: { zh: ["转网"], en: ["operator switch"] },
    means: {
      zh: "客户改用其他网络或其他运营商的业务。",
      en: "A client moves to another network or operator.",
    },
  },
  {
    id: "number-portability",
    names: { zh: ["携号转网"], en: ["number portability"] },
    means: {
      zh: "客户保留原号码，转到另一家运营商。",
      en: "A client moves to another operator and keeps its number.",
    },
  },
  {
    id: "points",
    names: { zh: ["积分"], en: ["points"] },
    means: {
      zh: "客户按消费、网龄等累计的分值，可以兑换礼品或服务。",
      en: "What a client earns by spend and tenure and may exchange for gifts or services.",
    },
  },
  {
    id: "consumption-points",
    names: { zh: ["消费积分"], en: ["consumption points"] },
    means: { zh: "按客户实际消费金额累计的积分。", en: "Points earned by what a client actually spends." },
  },
  {
    id: "bonus-points",
    names: { zh: ["奖励积分"], en: ["bonus points"] },
    means: { zh: "按网龄、级别或活动额外赠送的积分。", en: "Extra points for tenure, tier or events." },
  },
  {
    id: "tenure",
    names: { zh: ["网龄"], en: ["tenure", "network age"] },
    means: {
      zh: "客户从入网到现在的时长，按月计算。",
      en: "How long a client has been in the network, in months.",
    },
  },
  {
    id: "redemption",
    names: { zh: ["积分兑换"], en: ["points redemption"] },
    means: { zh: "用积分换取礼品、话费或服务。", en: "Exchanging points for gifts, credit or services." },
  },
  {
    id: "discount",
    names: { zh: ["折扣", "优惠规则"], en: ["discount", "discount rule"] },
    means: {
      zh: "按协议或政策给予的资费优惠，须在权限之内并经过审批。",
      en: "A reduction of charges by agreement or policy, within one's authority and approved.",
    },
  },
  {
    id: "retention-rate",
    names: { zh: ["保有率"], en: ["retention rate"] },
    means: {
      zh: "期末仍在网的拍照客户占拍照基数的比例。",
      en: "The share of the snapshot base that is still in the network at the end of a period.",
    },
  },
  {
    id: "share",
    names: { zh: ["占有率"], en: ["share"] },
    means: {
      zh: "本网客户或收入占当地市场总量的比例。",
      en: "Our part of the clients or revenue of the local market.",
    },
  },
  {
    id: "time-progress",
    names: { zh: ["时间进度"], en: ["time progress"] },
    means: {
      zh: "当期已过时间占全期的比例，用来对照任务完成进度。",
      en: "The part of a period that has passed, held against how much of the target is done.",
    },
  },
  {
    id: "year-on-year",
    names: { zh: ["同比"], en: ["year-on-year"] },
    means: { zh: "与上年同期相比的变化。", en: "The change against the same period a year before." },
  },
  {
    id: "period-on-period",
    names: { zh: ["环比"], en: ["period-on-period", "month-on-month"] },
    means: { zh: "与上一个统计期相比的变化。", en: "The change against the period just before." },
  },
  {
    id: "traffic",
    names: { zh: ["话务量"], en: ["traffic"] },
    means: { zh: "一段时间内通话的总时长，单位为分钟。", en: "The minutes of calls within a period." },
  },
];
