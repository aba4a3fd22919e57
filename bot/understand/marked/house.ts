import { type Way, way } from "./way.ts";

/** Of the house itself, of oneself and of the team. */
export const HOUSE_WAYS: readonly Way[] = [
  way(
    "next-page",
    "(?:再来点|往下翻|接着念|往后翻|后面呢|剩下的给我看|还有没|翻页|再往后|还有别的(?:没有?)?|其余(?:的)?(?:呢)?|继续往下|余下部分(?:请)?一?并?列出)",
    "(?:一次性|别分页,?|通通|统统|全部)都?(?:给我看|全给我|列出来|给我)",
    "keep going|what else|and then|the remaining ones|scroll down|give me all of it|go on|next ones",
  ),
  way(
    "show-status",
    "(?:你|系统|机器人|服务器|后台|接口)(?:还)?(?:活着|挂了|是不是宕|还好|都?通|正不正常|稳不稳|健康状况|ok不ok)(?:没有?)?",
    "(?:今天)?系统怎么这么卡,?有毛病",
    "(?:你是几号版本|跑的哪一?版|通报系统当前运行状况|告知当前版本号|数据跑到哪天|现在系统ok不ok)",
    "is everything up|are you alive|(?:which|what) (?:build|release) (?:are you on|is this)|any outages|(?:system )?health check|system (?:okay|ok)",
    "(?:could you )?tell me what release this is|what release this is",
  ),
  way(
    "help",
    "(?:我该怎么跟你说话|怎么跟你说才对|你都懂些啥|有说明书(?:没有?)?|新手,教|能干嘛|有啥功能|你会?识?做啥|不会用,咋整)",
    "(?:提供操作指引|介绍一下使用方法|都支持哪些操作|我能让你干(?:啥|什么)|给个操作手册|操作手册)",
    "第一次用,从哪(?:里)?开始|可以问些什么|问些什么|怎样才能把任务给别人|(?:休假|请假)(?:要)?咋弄",
    "i'm new here(?:,? what do i do)?|how does this work|what are my options|(?:show me )?the ropes|give me some pointers|what can i ask you|is there a manual|how do i hand a task to someone",
  ),
  way(
    "undo",
    "(?:刚那下不作数|退一步|哎?不对,倒回去|手滑了,恢复|刚才那条收回来|搞错了,撤返|按错了,还原|撤回上一操作|刚刚说的作废|回退|还原回去|倒回上一步)",
    "(?:反悔了,别改|弄岔了,改回去|当我没说|上一个动作取消)",
    "oops,? reverse that|scratch that|put it back the way it was|roll back|i didn't mean that,? undo it|reverse (?:that|my last action)|go back one step",
  ),
  way(
    "who-am-i",
    "(?:我用的谁的号|这是哪个人的账户|当前登录人|我是哪个|系统里我叫啥|你把我当成谁|你认得我|核实本人身份信息|本人账号信息|我的工号|看下我的工号|我归哪个组|我的角色权限是啥|我挂在哪个单位下|咱这是谁登)",
    "我在系统里是主管还是客户经理",
    "which account is this|do you know who i am|what am i logged in as|what's my user id|my role and unit|who does this (?:login |account )?belong to|remind me which login i'm using",
  ),
  way(
    "set-language",
    "(?:能不能|麻烦)?(?:讲|说人话,)中文|英语模式|看不懂英文,换中文|转英文|以后都用英文答我|切至中文界面|以英文作答|换回中文|我要中文|回到英文|用英语跟我聊|整成中文",
    "back to chinese|i'd rather have english|in english from now on|(?:chinese|english|en),?|answer me in english|(?:could )?we do this in chinese",
  ),
  way(
    "set-digest",
    "W叫我一次,(?:天天|W)如此|以后早报W来?|礼拜六礼拜天别吵我|放假不要发|我不想收早报|早报停|消停会儿,别发|早报给我开回来|早报不要|重新给我推早报",
    "(?:于)?(?:每天)?W推送工作提醒|暂停向本人推送|每天(?:早上)?W(?:send|发)给我|早报太早了,改W|推送晚一点,?W|周末照发|休息日就?不要推送",
    "把每天的提醒挪到W|我要W收到任务单,每天",
    "mute yourself on weekends|i'd like my (?:morning list|digest|list) at .{1,16}|no more morning messages|start the daily summary again|ping me at .{1,12} each morning|skip holidays|(?:could )?the digest come at .{1,16}",
  ),
  way(
    "show-team",
    "(?:兄弟们|手下人|组员们|下面的人)(?:W)?(?:都)?(?:在干啥|咋样|忙成什么样|在忙啥)|全组(?:现在)?什么局面|(?:哪个|谁)(?:手上活最多|快撑不住|还能再接活|最得闲|拖得最多|手里有快到点)",
    "S(?:忙得过来|现在闲不闲|闲不闲|那边压了多少活|这几天在搞(?:什么|啥))",
    "(?:汇报本组|咱组)W?(?:工作)?(?:进展|进度)(?:咋样)?|提供各客户经理工作负荷|班组负荷情况|队里有没人超时|看下各人手头的单量|各人手头的单量",
    "how are my people doing|who's swamped|has S got room for more|(?:give me )?a rundown of the team|anyone falling behind|what's S up to|(?:could )?i see everyone's workload",
  ),
  way(
    "take-leave",
    "(?:我)?W(?:有事)?(?:来不了|我?歇(?:一天)?|我?不来上班|溜半天|批我一天假|我补休|我要请事假|年休|调个休|家里办喜事,休一天)",
    "W要带娃看病,告个假|身体不适,拟?请病假一天,W|因私事请假,时间为W全天|(?:本人)?拟?于?W休年假,请予备案",
    "(?:W)?不舒服,先回去了,请半天|W我晚点到,请两小时假|给我排两天假,W",
    "i'm out (?:on )?W|(?:i )?won't be in W|not feeling well, taking W off|(?:could )?i have W off|annual leave W|off sick W",
  ),
  way(
    "list-done",
    "W(?:干了几票|忙完啥|的战果|忙活完的有哪些|我?做了些什么|我?都?交了哪些活|勾掉了哪几个|收了几单尾|消掉多少条|有哪些是搞定)",
    "(?:看看?)?我W的成绩|统计本人W完成情况|W完成明细|W我干完了什么|W已?办结事项清单|办完的给我看|已经了结的单子",
    "what got done W|what did i tick off W|what i closed W|my finished items for W|how much have i got through W",
  ),
];
