import { any, type Reading } from "./ownership-giving.ts";
import type { Slots } from "./understanding.ts";

const ORDER = "(?:客户)?的?交接(?:过来)?的?(?:单子?|客户)?";
const REJECTS = any(
  `^(?:我)?(?:拒绝|拒收|拒接|不接受|不接收|不接|不收|退回|驳回|不同意)(?:这份|这次|该|这个|S的)?${ORDER}`,
  "^交接单?(?:我)?(?:拒绝|不接|退回)",
  "^(?:这批|这些)客户我(?:不能接|接不了|不接)",
  "^移交单打回",
  "^不同意承接",
  "^(?:i )?can't take (?:this|the) hand-?over",
  "^send the hand-?over back",
  "^(?:i |i'm |i am )?(?:reject(?:ing)?|declin(?:e|ing)|refus(?:e|ing)) (?:the |this )?hand-? ?over",
);
const CANCELS = any(
  `^(?:取消|撤回|撤掉|作废)(?:掉)?(?:这份|这次|给?S的|对S的)?${ORDER}`,
  "^(?:cancel|withdraw|call off) (?:the |this )?hand-? ?over",
  "^call the hand-?over off",
);
const READS = any(
  "交接(?:资料|材料|清单|包)(?:给我看|看看|看一下|发我|呢)?$",
  "^(?:看看?|查看|打开|发我)(?:这份|S的)?交接(?:单|资料|材料|清单|包)?$",
  "^(?:show|open|send)(?: me)? (?:the )?hand-? ?over(?: pack| list)?$",
  "^交接包在哪里?$",
  "^把?(?:移交|交接)(?:资料|清单|材料|包)(?:发来|发我|有些什么|有什么|瞧瞧|看看|拿来)+$",
  "^what's in the hand-?over(?: pack)?$",
);
const ACCEPTS = any(
  `^(?:我)?(?:确认|同意|愿意)?(?:接收|接受|同意|确认|签收|收下|接)(?:这份|这次|S的)?${ORDER}(?:了|吧)?$`,
  "^(?:S)?交接(?:过来)?的?(?:单子?|客户)?(?:我)?(?:都)?(?:确认|同意|愿意)?(?:接收|接受|收下|签收|接了|接|同意|收到|收|没问题(?:,?我?(?:接|收)(?:了|下)?)?)了?$",
  "^(?:i )?(?:accept|take|agree to) (?:the |this )?hand-? ?over$",
  "^(?:这份)?(?:交接|移交)单?(?:没问题,?)?(?:我)?(?:认了|收了|签|接手|认|签了)$",
  "^(?:S的|移交的)客户我(?:接|收)了$",
  "^(?:本人|我)?同意(?:承接|接收)(?:移交|上述|这批|这些)的?客户$",
  "^交接清单核对无误,?同意接收$",
  "^i'll take over these clients$",
  "^hand-?over looks (?:fine|good|ok),? accepted$",
  "^sign off the hand-?over$",
);
const OVERSEES = any(
  "^(?:看看?|查一?下)?(?:S的?|客户)*交接(?:的)?(?:进度|进展|办?到哪|办得?怎么样|怎么样|情况|办完)",
  "^(?:how is|status of|progress of) (?:the )?hand-? ?over",
  "^交接(?:走到|单签了没|情况报)",
  "^S那边交接(?:完成|办完|好)没",
  "^where does the hand-?over stand|^has the hand-?over been signed",
);

/** 接收交接, 拒绝交接，手上太满, 取消交接, 交接资料. */
export function accepting(shape: string): Reading | undefined {
  const command = "accept-hand-over";
  if (REJECTS.test(shape)) return { command, slots: { filter: "reject", ...reasonAfter(shape) } };
  if (CANCELS.test(shape)) return { command, slots: { filter: "cancel", ...reasonAfter(shape) } };
  if (READS.test(shape)) return { command, slots: { filter: "pack" } };
  return ACCEPTS.test(shape) ? { command, slots: { filter: "accept" } } : undefined;
}

/** 交接办得怎么样了. */
export function overseeing(shape: string): Reading | undefined {
  return OVERSEES.test(shape) ? { command: "hand-over-clients", slots: { filter: "progress" } } : undefined;
}

const REASON = /(?:[,;。:]|因为|because)\s*(?:因为|原因是?|理由是?|because)?\s*(.{2,})$/u;

function reasonAfter(shape: string): Pick<Slots, "reason"> {
  const said = REASON.exec(shape)?.[1];
  return said === undefined ? {} : { reason: said };
}
