import { type Way, way } from "./way.ts";

/** What a client is. */
export const ARCHIVE_WAYS: readonly Way[] = [
  way(
    "show-client",
    "(?:说说|讲讲|聊聊)C",
    "K(?:这家|那家)?(?:公司)?(?:是)?(?:啥|什么)(?:底子|来头|背景|规模)",
    "K(?:的)?(?:基本面|底细|家底|画像|简介|概况|卷宗|底档|背景|概览)(?:翻出来|调出来|给我)?",
    "(?:查阅|调阅|提供|调一?下|调取|翻一?下|看|看下)K(?:的)?(?:客户)?(?:卷宗|档案|概况|资料|底档)",
    "K是(?:个|一家)?(?:什么|啥)样的(?:客户|公司|单位)|K是(?:干|做)(?:什么|啥)的",
    "K(?:有)?多大(?:规模)?|了解(?:一下)?C",
    "K每个?月(?:花|交|出)多少钱",
    "K(?:现在)?(?:用着|用了|在用)(?:我们)?(?:啥|什么|哪些(?:东西|业务|产品)?)",
    "K的?(?:注册|办公)?地址(?:在哪|是哪|是什么|在哪里)",
    "(?:那家|这家)公司的资料",
    "who (?:are|is) C|what do we know about C|(?:give me )?the lowdown on C|(?:pull|get|fetch) (?:up )?the file on C",
    "brief me (?:on|about) C.{0,30}|what does C (?:buy|use|take)(?: from us)?",
  ),
];
