import { type Way, way } from "./way.ts";

/** Which rules hold, by what they are about. */
export const RULE_WAYS: readonly Way[] = [
  way(
    "show-rules",
    "积分(?:咋|怎么|如何|点)(?:算|计|积)的?|提供(?:现行)?积分管理规则|积分规则改过没有?",
    "客户(?:怎么|咋|如何)分(?:abc|类|级|等级)|分级标准是(?:什么|啥)",
    "多久(?:要)?(?:走访|拜访|跑)一次",
    "打折有(?:什么|啥)(?:规矩|规定|讲究)|折扣谁能批多少|优惠那套(?:现在)?(?:怎么|咋)定",
    "什么情况(?:会|下会)?预警|预警(?:红线|线)是多少",
    "(?:催费|催缴)是?按(?:什么|啥)来",
    "排序按哪套规则|故障要几小时修好|规矩都?有哪些",
    "告知?sla时限要求",
    "how are points (?:earned|calculated)|what makes a client class [abc]|how often must i visit(?: a client)?|(?:the )?discount policy|when does an alert fire|who changed the points rules",
  ),
  way(
    "try-rules",
    "(?:要是|如果|假如)?(?:把)?.{2,10}门槛?(?:到|定在|调低到|抬到|降到).{1,8}(?:会怎样|会怎么样|看看影响|试算)",
    "把.{1,4}类的线(?:抬|降|调)到.{1,6}(?:分)?(?:看看影响|试试)?",
    "积分有效期(?:缩|延|改)到.{1,8}(?:,算算.*)?",
    "(?:将)?积分有效期改为.{1,8},?(?:请测算影响|测算.*|试算)",
    "红色预警线(?:挪|调|降|抬)到.{1,4}",
    "算一?算新规则谁会升谁会降|test the change|试算出结果没有?",
    "what if .{1,16} (?:needed|were|was|cost) .{1,14}|see what happens with .{1,30}|make points last .{1,30}test|run the .{1,12}rules without applying them",
  ),
  way(
    "activate-rules",
    "(?:改好的)?(?:新)?(?:的)?.{0,4}规则(?:那版)?(?:可以)?(?:W)?(?:放出去|上马|发布|落地|开始用|正式用起来)",
    "(?:.{2,4})规则W起?(?:照新的来|开始用|上马)",
    "publish the rules",
  ),
];
