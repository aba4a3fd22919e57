const TITLE =
  "总监|总经理|董事长|董事|副总裁|副总|总裁|总|主任|院长|校长|园长|局长|处长|科长|部长|厅长|镇长|经理|老师|书记|厂长|主管|会计|秘书|工程师|工|老板娘|老板|先生|女士|主席|行长|站长|所长|队长|店长|护士长|律师";
export const SURNAME =
  "(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷曲盛冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝])";
/** A number that stands on a desk. */
export const LANDLINE =
  "(?:座机|固话|固定电话|办公室?的?(?:电话|座机|固话|号码)|单位电话|总机|分机|(?:office|desk) (?:phone|number|line)|land ?line)";
const DESK = new RegExp(LANDLINE, "iu");

export function isOfDesk(words: string): boolean {
  return DESK.test(words);
}

/** Where a name without a title ends. */
const AFTER =
  "(?=的|是|和|跟|与|同意|不同意|愿意|调|离职|离开|退休|辞职|生日|影响|态度|热键|手机|电话|号码|座机|固话|固定电话|办公|单位电话|分机|微信|邮箱|归|向|听|看重|认识|上级|升|换|支持|中立|反对|改|设|作为|已|现在|喜欢|习惯|不方便|方便|职务|角色|说了算|赞助|五步|管|分管|汇报|中午|上午|下午|每天|周|[,，。、;；:：\\s']|$)";

/** 李主任, 李建国主任, 王院长, 李建国, or a title alone: as people of a client are called. */
export const TITLED = `${SURNAME}[\\u4e00-\\u9fff]{0,2}?(?:${TITLE})(?!\\d)`;
export const PERSON = `(?:(?:mr|ms|mrs|miss|dr|prof)\\.? [a-z]+|${TITLED}|${SURNAME}[\\u4e00-\\u9fff]{1,2}?${AFTER}|(?:院长|校长|局长|厂长|老板|董事长|总经理|副院长|副校长|书记))`;

const ANY = new RegExp(PERSON, "giu");

/** People in the words, first to last. */
export function peopleSaid(words: string): { name: string; start: number; end: number }[] {
  return [...words.matchAll(ANY)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
}
