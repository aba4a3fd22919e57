import { VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import { ATTITUDES, BUYING_ROLES, FAMILIES } from "#shared/domain/import/labels-of-parts.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { MEASURES, RELATION_KINDS, STAGES } from "./code-words.ts";
import { type LabelsOf, rule, ruleOf } from "./rule-label.ts";

export const access: LabelsOf<Rules["access"]> = {
  longestKeyDays: rule("接口密钥最长有效期", "longest life of a key", "days"),
};

export const approval: LabelsOf<Rules["approval"]> = {
  lapseDays: rule("审批失效天数", "a request lapses after", "days"),
  ownListed: rule("列出的本人申请数", "own requests listed", "things", { measure: "条" }),
};

export const contract: LabelsOf<Rules["contract"]> = {
  expiringDays: rule("合同临期天数", "expiring within", "days"),
  noticeDays: rule("续约通知天数", "client asked before", "days"),
  lookBackDays: rule("到期后回看天数", "looked at after its end", "days"),
  listDays: rule("到期合同清单天数", "listed within", "days"),
  instalmentDays: rule("分期付款提前天数", "instalment named before", "days"),
};

export const conversation: LabelsOf<Rules["conversation"]> = {
  confident: rule("理解把握门槛", "sure from", "ratio"),
  readings: rule("候选理解个数", "readings offered", "things"),
  nameLead: rule("名称领先门槛", "a name leads by", "ratio"),
  questionMinutes: rule("追问有效时间", "a question lives for", "minutes"),
  longestMessage: rule("消息最长字数", "longest message", "things", { measure: "字" }),
};

export const decisionMap: LabelsOf<Rules["decisionMap"]> = {
  roleWeight: { keys: BUYING_ROLES, every: rule("角色权重", "weight of the role", "score") },
  attitudePoints: { keys: ATTITUDES, every: rule("态度分", "attitude", "score") },
  openingStrength: rule("可引荐关系强度", "a tie opens doors from", "level"),
  usualStrength: { keys: RELATION_KINDS, every: rule("默认关系强度", "usual strength", "level") },
  wantedRoles: { keys: VALUE_CLASSES, every: ruleOf("客户必备角色", "roles needed", BUYING_ROLES) },
  pictureMinutes: rule("决策地图图片有效时间", "picture lives for", "minutes"),
};

export const finding: LabelsOf<Rules["finding"]> = {
  soonDays: rule("快到期天数", "soon means within", "days"),
  longAgoDays: rule("很久没联系天数", "long ago means", "days"),
  completeBp: rule("资料完整门槛", "complete from", "bp"),
  nearNames: rule("疑似同名相似度", "names alike from", "ratio"),
  largestList: rule("列表最多行数", "longest list", "things", { measure: "行" }),
  largestExport: rule("导出最多行数", "largest export", "things", { measure: "行" }),
  linkMinutes: rule("下载链接有效时间", "link lives for", "minutes"),
  nightsKept: rule("夜间数据保留份数", "nights kept", "things", { measure: "份" }),
};

export const imports: LabelsOf<Rules["imports"]> = {
  rollbackDays: rule("导入可回滚天数", "import taken back within", "days"),
  trialHours: rule("试导入有效时间", "test run stands for", "hours"),
  doubtfulBp: rule("可疑错误比例", "doubtful above", "bp"),
  historyPage: rule("导入记录每页条数", "imports on a page", "things", { measure: "条" }),
  uploadMegabytes: rule("上传文件大小上限", "largest upload", "things", { measure: "MB" }),
  uploadRows: rule("上传文件最多行数", "most rows of an upload", "things", { measure: "行" }),
  uploadMinutes: rule("上传地址有效时间", "upload address lives for", "minutes"),
  returnedDays: rule("退回文件保留天数", "returned file can be fetched for", "days"),
};

export const offer: LabelsOf<Rules["offer"]> = {
  points: {
    required: rule("规定动作分", "required is worth", "score"),
    need: rule("客户需求分", "a need is worth", "score"),
    industry: rule("行业匹配分", "industry is worth", "score"),
    peers: rule("同类客户分", "peers are worth", "score"),
    usage: rule("用量匹配分", "usage is worth", "score"),
  },
  peers: {
    least: rule("同类客户最少家数", "peers needed", "things", { measure: "家" }),
    shareBp: rule("同类客户占比", "share of peers", "bp"),
  },
  usage: {
    ...rule("用量推荐", "usage that speaks for products"),
    each: {
      measure: ruleOf("指标", "measure", MEASURES),
      from: rule("不低于", "from", "ratio"),
      products: rule("产品", "products", "product"),
    },
    inOne: {
      zh: ({ measure, from, products }) => `月${measure}达${from}荐${products}`,
      en: ({ measure, from, products }) => `${products} from ${from} ${measure} a month`,
    },
  },
  required: { keys: VALUE_CLASSES, every: ruleOf("客户规定动作", "required families", FAMILIES) },
  optional: ruleOf("自选动作", "optional families", FAMILIES),
  stickyFamilies: rule("粘性产品线数", "sticky from", "things", { measure: "条" }),
  sizes: {
    medium: rule("中型客户人数", "medium from", "people"),
    large: rule("大型客户人数", "large from", "people"),
  },
  shown: rule("推荐条数", "offers shown", "things", { measure: "条" }),
};

export const pipeline: LabelsOf<Rules["pipeline"]> = {
  probabilityBp: { keys: STAGES, every: rule("成功率", "probability", "bp") },
  stuckDays: {
    A: rule("A类商机停滞天数", "class A stuck after", "days"),
    other: rule("商机停滞天数", "stuck after", "days"),
  },
  optionWeights: {
    price: rule("方案价格权重", "weight of price", "score"),
    fit: rule("方案匹配权重", "weight of fit", "score"),
    delivery: rule("方案交付权重", "weight of delivery", "score"),
  },
};
