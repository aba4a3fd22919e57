import type { Entry } from "./catalogue-entry.ts";

const LARGE_AND_MEDIUM: NonNullable<Entry["sizes"]> = ["LARGE", "MEDIUM"];
const LINE = { family: "LINE", bbTag: "B_B_M", partOf: "GROUP_LINE" } as const;
const IMS = { family: "VOICE", bbTag: "B_B_C", partOf: "IMS" } as const;

/** Lines and voice: the required actions of seed G2.5. */
export const NETWORK_PRODUCTS: readonly Entry[] = [
  {
    ...{ code: "GROUP_LINE", zh: "集团专线", en: "Group leased line", rows: ["G11.1"] },
    ...{ family: "LINE", bbTag: "B_B_M", isUmbrella: true },
    aliases: ["专线", "leased line", "line"],
  },
  {
    ...{ ...LINE, code: "INTERCONNECT_LINE", zh: "互联专线", en: "Interconnect line", rows: ["G11.2"] },
    ...{ slaServiceType: "DATA_LINE", sizes: LARGE_AND_MEDIUM },
    aliases: ["组网专线", "内部组网"],
  },
  {
    ...{ ...LINE, code: "CMNET_LINE", zh: "互联网专线", en: "Internet leased line" },
    ...{ rows: ["G11.3", "G11.27"], slaServiceType: "INTERNET_LINE", kind: "REQUIRED" },
    ...{ aliases: ["CMNET专线", "CMNET", "上网专线", "internet line"], sizes: LARGE_AND_MEDIUM },
  },
  {
    ...{ ...LINE, code: "APN_LINE", zh: "APN专线", en: "APN line", rows: ["G11.4", "G11.27"] },
    ...{ slaServiceType: "APN_LINE", industries: ["J", "G", "D", "F52", "S", "N"] },
    ...{ aliases: ["GPRS-APN专线", "GPRS-APN", "APN", "GPRS专线"], sizes: LARGE_AND_MEDIUM },
  },
  {
    ...{ ...LINE, code: "DATA_LINE", zh: "数据专线", en: "Data line", rows: ["G11.27"] },
    ...{ slaServiceType: "DATA_LINE", kind: "REQUIRED", sizes: ["LARGE"] },
    aliases: ["传输专线", "data leased line"],
  },
  {
    ...{ code: "ENTERPRISE_INTERNET", zh: "企业互联网", en: "Enterprise internet", rows: ["G11.28"] },
    ...{ family: "LINE", bbTag: "B_B_E", kind: "REQUIRED", sizes: ["MEDIUM", "SMALL"] },
    aliases: ["企业宽带", "集团宽带", "商企宽带", "宽带", "broadband"],
  },
  {
    ...{ code: "IMS", zh: "IMS", en: "IMS fixed voice and multimedia", rows: ["G11.5"] },
    ...{ family: "VOICE", bbTag: "B_B_C", isUmbrella: true },
    aliases: ["IMS固话", "IMS语音"],
  },
  {
    ...{ ...IMS, code: "MULTIMEDIA_PHONE", zh: "多媒体电话", en: "Multimedia telephone", rows: ["G11.6"] },
    ...{ bbTag: "B_B_E", kind: "REQUIRED" },
    aliases: ["多媒体电话业务", "IMS电话", "固话", "fixed phone"],
  },
  {
    ...{ ...IMS, code: "CONVERGED_VNET", zh: "融合V网", en: "Converged V-net", rows: ["G11.7"] },
    ...{ family: "VNET", bbTag: "B_B_E", sizes: LARGE_AND_MEDIUM },
    aliases: ["融合VPMN", "converged vnet"],
  },
  {
    ...{ ...IMS, code: "ONE_NUMBER", zh: "融合一号通", en: "One number", rows: ["G11.8"] },
    ...{ bbTag: "B_B_E", isUmbrella: true },
    aliases: ["一号通"],
  },
  {
    ...{ ...IMS, code: "ONE_NUMBER_CALLER", zh: "主叫一号通", en: "One number for calling", rows: ["G11.8"] },
    ...{ bbTag: "B_B_E", partOf: "ONE_NUMBER", sizes: LARGE_AND_MEDIUM },
  },
  {
    ...{ ...IMS, code: "ONE_NUMBER_CALLED", zh: "被叫一号通", en: "One number when called", rows: ["G11.8"] },
    ...{ bbTag: "B_B_E", partOf: "ONE_NUMBER", sizes: LARGE_AND_MEDIUM },
    aliases: ["同振", "顺振"],
  },
  {
    ...{
      ...IMS,
      code: "CONVERGED_SWITCHBOARD",
      zh: "融合总机",
      en: "Converged switchboard",
      rows: ["G11.9"],
    },
    aliases: ["总机", "云总机", "switchboard"],
  },
  {
    ...{ code: "PBX_LINE", zh: "PBX专线", en: "PBX trunk line", rows: ["G11.26"] },
    ...{ family: "VOICE", bbTag: "B_B_E", slaServiceType: "VOICE_LINE", sizes: LARGE_AND_MEDIUM },
    aliases: ["集团PBX专线接入", "PBX", "中继线", "PBX trunk"],
  },
  {
    ...{ code: "VOICE_LINE", zh: "语音专线", en: "Voice line", rows: ["G11.26"] },
    ...{ family: "VOICE", bbTag: "B_B_E", slaServiceType: "VOICE_LINE", kind: "REQUIRED", sizes: ["LARGE"] },
    aliases: ["移动语音专线"],
  },
  {
    ...{ code: "WIRELESS_BUSINESS_PHONE", zh: "无线商话", en: "Wireless business phone", rows: ["G11.22"] },
    ...{ family: "VOICE", bbTag: "B_B_E", sizes: ["SMALL"], industries: ["F", "H", "G", "O"] },
    aliases: ["商话"],
  },
  {
    ...{ code: "GROUP_VNET", zh: "集团V网", en: "Group V-net", rows: ["G11.16"] },
    ...{ family: "VNET", bbTag: "B_B_E", kind: "REQUIRED" },
    aliases: ["V网", "VPMN", "虚拟网", "集团虚拟网", "集群网", "vnet", "v-net"],
  },
  {
    ...{ code: "COMPREHENSIVE_VPMN", zh: "综合V网", en: "Comprehensive V-net", rows: ["G11.16", "G11.26"] },
    ...{ family: "VNET", bbTag: "B_B_E", sizes: LARGE_AND_MEDIUM },
    aliases: ["综合VPMN", "综合集群网"],
  },
  {
    ...{ code: "SHORT_NUMBER", zh: "短号码", en: "Short numbers", rows: ["G11.28"] },
    ...{ family: "VNET", bbTag: "B_B_E" },
    aliases: ["短号", "集团短号", "short number"],
  },
];
