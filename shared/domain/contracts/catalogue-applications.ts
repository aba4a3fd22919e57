import type { Entry } from "./catalogue-entry.ts";

const LARGE_AND_MEDIUM: NonNullable<Entry["sizes"]> = ["LARGE", "MEDIUM"];
const CONSUMER_FACING = ["F52", "H", "J", "K", "O", "P", "Q", "R", "S", "D"];
const MESSAGING = { family: "MESSAGING", bbTag: "B_B_C" } as const;
const ICT = { family: "ICT", bbTag: "B_B_M", rows: ["G11.29"], sizes: LARGE_AND_MEDIUM } as const;

/** Messages, things, schools and offices: the optional actions of seed G2.5. */
export const APPLICATION_PRODUCTS: readonly Entry[] = [
  {
    ...{ ...MESSAGING, code: "GROUP_MESSAGING", zh: "集团短彩信", en: "Group SMS and MMS", rows: ["G11.11"] },
    ...{ slaServiceType: "GROUP_MESSAGING", industries: CONSUMER_FACING },
    aliases: ["短彩信", "集团彩信", "group messaging"],
  },
  {
    ...{ ...MESSAGING, code: "GROUP_SMS", zh: "集团短信", en: "Group SMS", rows: ["G11.28"] },
    slaServiceType: "GROUP_MESSAGING",
    aliases: ["企业短信", "短信群发", "group text"],
  },
  {
    ...{ ...MESSAGING, code: "BANK_MESSAGING", zh: "银信通", en: "Bank messaging", rows: ["G11.21"] },
    industries: ["J"],
  },
  {
    ...{ ...MESSAGING, code: "MAS", zh: "MAS", en: "MAS", rows: ["G11.25"] },
    ...{ slaServiceType: "GROUP_MESSAGING", industries: CONSUMER_FACING, sizes: LARGE_AND_MEDIUM },
    aliases: ["移动代理服务器", "云MAS"],
  },
  {
    ...{ ...MESSAGING, code: "ADC", zh: "ADC", en: "ADC", rows: ["G11.25"] },
    ...{ bbTag: "B_B_M", sizes: ["MEDIUM", "SMALL"] },
    aliases: ["应用数据中心"],
  },
  {
    ...{ ...MESSAGING, code: "MESSAGE_BOX", zh: "信息机", en: "Message gateway box", rows: ["G11.25"] },
    active: false,
    aliases: ["短信机"],
  },
  {
    ...{ ...MESSAGING, code: "DATA_RED_PACKET", zh: "流量红包", en: "Data red packets", rows: ["G11.12"] },
    industries: ["F", "H", "J", "K", "L", "R"],
  },
  {
    ...{ code: "GROUP_RINGTONE", zh: "集团彩铃", en: "Group ring-back tone", rows: ["G11.17"] },
    ...{ family: "TONE", bbTag: "B_B_E" },
    aliases: ["彩铃", "企业彩铃", "视频彩铃", "企业视频彩铃", "ring tone", "ringback tone"],
  },
  {
    ...{ code: "IOT", zh: "物联网", en: "Internet of things", rows: ["G11.10"] },
    ...{ family: "IOT", bbTag: "B_B_M", industries: ["A", "C", "D", "E", "F52", "G", "N", "P83"] },
    aliases: ["M2M", "物联卡", "IoT"],
  },
  {
    ...{ code: "VEHICLE_SERVICE", zh: "车务通", en: "Vehicle service", rows: ["G11.23"] },
    ...{ family: "IOT", bbTag: "B_B_M", industries: ["G", "E", "F51", "C", "S92"] },
    aliases: ["车载定位"],
  },
  {
    ...{ code: "VIDEO_SURVEILLANCE", zh: "视频监控", en: "Video surveillance", rows: ["G11.18"] },
    ...{ family: "VIDEO", bbTag: "B_B_M" },
    aliases: ["视频监控类", "监控", "云监控", "千里眼", "cameras"],
  },
  {
    ...{ code: "ONE_CARD", zh: "一卡通", en: "All-in-one card", rows: ["G11.19"] },
    ...{ family: "CARD", bbTag: "B_B_E", sizes: LARGE_AND_MEDIUM, industries: ["P", "Q", "S", "C", "J"] },
    aliases: ["校园卡", "园区卡"],
  },
  {
    ...{ code: "SCHOOL_MESSAGING", zh: "校讯通", en: "School-parent messaging", rows: ["G11.20"] },
    ...{ family: "EDU", bbTag: "B_B_C", industries: ["P82", "P83"] },
    aliases: ["家校互动", "家校通", "和校园"],
  },
  {
    ...{ code: "RENRENTONG", zh: "人人通", en: "Renrentong", rows: ["G11.13"] },
    ...{ family: "EDU", bbTag: "B_B_C", industries: ["P82", "P83"] },
  },
  {
    ...{ code: "SALES_BUTLER", zh: "销售管家", en: "Sales butler", rows: ["G11.14"] },
    ...{ family: "OFFICE", bbTag: "B_B_P", industries: ["C", "F", "J68"] },
  },
  {
    ...{ code: "GROUP_DIRECTORY", zh: "集团通讯录", en: "Group directory", rows: ["G11.15"] },
    ...{ family: "OFFICE", bbTag: "B_B_E" },
    aliases: ["通讯录", "企业通讯录"],
  },
  {
    ...{ code: "MOBILE_OFFICE", zh: "移动办公", en: "Mobile office", rows: ["G11.24"] },
    ...{ family: "OFFICE", bbTag: "B_B_E", sizes: LARGE_AND_MEDIUM },
    aliases: ["MOA"],
  },
  {
    ...{ code: "BLACKBERRY", zh: "BlackBerry", en: "BlackBerry", rows: ["G11.24"] },
    ...{ family: "OFFICE", bbTag: "B_B_E", active: false },
    aliases: ["黑莓"],
  },
  {
    ...{ code: "PHONE_MAIL", zh: "手邮", en: "Phone mailbox", rows: ["G11.24"] },
    ...{ family: "OFFICE", bbTag: "B_B_E", active: false },
    aliases: ["手机邮箱"],
  },
  { ...ICT, code: "OA", zh: "OA", en: "Office automation", aliases: ["协同办公", "办公系统"] },
  { ...ICT, code: "CRM_APP", zh: "CRM", en: "CRM application", bbTag: "B_B_C", aliases: ["客户管理软件"] },
  {
    ...{ ...ICT, code: "WEBSITE", zh: "企业网站", en: "Company website", bbTag: "B_B_C" },
    ...{ sizes: ["MEDIUM", "SMALL"], aliases: ["网站", "建站", "website"] },
  },
  {
    ...{ ...ICT, code: "MAILBOX", zh: "企业邮箱", en: "Company mailbox", bbTag: "B_B_E" },
    ...{ sizes: ["MEDIUM", "SMALL"], aliases: ["邮箱", "mailbox"] },
  },
  {
    ...{ ...ICT, code: "PRODUCTION_MANAGEMENT", zh: "内部生产管理", en: "Production management" },
    ...{ industries: ["A", "B", "C", "D", "E"], aliases: ["生产管理", "MES"] },
  },
];
