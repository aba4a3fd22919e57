import type { Term } from "./term.ts";

/** Service orders, their steps, and signs that a client may leave. */
export const SERVICE_TERMS: readonly Term[] = [
  {
    id: "abnormal-change",
    names: { zh: ["异动"], en: ["abnormal change"] },
    means: {
      zh: "客户的消费、话务或成员数出现明显偏离平常的变化。",
      en: "A marked departure of a client's spend, traffic or members from the usual.",
    },
  },
  {
    id: "early-warning",
    names: { zh: ["预警"], en: ["early warning", "alert"] },
    means: {
      zh: "对可能流失、欠费或超时等风险提前发出的提示。",
      en: "A notice ahead of a risk such as churn, arrears or a missed deadline.",
    },
  },
  {
    id: "layered-warning",
    names: { zh: ["分层分级预警"], en: ["layered warning", "graded warning"] },
    means: {
      zh: "按客户层次和风险等级，把预警发给相应层级的人处理。",
      en: "Warnings sent to the right level of people by the client's layer and the grade of risk.",
    },
  },
  {
    id: "retention",
    names: { zh: ["挽留"], en: ["retention", "retention action"] },
    means: {
      zh: "对有离网迹象的客户采取的沟通、优惠和服务措施。",
      en: "Talks, offers and service for a client that shows signs of leaving.",
    },
  },
  {
    id: "satisfaction",
    names: { zh: ["满意度"], en: ["satisfaction"] },
    means: {
      zh: "客户对服务的评价，通过调查或回访取得。",
      en: "How a client rates the service, learnt from surveys and call-backs.",
    },
  },
  {
    id: "complaint",
    names: { zh: ["投诉"], en: ["complaint"] },
    means: {
      zh: "客户对服务、资费或网络质量提出的不满，须在时限内答复。",
      en: "A client's grievance about service, charges or network, to be answered within a limit.",
    },
  },
  {
    id: "escalated-complaint",
    names: { zh: ["越级投诉"], en: ["escalated complaint"] },
    means: {
      zh: "客户越过受理部门，直接向上级或监管部门提出的投诉。",
      en: "A complaint taken past the desk to a higher level or the regulator.",
    },
  },
  {
    id: "fault",
    names: { zh: ["故障"], en: ["fault"] },
    means: {
      zh: "造成业务中断或质量下降的网络或设备问题。",
      en: "A problem of network or equipment that breaks or weakens a service.",
    },
  },
  {
    id: "restore-limit",
    names: { zh: ["业务恢复时限", "恢复时限"], en: ["restoration time limit"] },
    means: {
      zh: "从受理故障到业务恢复允许的最长时间，按服务等级确定。",
      en: "The longest time allowed from a fault's report to its repair, set by service grade.",
    },
  },
  {
    id: "survey",
    names: { zh: ["资源勘查"], en: ["resource survey"] },
    means: {
      zh: "开通前查看线路、端口等资源是否具备。",
      en: "Checking before activation whether lines, ports and the like are there.",
    },
  },
  {
    id: "activation",
    names: { zh: ["业务开通"], en: ["service activation"] },
    means: {
      zh: "按订单完成施工、数据配置和验收，使业务可以使用。",
      en: "Building, configuring and accepting an order so that the service can be used.",
    },
  },
  {
    id: "dispatch",
    names: { zh: ["资源调度"], en: ["resource dispatch"] },
    means: {
      zh: "把线路、设备和人力分配到订单上。",
      en: "Assigning lines, equipment and people to an order.",
    },
  },
  {
    id: "data-making",
    names: { zh: ["局数据制作", "数据制作"], en: ["exchange-data configuration"] },
    means: {
      zh: "在交换和承载设备上配置业务所需的数据。",
      en: "Configuring exchange and transport equipment for a service.",
    },
  },
  {
    id: "build-acceptance",
    names: { zh: ["工程验收"], en: ["construction acceptance"] },
    means: {
      zh: "对施工质量和资料是否符合要求的检查确认。",
      en: "Checking that the building work and its papers are as required.",
    },
  },
  {
    id: "service-acceptance",
    names: { zh: ["业务验收"], en: ["service acceptance"] },
    means: {
      zh: "与客户一起确认业务可用并符合约定。",
      en: "Confirming together with the client that the service works as agreed.",
    },
  },
  {
    id: "call-back",
    names: { zh: ["用户回访", "回访"], en: ["call-back", "client call-back"] },
    means: {
      zh: "业务开通、故障或投诉处理后主动联系客户，确认结果。",
      en: "Contacting a client after activation, repair or a complaint to confirm the result.",
    },
  },
  {
    id: "outsourced-maintenance",
    names: { zh: ["代维"], en: ["outsourced maintenance"] },
    means: {
      zh: "委托合作单位承担线路和设备的日常维护。",
      en: "Daily upkeep of lines and equipment by a partner.",
    },
  },
  {
    id: "install-maintain",
    names: { zh: ["装维"], en: ["install and maintain"] },
    means: { zh: "上门安装和维修服务。", en: "Installing and repairing at the client's site." },
  },
  {
    id: "install-first",
    names: { zh: ["先装后付"], en: ["install first, pay later"] },
    means: {
      zh: "先开通使用，后按约定付费，对信誉度有要求。",
      en: "The service comes first and payment as agreed later; it takes good credit.",
    },
  },
  {
    id: "appointment",
    names: { zh: ["预约服务"], en: ["appointment service"] },
    means: {
      zh: "按客户约定的时间提供的上门或专人服务。",
      en: "Service on site or in person at a time agreed with the client.",
    },
  },
  {
    id: "cross-region",
    names: { zh: ["跨地区服务"], en: ["cross-region service"] },
    means: {
      zh: "由外地公司协助，为客户在异地提供的服务。",
      en: "Service for a client in another region with the help of the company there.",
    },
  },
  {
    id: "completion-rate",
    names: { zh: ["竣工率"], en: ["completion rate"] },
    means: {
      zh: "统计期内按时完工的订单占应完工订单的比例。",
      en: "The share of the orders due in a period that were finished on time.",
    },
  },
  {
    id: "first-enquiry",
    names: { zh: ["首问", "首问负责"], en: ["first enquiry"] },
    means: {
      zh: "第一个接到客户问题的人负责到底，直到有答复。",
      en: "Whoever first hears a client's question sees it through to an answer.",
    },
  },
  {
    id: "service-grade",
    names: { zh: ["服务等级"], en: ["service grade"] },
    means: {
      zh: "AAA、AA、A和普通四档，决定故障恢复等服务的时限。",
      en: "AAA, AA, A or ordinary; it sets time limits such as that for repair.",
    },
  },
];
