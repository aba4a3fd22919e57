import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const archiveWays: Examples<"show-client" | "add-client" | "update-client" | "restore-field"> = {
  "show-client": {
    zh: [
      "恒信物流的基本面",
      "区教育局是个什么样的客户",
      "烦请提供东城建材客户概况",
      "恒信物流有多大规模",
      "那家公司的资料",
      "区教育局现在用着啥",
      "东城建材地址在哪",
      "恒信物流的底档翻出来",
    ],
    en: ["who are 区教育局", "pull the file on 东城建材", "brief me on 恒信物流 before the visit"],
  },
  "add-client": {
    zh: [
      "有家新公司叫湘水文创，想发展一下，录进去",
      "开发了一家，浏阳花炮厂，帮我建上",
      "请登记新拓展单位：湘雅体检中心，员工120人",
      "今天扫楼扫到一家，天心广告，记一下",
      "我要建档 开福建筑，劳动路5号",
      "新拓一户 长沙铝业",
      "冇录过嘅新客：岭南茶行",
      "建一个新单位，名叫宁乡食品",
    ],
    en: [
      "put Red Star Printing in as a prospect",
      "open a file for River Motors",
      "register Hunan Paper as a potential client",
    ],
  },
  "update-client": {
    zh: [
      "区教育局地址错了，应该是韶山路6号",
      "东城建材员工人数登记为60",
      "恒信物流属于教育行业",
      "区教育局换名字了，叫锦程汽车集团",
      "东城建材是我们的标杆",
      "它有200个员工",
      "补一下恒信物流的行业：汽车",
    ],
    en: ["区教育局 has moved to 18 Jinxing Road", "the address of 东城建材 should read 9 Jiefang Road"],
  },
  "restore-field": {
    zh: [
      "恒信物流地址刚才改错了，弄回去",
      "区教育局的员工数还用老的",
      "请恢复东城建材原登记地址",
      "地址回退到上一版",
      "恒信物流地址撤回修改",
      "区教育局注册资本还是按原来的",
    ],
    en: [
      "put the old address of 东城建材 back",
      "恒信物流's address was right before, restore it",
      "go back to the previous address for 区教育局",
    ],
  },
};
