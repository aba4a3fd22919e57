/** How Changsha and Guangdong say it, and the same in as many characters as everybody writes: places in the text stay. */
const SAYINGS: readonly (readonly [said: string, plain: string])[] = [
  ["听日", "明天"],
  ["明朝", "明天"],
  ["明日", "明天"],
  ["寻日", "昨天"],
  ["昨日", "昨天"],
  ["后日", "后天"],
  ["今日", "今天"],
  ["今朝", "今天"],
  ["朝早", "早上"],
  ["上昼", "上午"],
  ["下昼", "下午"],
  ["半日", "半天"],
  ["每日", "每天"],
  ["而家", "现在"],
  ["点解系", "为啥是"],
  ["点解", "为啥"],
  ["何解", "为啥"],
  ["点样", "怎样"],
  ["点算", "咋办"],
  ["边个", "哪个"],
  ["几多", "多少"],
  ["几时", "何时"],
  ["边啲", "哪些"],
  ["边度", "哪里"],
  ["乜嘢", "什么"],
  ["系乜", "是啥"],
  ["有乜", "有啥"],
  ["做乜", "做啥"],
  ["卖乜", "卖啥"],
  ["押后", "推后"],
  ["移后", "推后"],
  ["做嗮", "做完"],
  ["应承", "接受"],
  ["佢地", "他们"],
  ["嗰", "那"],
  ["啲", "些"],
  ["么子", "什么"],
  ["话事", "做主"],
  ["佢哋", "他们"],
  ["搞掂", "搞定"],
  ["有冇", "有没"],
  ["仲有", "还有"],
  ["嗰个", "那个"],
  ["呢个", "这个"],
  ["呢份", "这份"],
  ["呢两", "这两"],
  ["系同一", "是同一"],
  ["呢批", "这批"],
  ["咯只", "这个"],
  ["咯个", "这个"],
  ["咯两", "这两"],
  ["啱啱", "刚刚"],
  ["将呢", "把这"],
  ["存低", "存下"],
  ["唔使", "不用"],
  ["改返", "改回"],
  ["讲返", "换回"],
  ["就系", "就是"],
  ["我系", "我是"],
  ["你系", "你是"],
  ["边几", "哪几"],
  ["系咩", "是啥"],
  ["系么子", "是什么"],
  ["系边个", "是哪个"],
  ["系边", "是哪"],
  ["系几多", "是多少"],
  ["交把", "交给"],
  ["拿把", "拿给"],
  ["搞唔掂", "搞不定"],
  ["客户话", "客户说"],
  ["佢话", "他说"],
  ["老板话", "老板说"],
  ["咩嘢", "什么"],
  ["嘅", "的"],
  ["咗", "了"],
  ["哒", "了"],
  ["冇", "没"],
  ["唔", "不"],
  ["佢", "他"],
  ["俾", "给"],
  ["畀", "给"],
  ["嘢", "事"],
  ["睇", "看"],
  ["咩", "啥"],
  ["咁", "这"],
  ["㗎", "呢"],
  ["仲", "还"],
  ["蚊", "元"],
];
/** Slips of dictation in the words that wish or name something. */
const SLIPS: readonly (readonly [said: string, plain: string])[] = [
  ["往成", "完成"],
  ["玩成", "完成"],
  ["晚成", "完成"],
  ["做晚", "做完"],
  ["做玩", "做完"],
  ["办玩", "办完"],
  ["推吃", "推迟"],
  ["推池", "推迟"],
  ["转角", "转交"],
  ["百访", "拜访"],
  ["拜仿", "拜访"],
  ["败访", "拜访"],
  ["催脚", "催缴"],
  ["带办", "待办"],
  ["提心我", "提醒我"],
  ["体醒", "提醒"],
  ["日成", "日程"],
  ["预井", "预警"],
  ["玉警", "预警"],
  ["合通", "合同"],
  ["和同", "合同"],
  ["当案", "档案"],
  ["档按", "档案"],
  ["积粉", "积分"],
  ["机分", "积分"],
  ["去消", "取消"],
  ["撤消", "撤销"],
  ["辙销", "撤销"],
  ["目标裙", "目标群"],
  ["联系仁", "联系人"],
  ["生批", "审批"],
  ["搏回", "驳回"],
  ["交街", "交接"],
];
const PLAIN = new Map([...SAYINGS, ...SLIPS]);
const SAID = new RegExp([...PLAIN.keys()].join("|"), "gu");
/** Whatever holds none of these is written as everybody writes. */
const HEADS = new RegExp(`[${[...new Set([...PLAIN.keys()].map((said) => said.charAt(0)))].join("")}]`, "u");
/** 第三只 is the third; 莫 before what one does is 别. */
const ONE = /(?<=第[一二三四五六七八九十\d]{1,2})只/gu;
const DONT = /莫(?=[\u4e00-\u9fff])(?!非|名|总|工|主|经|先|女)/gu;

/** What one says before and after a wish, out of courtesy or while thinking. */
const OPENING =
  /^(?:(?:您好|你好|早上好|下午好|上午好|嗨|哈喽|请问一?下?|打扰(?:一下|了)?|劳驾|好的?(?=[,，])|好嘞|哦|嗯+|呃+|额+|那个(?=我|帮我|把|第)|hello|hi|hey|good morning|excuse me|sorry)[\s,!。.~]*)+/u;
const CLOSING = /[\s,。]*(?:谢谢(?:您|你|啦|了)?|多谢|辛苦了|拜托了?|thanks|thank you)[\s!。.~]*$/u;

/** The words as everybody writes them, without what is only courtesy; of the very same length. */
export function plainSpoken(text: string): string {
  const plain = HEADS.test(text) ? text.replace(SAID, (said) => PLAIN.get(said) ?? said) : text;
  const standard = /[莫只]/u.test(plain) ? plain.replace(ONE, "个").replace(DONT, "别") : plain;
  return standard.replace(OPENING, blank).replace(CLOSING, blank);
}

function blank(said: string, ...[at, whole]: [number, string]): string {
  const isAll = said.length === whole.length && at === 0;
  return isAll ? said : " ".repeat(said.length);
}
