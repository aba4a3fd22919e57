/** How a line of business is called, what it is about, and who is spoken to. */
export interface Business {
  readonly short: string;
  readonly full: string;
  /** GB/T 4754, letter and two digits. */
  readonly industry: string;
  readonly topics: readonly [string, ...string[]];
  /** What a fault stops. */
  readonly outage: string;
}

const office = ["企业宽带换千兆", "老话机换云总机", "了解新办公点用网需求"] as const;
const retail = ["推收银专线和会员短信", "门店WiFi和监控打包", "续谈企业视频彩铃"] as const;

export const BUSINESSES: readonly [Business, ...Business[]] = [
  {
    short: "物流",
    full: "物流有限公司",
    industry: "G59",
    topics: ["了解新仓用网需求", "谈车载物联卡", "谈仓库监控上云"],
    outage: "扫码枪掉线，出货停了",
  },
  { short: "建材", full: "建材有限公司", industry: "F51", topics: office, outage: "门店收不了款" },
  {
    short: "机械",
    full: "机械制造有限公司",
    industry: "C35",
    topics: ["谈5G专网和设备联网", "看新车间布线", "谈能耗监测"],
    outage: "车间看板全黑",
  },
  {
    short: "电子",
    full: "电子科技有限公司",
    industry: "C39",
    topics: ["谈双线备份", "谈云桌面试用", "看无尘车间5G覆盖"],
    outage: "订单系统打不开",
  },
  {
    short: "食品",
    full: "食品有限公司",
    industry: "C14",
    topics: ["谈冷链物联卡", "谈车间监控上云", "了解电商直播用网"],
    outage: "冷库温度传不回来",
  },
  {
    short: "印务",
    full: "印务有限公司",
    industry: "C23",
    topics: office,
    outage: "大文件传不了，停了两台机",
  },
  {
    short: "汽贸",
    full: "汽车贸易有限公司",
    industry: "F52",
    topics: retail,
    outage: "展厅上不了网，收款受影响",
  },
  {
    short: "酒店",
    full: "酒店管理有限公司",
    industry: "H61",
    topics: ["谈客房宽带和WiFi覆盖", "谈前台专线备份", "谈云电视"],
    outage: "前台办不了入住",
  },
  { short: "大药房", full: "大药房连锁有限公司", industry: "F52", topics: retail, outage: "医保结算不通" },
  { short: "商贸", full: "商贸有限公司", industry: "F51", topics: office, outage: "对账系统打不开" },
  { short: "装饰", full: "装饰工程有限公司", industry: "E50", topics: office, outage: "效果图传不上去" },
  {
    short: "置业",
    full: "置业有限公司",
    industry: "K70",
    topics: ["谈新楼盘光纤到户", "谈售楼部专线", "谈物业对讲改造"],
    outage: "售楼部网签不通",
  },
  { short: "服饰", full: "服饰有限公司", industry: "C18", topics: retail, outage: "直播间断流" },
  {
    short: "农业",
    full: "农业发展有限公司",
    industry: "A01",
    topics: ["谈大棚物联网", "谈基地监控", "谈产品溯源短信"],
    outage: "大棚数据传不回来",
  },
  { short: "传媒", full: "广告传媒有限公司", industry: "L72", topics: office, outage: "素材传不出去" },
  { short: "超市", full: "超市有限公司", industry: "F52", topics: retail, outage: "收银台排起长队" },
  {
    short: "环保",
    full: "环保科技有限公司",
    industry: "N77",
    topics: ["谈监测点物联卡", "谈数据专线", "谈云主机续费"],
    outage: "监测数据上报中断",
  },
  {
    short: "驾校",
    full: "驾驶培训有限公司",
    industry: "P83",
    topics: ["谈计时终端物联卡", "谈报名短信", "谈训练场监控"],
    outage: "计时终端离线",
  },
];

/** Two characters that name a company; invented, with no firm of size behind any of them. */
export const BRANDS: readonly string[] =
  "鸿达 瑞丰 金桥 盛源 博远 立诚 嘉禾 永昌 华盈 景泰 天佑 同创 新锐 长风 宏图 启明 丰源 海川 顺捷 凯悦 中孚 锦程 德润 瑞康 正和 佳美 金鼎 百川 星海 晨光 福源 广益 和顺 聚贤 康宁 乐途 茂盛 诺诚 鹏程 勤业 荣光 尚品 泰和 万通 祥云 兴隆 雅居 亿联 友邻 裕丰 悦来 云帆 泽润 展翼 智汇 众力 紫荆 卓越 安捷 春晖 达观 恩泽 方圆 冠群 豪迈 君悦 蓝湾"
    .split(" ")
    .filter((brand) => brand.length === 2);

export const SCHOOL_TOPICS = ["谈智慧校园和考勤卡", "新学期校园宽带扩容", "谈录播教室专线"] as const;
export const HEALTH_TOPICS = ["谈影像云和双线备份", "了解互联网医院计划", "谈病区WiFi覆盖"] as const;
export const OFFICE_TOPICS = ["汇报政务外网割接安排", "谈视频会议扩容", "谈大厅叫号短信"] as const;

/** What a town has: one of each, under the town's name. */
export const INSTITUTIONS: readonly Business[] = [
  { short: "小学", full: "小学", industry: "P83", topics: SCHOOL_TOPICS, outage: "多媒体教室用不了" },
  { short: "中学", full: "中学", industry: "P83", topics: SCHOOL_TOPICS, outage: "阅卷系统连不上" },
  { short: "幼儿园", full: "中心幼儿园", industry: "P83", topics: SCHOOL_TOPICS, outage: "接送系统离线" },
  {
    short: "卫生院",
    full: "社区卫生服务中心",
    industry: "Q84",
    topics: HEALTH_TOPICS,
    outage: "医保结算不通",
  },
  { short: "街道办", full: "街道办事处", industry: "S92", topics: OFFICE_TOPICS, outage: "办事大厅系统不通" },
  { short: "派出所", full: "派出所", industry: "S92", topics: OFFICE_TOPICS, outage: "户籍窗口办不了业务" },
  { short: "供电所", full: "供电所", industry: "D44", topics: OFFICE_TOPICS, outage: "缴费窗口不通" },
  { short: "司法所", full: "司法所", industry: "S92", topics: OFFICE_TOPICS, outage: "远程调解开不了" },
  { short: "养老院", full: "养老服务中心", industry: "Q85", topics: HEALTH_TOPICS, outage: "呼叫系统离线" },
  { short: "文化站", full: "综合文化站", industry: "R88", topics: OFFICE_TOPICS, outage: "公共上网区断网" },
];

export const SURNAMES = [
  "陈",
  "周",
  "赵",
  "贺",
  "罗",
  "彭",
  "谭",
  "熊",
  "欧",
  "肖",
  "龙",
  "邹",
  "钟",
  "廖",
  "黎",
  "段",
  "易",
  "文",
  "田",
  "向",
] as const;
