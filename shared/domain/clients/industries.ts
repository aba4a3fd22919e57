import type * as z from "zod";
import type { Label } from "#shared/domain/import/labels.ts";
import type { SubKind } from "./codes.ts";

const as = (zh: string, en: string, ...also: readonly string[]): Label => ({ zh, en, also });

/**
 * GB/T 4754: sections by letter, and the divisions that key clients are found in by letter and two digits.
 * `also` are the words of every day; a division without an entry is said by its section.
 */
export const INDUSTRIES: Readonly<Record<string, Label>> = {
  A: as("农林牧渔业", "Agriculture", "农业", "农林", "林业", "牧业", "渔业", "养殖", "种植", "农牧", "水产"),
  B: as("采矿业", "Mining", "采矿", "矿业", "煤矿", "矿山"),
  C: as("制造业", "Manufacturing", "制造", "工厂", "生产制造", "工业企业"),
  C13: as("农副食品加工业", "Agricultural food processing", "农副食品"),
  C14: as("食品制造业", "Food manufacturing", "食品"),
  C15: as("酒、饮料和精制茶制造业", "Beverages and tea", "酒业", "饮料", "茶业"),
  C17: as("纺织业", "Textiles", "纺织"),
  C18: as("纺织服装、服饰业", "Clothing", "服装", "服饰"),
  C21: as("家具制造业", "Furniture", "家具"),
  C23: as("印刷业", "Printing", "印刷", "印务"),
  C26: as("化学原料和化学制品制造业", "Chemicals", "化工"),
  C27: as("医药制造业", "Pharmaceuticals", "医药", "制药", "药业", "药厂"),
  C30: as("非金属矿物制品业", "Building materials making", "水泥", "陶瓷"),
  C33: as("金属制品业", "Metal products", "五金", "钢构"),
  C34: as("通用设备制造业", "General machinery", "通用设备"),
  C35: as("专用设备制造业", "Special machinery", "机械", "重工", "专用设备"),
  C36: as("汽车制造业", "Car manufacturing", "汽车制造"),
  C38: as("电气机械和器材制造业", "Electrical equipment", "电气"),
  C39: as("电子设备制造业", "Electronics", "电子"),
  D: as("电力、热力、燃气及水生产和供应业", "Utilities", "公用事业", "水电气"),
  D44: as("电力、热力生产和供应业", "Electric power", "电力", "供电"),
  D45: as("燃气生产和供应业", "Gas supply", "燃气"),
  D46: as("水的生产和供应业", "Water supply", "水务", "供水", "自来水"),
  E: as("建筑业", "Construction", "建筑", "建设工程", "施工"),
  E50: as("建筑装饰业", "Decoration", "装饰", "装修"),
  F: as("批发和零售业", "Wholesale and retail", "批发零售", "商贸", "贸易", "商业", "retail and wholesale"),
  F51: as("批发业", "Wholesale", "批发"),
  F52: as("零售业", "Retail", "零售", "超市", "商场", "药房", "汽贸"),
  G: as("交通运输、仓储和邮政业", "Transport", "交通", "运输", "物流", "交通运输", "物流运输", "logistics"),
  G53: as("铁路运输业", "Railways", "铁路"),
  G54: as("道路运输业", "Road transport", "公路", "客运", "货运"),
  G55: as("水上运输业", "Water transport", "港口", "航运"),
  G56: as("航空运输业", "Air transport", "航空", "机场"),
  G59: as("装卸搬运和仓储业", "Warehousing", "仓储"),
  G60: as("邮政业", "Post and express", "邮政", "快递"),
  H: as("住宿和餐饮业", "Hotels and catering", "酒店餐饮", "住宿餐饮"),
  H61: as("住宿业", "Hotels", "酒店", "宾馆", "住宿"),
  H62: as("餐饮业", "Catering", "餐饮", "饭店"),
  I: as(
    "信息传输、软件和信息技术服务业",
    "Information technology",
    "信息技术",
    "互联网",
    "信息化",
    "软件信息",
  ),
  I65: as("软件和信息技术服务业", "Software", "软件"),
  J: as("金融业", "Finance", "金融"),
  J66: as("货币金融服务", "Banking", "银行", "banks"),
  J67: as("资本市场服务", "Securities", "证券"),
  J68: as("保险业", "Insurance", "保险"),
  K: as("房地产业", "Real estate", "房地产", "地产", "物业", "置业"),
  L: as("租赁和商务服务业", "Business services", "商务服务", "租赁", "咨询", "律所"),
  M: as(
    "科学研究和技术服务业",
    "Research and technical services",
    "科研",
    "科学研究",
    "技术服务",
    "勘察设计",
  ),
  N: as("水利、环境和公共设施管理业", "Environment", "环保", "水利", "环境", "市政"),
  O: as("居民服务、修理和其他服务业", "Resident services", "居民服务", "修理", "家政"),
  P: as("教育", "Education", "教育业", "培训", "学校教育"),
  Q: as(
    "卫生和社会工作",
    "Health and social work",
    "医疗",
    "卫生",
    "医卫",
    "医疗卫生",
    "大健康",
    "healthcare",
    "health",
  ),
  Q84: as("卫生", "Health services", "医院行业"),
  Q85: as("社会工作", "Social work", "养老", "福利"),
  R: as("文化、体育和娱乐业", "Culture and sports", "文化", "体育", "娱乐", "文旅", "传媒", "文体"),
  S: as(
    "公共管理、社会保障和社会组织",
    "Public administration",
    "政府",
    "政务",
    "党政",
    "公共管理",
    "行政",
    "党政军",
  ),
  S92: as("国家机构", "Government bodies"),
  T: as("国际组织", "International organisations"),
};

/** Its own label, else its section's; `undefined` where even the letter is none. */
export function industryLabel(code: string): Label | undefined {
  return INDUSTRIES[code.slice(0, 3)] ?? INDUSTRIES[code.charAt(0)];
}

const SUB_KINDS: Readonly<Record<string, z.infer<typeof SubKind>>> = {
  P83: "SCHOOL",
  Q84: "HOSPITAL",
  R86: "MEDIA",
  R87: "MEDIA",
  M73: "RESEARCH",
  S: "GOVERNMENT",
};
const BUSINESS = "ABCDEFGHIJKLO";

/** What kind of organisation a line of business is usually carried on by; `undefined` where it may be any. */
export function subKindOfIndustry(code: string | undefined): z.infer<typeof SubKind> | undefined {
  if (code === undefined || code === "") return undefined;
  const known = SUB_KINDS[code.slice(0, 3)] ?? SUB_KINDS[code.charAt(0)];
  return known ?? (BUSINESS.includes(code.charAt(0)) ? "ENTERPRISE" : undefined);
}
