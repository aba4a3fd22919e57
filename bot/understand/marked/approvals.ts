import { type Way, way } from "./way.ts";

/** What waits for a word, and the word. */
export const APPROVAL_WAYS: readonly Way[] = [
  way(
    "list-approvals",
    "(?:我这|我这里|我手里|手里|我)?(?:有|还有)?(?:几件|哪些|什么|啥|没有)?(?:要|等|等着|在等)我?(?:签|批|点头|拍板|过目|审)(?:的)?(?:有哪些|有啥|有什么|的件)?",
    "(?:哪些|什么)?(?:单子|申请|件)?(?:在)?等我(?:点头|拍板|签字|过目)(?:的)?(?:有啥|有哪些|有什么)?",
    "审批积压(?:了)?多少|待办审批|送审的?结果(?:呢)?|审批还有(?:多少|几件)",
    "我(?:报|递|交|提)上去的(?:批没批|批了没|批了吗|咋样|怎么样)",
    "(?:上头|领导|领导那边|上面)(?:批了没|批没批|有回音没|批了吗|有消息没)(?:有)?",
    "我(?:那|这)(?:单|件|个)批了?(?:未|没|没有)",
    "列出待(?:本人|我)审批事项",
    "手里有没有?没批的件|还有谁没批|申请走到哪",
    "要我(?:过目|签字|批)的有哪些",
    "(?:C的?)?(?:折扣|优惠|申请|变更)(?:申请)?批下来(?:没有?|没|了没)",
    "anything waiting on me|what(?:'s| is) in my (?:approval )?queue|has my request gone through|do i need to sign anything(?: off)?",
    "which requests are still open|did they approve (?:mine|my request)(?: yet)?|pending sign-?offs?",
  ),
  way(
    "approve-request",
    "N(?:准了|放行|照办|签字|给过|过|没问题,批|可以,批)",
    "(?:行|好|可以),?N(?:过|批|准)",
    "(?:准予|审核通过|原则同意|给|我签),?N(?:项|签字|过)?",
    "N批了他",
    "(?:okay|ok|yes) to N|sign off N|give N the green light|i'm fine with (?:number )?N|N gets my approval",
    "let C's request through",
    "C的?(?:那单|那个|申请)?(?:可以,批|给(?:它|他)?过|准了)",
    "同意C的(?:折扣|优惠|变更)",
  ),
  way(
    "reject-request",
    "N(?:打回去?|不行|不予批准|毙|否|不批|过不了|退回补充材料|不给过|退回)(?:,.*)?",
    "(?:退掉|退回|打回|不予同意)N(?:,.*)?",
    "C的?(?:那单|那个|申请)?(?:不能批|打回|不给过|不批)(?:去)?(?:,.*)?",
    "我(?:报|交|提|递)(?:的|上去的)(?:那个|那单|申请)?(?:不要了,?)?(?:撤下来|撤回|撤了|拿回来)?",
    "把我(?:报|交|提|递)上去的(?:申请)?(?:拿|撤|要)回来",
    "(?:turn down|refuse|deny) N(?:,.*)?|N is a no(?: from me)?(?:,.*)?|send N back(?:,.*)?|i can't approve (?:number )?N(?:,.*)?",
    "deny C's request(?:,.*)?|pull back my request",
  ),
];
