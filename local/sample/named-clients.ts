import type { Business } from "./client-words.ts";
import { HEALTH_TOPICS, OFFICE_TOPICS, SCHOOL_TOPICS } from "./client-words.ts";
import { NETWORK_SERVICE_MANAGER } from "./organisation.ts";
import type { SampleClient } from "./sample-client.ts";

interface Named {
  readonly client: Partial<SampleClient> & Pick<SampleClient, "name" | "shortName">;
  readonly business: Business;
}

const hospital = {
  short: "",
  full: "",
  industry: "Q84",
  topics: HEALTH_TOPICS,
  outage: "门诊收费和医保结算停了",
};
const school = { short: "", full: "", industry: "P83", topics: SCHOOL_TOPICS, outage: "阅卷系统连不上" };
const office = { short: "", full: "", industry: "S92", topics: OFFICE_TOPICS, outage: "政务大厅系统不通" };
const logistics: Business = {
  short: "",
  full: "",
  industry: "G59",
  topics: ["了解新仓用网需求", "谈车载物联卡"],
  outage: "扫码枪掉线，出货停了",
};
const building: Business = {
  short: "",
  full: "",
  industry: "F51",
  topics: ["企业宽带换千兆"],
  outage: "门店收不了款",
};
const factory: Business = {
  short: "",
  full: "",
  industry: "C35",
  topics: ["谈5G专网和设备联网", "看新车间布线"],
  outage: "车间看板全黑",
};
const person: Business = { short: "", full: "", industry: "", topics: ["回访近况"], outage: "" };

const NOON = [{ from: "12:00", to: "14:00" }];
const A = { valueClass: "A", networkServiceManager: NETWORK_SERVICE_MANAGER } as const;
const B = { valueClass: "B" } as const;

/** The clients of the stories that are told about 王敏. */
const WANGMIN: readonly Named[] = [
  {
    business: hospital,
    client: {
      ...A,
      name: "星城市人民医院",
      shortName: "市人民医院",
      aliases: ["人民医院"],
      serviceGrade: "AAA",
      surveyGrade: "GOLD",
      chiefManagerId: "stf_gaoyuan",
      place: "建设路",
      contact: { name: "何主任", title: "信息科主任", badHours: [] },
    },
  },
  {
    business: logistics,
    client: {
      ...B,
      name: "湖南恒信物流有限公司",
      shortName: "恒信物流",
      aliases: ["恒信"],
      serviceGrade: "A",
      surveyGrade: "BRONZE",
      place: "人民东路",
      contact: { name: "钟总", title: "总经理", badHours: NOON },
    },
  },
  {
    business: logistics,
    client: {
      ...B,
      name: "星城临港物流园管理有限公司",
      shortName: "临港物流园",
      serviceGrade: "AA",
      surveyGrade: "SILVER",
      place: "临港大道",
      networkServiceManager: NETWORK_SERVICE_MANAGER,
      contact: { name: "段经理", title: "园区运营经理", badHours: [] },
    },
  },
  {
    business: building,
    client: {
      valueClass: "C",
      name: "星城市东城建材有限公司",
      shortName: "东城建材",
      serviceGrade: "STANDARD",
      surveyGrade: "STANDARD",
      place: "建设路",
      contact: { name: "田老板", title: "法人", badHours: [] },
    },
  },
  {
    business: school,
    client: {
      ...B,
      name: "星城市东城区实验中学",
      shortName: "实验中学",
      serviceGrade: "AA",
      surveyGrade: "SILVER",
      place: "桃园街",
      contact: { name: "周校长", title: "副校长", badHours: NOON },
    },
  },
  {
    business: office,
    client: {
      ...A,
      name: "星城市东城区教育局",
      shortName: "区教育局",
      serviceGrade: "AA",
      surveyGrade: "SILVER",
      place: "桃园街",
      contact: { name: "李主任", title: "办公室主任", badHours: NOON },
    },
  },
  {
    business: hospital,
    client: {
      ...A,
      name: "星城市中医医院",
      shortName: "市中医院",
      aliases: ["中医院"],
      serviceGrade: "AA",
      surveyGrade: "SILVER",
      place: "建设路",
      contact: { name: "刘院长", title: "副院长", badHours: [{ from: "08:00", to: "10:30" }] },
    },
  },
  {
    business: factory,
    client: {
      ...B,
      name: "湖南三益重工有限公司",
      shortName: "三益重工",
      serviceGrade: "AA",
      surveyGrade: "SILVER",
      place: "软件园2栋",
      contact: { name: "邹部长", title: "信息部部长", badHours: [] },
    },
  },
  {
    business: person,
    client: {
      kind: "INDIVIDUAL",
      individualTier: "DIAMOND",
      name: "陈志远",
      shortName: "陈总",
      contact: { name: "陈总", badHours: NOON },
    },
  },
  {
    business: person,
    client: {
      kind: "INDIVIDUAL",
      individualTier: "GOLD",
      name: "贺美玲",
      shortName: "贺总",
      contact: { name: "贺总", badHours: [] },
    },
  },
];

export function namedClients(managerId: string): readonly Named[] {
  return managerId === "stf_wangmin" ? WANGMIN : [];
}
