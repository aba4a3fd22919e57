import type { Term } from "./term.ts";

/** What group clients buy, with whom, and the system that bills it. */
export const PRODUCT_TERMS: readonly Term[] = [
  {
    id: "partner",
    names: { zh: ["合作伙伴"], en: ["partner"] },
    means: {
      zh: "与运营商共同为集团客户提供方案的集成商、代理商等。",
      en: "An integrator, agent or the like who serves group clients together with the operator.",
    },
  },
  {
    id: "service-agreement",
    names: { zh: ["服务协议"], en: ["service agreement"] },
    means: {
      zh: "与客户约定服务内容、标准和责任的书面协议。",
      en: "A written agreement on what service is given, to what standard, and who answers for it.",
    },
  },
  {
    id: "leased-line",
    names: { zh: ["专线"], en: ["leased line"] },
    means: {
      zh: "为客户单独提供的固定带宽线路，包括语音、数据和互联网专线。",
      en: "A line of fixed bandwidth for one client, for voice, data or internet.",
    },
  },
  {
    id: "apn-line",
    names: { zh: ["APN专线"], en: ["APN line"] },
    means: {
      zh: "通过专用接入点，让移动终端安全接入单位内网的业务。",
      en: "A private access point through which mobile devices safely reach a unit's own network.",
    },
  },
  {
    id: "vnet",
    names: { zh: ["集团V网", "V网", "VPMN"], en: ["group V-net", "V-net", "VPMN"] },
    means: {
      zh: "集团成员组成的虚拟专用网，网内用短号互拨并享受优惠。",
      en: "A virtual private network of a group's members, with short numbers and cheaper calls.",
    },
  },
  {
    id: "short-number",
    names: { zh: ["短号"], en: ["short number"] },
    means: {
      zh: "V网成员之间互拨用的简短号码。",
      en: "The short number by which members of a V-net call each other.",
    },
  },
  {
    id: "ring-tone",
    names: { zh: ["集团彩铃"], en: ["group ring-back tone"] },
    means: {
      zh: "集团成员被叫时统一播放单位的彩铃。",
      en: "One tone of the unit that callers of its members hear.",
    },
  },
  {
    id: "school-messaging",
    names: { zh: ["校讯通"], en: ["school-parent messaging"] },
    means: { zh: "学校与家长之间的短信沟通业务。", en: "Messages between school and parents." },
  },
  {
    id: "iot",
    names: { zh: ["物联网", "M2M"], en: ["IoT", "internet of things", "M2M"] },
    means: {
      zh: "让设备通过网络自动采集和传输数据的业务。",
      en: "Devices that collect and send data over the network by themselves.",
    },
  },
  {
    id: "boss-system",
    names: { zh: ["BOSS"], en: ["BOSS", "business operation support system"] },
    means: {
      zh: "业务运营支撑系统，负责开户、计费、账务和客户资料。",
      en: "The business operation support system: accounts, charging, billing and client data.",
    },
  },
];
