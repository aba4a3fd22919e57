/** Where a team works: towns whose names its institutions bear, and places that its clients share. */
export interface Area {
  readonly city: string;
  readonly county: string;
  readonly towns: readonly [string, ...string[]];
  readonly places: readonly [string, ...string[]];
}

const DONGCHENG = { city: "星城市", county: "东城区" } as const;

export const AREAS: readonly (Area & { readonly under: string })[] = [
  {
    ...{ ...DONGCHENG, under: "HN-XC-DC-A" },
    towns: ["桃园", "望江", "新安", "长青"],
    places: ["创业大厦", "星河广场", "建设路", "桃园街", "人民东路", "软件园2栋"],
  },
  {
    ...{ ...DONGCHENG, under: "HN-XC-DC-B" },
    towns: ["南门", "柳林", "城北", "五里"],
    places: ["时代金座", "南门步行街", "柳林路", "城北市场", "五里工业园"],
  },
  {
    ...{ city: "星城市", county: "临港新区", under: "HN-XC-LG-A" },
    towns: ["沙湾", "渔港", "海棠", "临江"],
    places: ["临港大道", "保税区3号楼", "沙湾路", "港务大楼"],
  },
  {
    ...{ city: "云溪市", county: "溪口县", under: "HN-YX-XK-A" },
    towns: ["溪口", "石桥", "茶亭", "白塔"],
    places: ["溪口大街", "石桥工业园", "茶亭路", "县政务中心"],
  },
  {
    ...{ city: "潭州市", county: "河西区", under: "HN-TZ-HX-A" },
    towns: ["雁坪", "金滩", "柏树", "河西"],
    places: ["河西大道", "金滩广场", "雁坪路", "高新孵化楼"],
  },
];

/** Of the team, else of another team of its county. */
export function areaOf(unit: string): Area {
  const county = unit.split("-").slice(0, 3).join("-");
  const found =
    AREAS.find(({ under }) => under === unit) ?? AREAS.find(({ under }) => under.startsWith(county));
  return found ?? (AREAS[0] as Area);
}
