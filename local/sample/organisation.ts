import type { Post, Staff } from "#shared/domain/people/staff.ts";
import type { Unit, UnitLevel } from "#shared/domain/people/unit.ts";

export const PROVINCE = "HN";
export type SampleStaff = Omit<Staff, "version">;

export interface Organisation {
  readonly units: readonly Unit[];
  readonly staff: readonly SampleStaff[];
}

const unit = (code: string, name: string, level: UnitLevel, parent: string, head?: string): Unit => ({
  ...{ code, name, level, parent, active: true },
  ...(head && { head: `stf_${head}` }),
});

/** Everything above and beside the teams; the group's root is a stub that nobody works in. */
const UNITS: readonly Unit[] = [
  { code: "ZB", name: "集团总部", level: "GROUP", active: true },
  unit("HN", "湖南省公司", "PROVINCE", "ZB", "xuwenhua"),
  unit("HN-XC", "星城市分公司", "CITY", "HN", "linjianguo"),
  unit("HN-YX", "云溪市分公司", "CITY", "HN"),
  unit("HN-TZ", "潭州市分公司", "CITY", "HN"),
  unit("HN-XC-DC", "东城区分公司", "COUNTY", "HN-XC", "caoyang"),
  unit("HN-XC-LG", "临港新区分公司", "COUNTY", "HN-XC", "gaoyuan"),
  unit("HN-YX-XK", "溪口县分公司", "COUNTY", "HN-YX"),
  unit("HN-TZ-HX", "河西区分公司", "COUNTY", "HN-TZ"),
  unit("HN-XC-DC-A", "A组", "TEAM", "HN-XC-DC", "chenjing"),
  unit("HN-XC-DC-B", "B组", "TEAM", "HN-XC-DC", "huangzhiyong"),
  unit("HN-XC-LG-A", "临港组", "TEAM", "HN-XC-LG", "hefang"),
  unit("HN-YX-XK-A", "溪口组", "TEAM", "HN-YX-XK", "dengbin"),
  unit("HN-TZ-HX-A", "河西组", "TEAM", "HN-TZ-HX", "xiejun"),
];

type Person = readonly [id: string, name: string, unit: string, post: Post];

const PEOPLE: readonly Person[] = [
  ["wangmin", "王敏", "HN-XC-DC-A", "ACCOUNT_MANAGER"],
  ["lina", "李娜", "HN-XC-DC-A", "ACCOUNT_MANAGER"],
  ["zhangwei", "张伟", "HN-XC-DC-A", "ACCOUNT_MANAGER"],
  ["liuyang", "刘洋", "HN-XC-DC-B", "ACCOUNT_MANAGER"],
  ["zhaolei", "赵磊", "HN-XC-DC-B", "ACCOUNT_MANAGER"],
  ["sunli", "孙丽", "HN-XC-DC-B", "ACCOUNT_MANAGER"],
  ["wuqian", "吴倩", "HN-XC-LG-A", "ACCOUNT_MANAGER"],
  ["zhengkai", "郑凯", "HN-XC-LG-A", "ACCOUNT_MANAGER"],
  ["fengtao", "冯涛", "HN-YX-XK-A", "ACCOUNT_MANAGER"],
  ["jiangxue", "蒋雪", "HN-YX-XK-A", "ACCOUNT_MANAGER"],
  ["tangli", "唐莉", "HN-TZ-HX-A", "ACCOUNT_MANAGER"],
  ["chenjing", "陈静", "HN-XC-DC-A", "SUPERVISOR"],
  ["huangzhiyong", "黄志勇", "HN-XC-DC-B", "SUPERVISOR"],
  ["hefang", "何芳", "HN-XC-LG-A", "SUPERVISOR"],
  ["dengbin", "邓斌", "HN-YX-XK-A", "SUPERVISOR"],
  ["xiejun", "谢军", "HN-TZ-HX-A", "SUPERVISOR"],
  ["gaoyuan", "高远", "HN-XC", "CHIEF_MANAGER"],
  ["caoyang", "曹阳", "HN-XC-DC", "COUNTY_LEAD"],
  ["linjianguo", "林建国", "HN-XC", "CITY_LEAD"],
  ["xuwenhua", "许文华", "HN", "PROVINCE_LEAD"],
  ["liweidong", "李卫东", "HN-XC", "NETWORK_SERVICE_MANAGER"],
  ["liangyan", "梁燕", "HN-XC", "SERVICE_DESK"],
  ["suqing", "苏晴", "HN", "PROVINCE_ADMIN"],
  ["yubo", "余波", "HN", "SYSTEM_ADMIN"],
  ["heping", "何萍", "HN", "FINANCE"],
];

/** What whoever stands for the province's network calls itself in front of clients. */
export const NETWORK_SERVICE_MANAGER = "李工";

/** Three cities with 25 people; beyond the first, each step of `scale` adds as many teams with people of their own. */
export function organisation(scale: number): Organisation {
  const people = [...PEOPLE, ...furtherPeople(scale)];
  return { units: [...UNITS, ...furtherTeams(scale)], staff: people.map(personOf) };
}

/** The first person is who a Microsoft 365 Agents Playground says that its user is. */
const PLAYGROUND = { "bot-framework": "user-id-0" };

function personOf([id, name, at, post]: Person, n: number): SampleStaff {
  const number = String(n + 1).padStart(4, "0");
  return {
    ...{ id: `stf_${id}`, province: PROVINCE, name, employeeNo: `HN${number}`, unit: at, post },
    ...{ status: "ACTIVE", language: "zh", mobile: `1390000${number}`, hiredOn: `${2009 + (n % 13)}-07-01` },
    ...(at.split("-").length > 3 && post === "ACCOUNT_MANAGER" && certOf(n)),
    ...{ chat: n === 0 ? PLAYGROUND : {}, notify: { digest: "on", daysOff: "critical" } },
  };
}

/** Most may look after key clients; one in four is not yet so far (domain.md 3.16). */
function certOf(n: number): Pick<SampleStaff, "certGrade" | "certValidTo"> {
  return { certGrade: n % 4 === 2 ? "L2" : "L3", certValidTo: `${2028 + (n % 3)}-06-30` };
}

const COUNTIES = ["HN-XC-DC", "HN-XC-LG", "HN-YX-XK", "HN-TZ-HX"] as const;
const PER_TEAM = 6;
const TEAMS_PER_STEP = 2;

function furtherTeams(scale: number): Unit[] {
  return teamsBeyond(scale).map(({ code, n, county }) =>
    unit(code, `${n}组`, "TEAM", county, `lead${String(n).padStart(4, "0")}`),
  );
}

function furtherPeople(scale: number): Person[] {
  return teamsBeyond(scale).flatMap(({ code, n }): Person[] => [
    [`lead${String(n).padStart(4, "0")}`, inventedName(n * 31), code, "SUPERVISOR"],
    ...Array.from({ length: PER_TEAM }, (_, m): Person => {
      const number = n * PER_TEAM + m;
      return [`m${String(number).padStart(5, "0")}`, inventedName(number * 17 + 5), code, "ACCOUNT_MANAGER"];
    }),
  ]);
}

function teamsBeyond(scale: number) {
  const count = Math.max(0, Math.round((scale - 1) * TEAMS_PER_STEP));
  return Array.from({ length: count }, (_, step) => {
    const county = COUNTIES[step % COUNTIES.length] ?? COUNTIES[0];
    return { county, n: step + 1, code: `${county}-${step + 1}` };
  });
}

const SURNAMES =
  "周吴徐孙胡朱高林郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田";
const GIVEN = [
  "晓燕",
  "建华",
  "志强",
  "雨桐",
  "海波",
  "丽萍",
  "文杰",
  "思远",
  "国庆",
  "春梅",
  "俊峰",
  "佳怡",
  "明亮",
];

function inventedName(n: number): string {
  return `${SURNAMES.charAt(n % SURNAMES.length)}${GIVEN[Math.floor(n / 7) % GIVEN.length]}`;
}
