import { type Way, way } from "./way.ts";

/** What is done to a line, in other words than the lists know; and what there is to do. */
export const TASK_WAYS: readonly Way[] = [
  way(
    "edit-task",
    "N的?(?:时间|时限|截止日|期限)?(?:不对|写错了|更正|订正)[,:]?(?:应该)?(?:是)?W",
    "(?:说错了,)?N(?:是|改做|调到|应该是|的时间挪到|时间挪到)W",
    "那个改到W|将N时限变更为W|N(?:要|大概要|大概)[一两二三四五半]?个?(?:L|钟头|小时).{0,10}",
    "(?:把)?N(?:加急|标成紧急)|N的名字(?:换|改)成.{2,20}|把N的标题订正为[:]?.{2,20}",
    "make N due W|N should say W,? not W|bring N forward to W|(?:number )?N will take (?:two|three|four|an|\\d+) hours?|change the deadline of N to W|the title of N should be .+",
  ),
  way(
    "complete-task",
    "N(?:弄好|收工|已经办妥|整完|摆平|做嗮|妥|打勾|收尾|办妥)",
    "N is sorted|tick off N|wrapped up N|mark N as finished|all done with N",
  ),
  way(
    "reopen-task",
    "N(?:还没完,给我打开回来|关早了,重新开|返单|重新激活|重启|没搞完,重开|点错完成了,给我恢复)|把N捞回来|N翻出来接着办|N其实没办完,放回来|第?N又出问题了,重新挂起来",
    "把刚完成的N退回待办|将N恢复为未办结状态|C(?:那个|那单)?再打开",
    "open N again|put N back on the list|(?:number )?N isn't really done,? bring it back|reactivate (?:number )?N|un-complete N|restore (?:task )?N|N was closed by mistake,? reopen it",
  ),
  way(
    "accept-task",
    "N(?:我来跟|归我|算我的|我去办|我应下|我领|揽下来|我包|我接受|我搞|没问题,?交给我)|好,N我去办|本人已知悉并接收N|予确认,?N由本人承办|刚派的那个收下|派过来的活我接着|接N",
    "N is mine|i'll take (?:number )?N|happy to pick up N|count me in for (?:number )?N|leave N to me|(?:got it,? )?i'm on N|put me down for N",
  ),
  way(
    "show-task",
    "N(?:啥情况|弄到哪|怎样|的来龙去脉|展开|没进展|有没进展|具体是啥事|现在卡在哪|谁在跟|什么时候要交|是做什么|的底细给我说说)|呈报N办理进展|告知N详情|N的底细给我说说|把(?:N点|W)开",
    "C(?:那单|那个|的事)(?:现在)?(?:走到哪步|办得咋样|什么情况)|那件事后来呢",
    "tell me about N|what's going on with N|details on (?:number )?N|where are we with C|how far along is N|pull up N|what's N all about",
  ),
  way(
    "explain-priority",
    "N(?:的分|这分数)?(?:是咋来|靠什么堆上去|有啥好急|为(?:什么|啥)(?:排头名|这么急)|的优先理由|有这么急吗,理由呢|凭啥压在N前面)|说明N排序依据|解释N的分值构成|为什么它压过了别的",
    "what makes (?:number )?N so urgent|how come N outranks the rest|walk me through the score of N|why bother with N first|on what grounds is C on top|how (?:item )?N got its rank",
  ),
  way(
    "show-agenda",
    "W(?:都)?(?:有啥约|我要去哪里|我排了些什么|空不空|满不满|几点要出门|怎么过|我哪天有空|排得怎么样|手头上有什么事|的会几点|我有约(?:没有?)?|有没约人|要跑哪几家|那天满不满|一天怎么过)",
    "报一下W的行程|列出W的工作安排|W的行程报给我",
    "what does W look like|am i free (?:on )?W|run me through W|who am i meeting W|(?:could )?i have my schedule for W|what have i got lined up for W",
  ),
  way(
    "show-today",
    "(?:手头上)?先紧着哪件办|W?(?:我得先忙活啥|头件事办啥|我有什么要先搞|从哪下手|先搞什么|咱先整哪个|先弄哪桩)|列一下我W待处理事项|按轻重缓急排列本人W工作|开工了,给我个单子|上班了,先弄哪桩|手里的事给捋一捋",
    "哪件拖不得|哪桩不办要出事|W有几件火烧眉毛|眼下最要紧的是哪单|刚到办公室,有什么等着我|W行程这么满,先抓哪头|有没有马上要超时的活|我还欠着哪些事",
    "what's on my plate|where should i start|anything burning right now|line up my priorities for W|top of my list|what needs doing before anything else",
  ),
];
