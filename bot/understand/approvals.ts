import { clientNamed } from "./client-named.ts";
import type { Heard } from "./heard.ts";
import { trimmed, written } from "./normalise.ts";
import { itemsIn } from "./ordinals.ts";
import type { CommandName, Context, Understanding } from "./understanding.ts";

const SURE = 0.97;

const THINGS = "(?:的?(?:申请|单子?|东西|事情?|事项|内容|流程|审批|请求))*";
const LIST: readonly RegExp[] = [
  new RegExp(
    `^(?:查?看(?:一?下)?|看看|列出|我(?:这里|这边|手上|手里)?|还|都|现在|今天|有(?:什么|哪些|啥|没有?|几[个件条]|多少)?|\\s)*${THINGS}(?:在|是)?(?:(?:等|待|要|需要|得)(?:着|由)?我?|没有?|未)(?:来|去)?(?:审批|批准|审核|批|审)(?:过|完)?(?:的|一下)?${THINGS}(?:有哪些|有什么|有吗|吗|呢)?$`,
    "u",
  ),
  /^(?:我?(?:这里|这边|手上|手里)?(?:还|都|现在|今天)?有(?:什么|哪些|啥|没有|几[个件条])(?:(?:在)?[等待要需]+)?(?:我|由我)?(?:来|去)?(?:要|需要|待)?(?:审批|批准|审核|批)的?(?:申请|单子|事项|东西)?)$/u,
  /^(?:谁|什么|哪些|几[件个条])?(?:还)?在?(?:等|待)(?:着)?(?:我|我来)(?:审批|批准|审核|批)的?(?:申请|事项|有哪些)?$/u,
  /^(?:查?看(?:一?下)?|看看|列出|打开|显示)?(?:我的|全部|所有)?(?:待(?:我)?)?审批(?:列表|清单|事项|单|情况|申请)?(?:有哪些|有什么|有多少|呢)?$/u,
  /^(?:有哪些|有什么|有几[件个条])?(?:待|没|未|要)(?:我)?(?:审批|审核|批)的(?:申请|事项)?(?:有哪些|有什么|有多少|有几件)?$/u,
  /^还有(?:多少|几[件个条])(?:申请)?(?:没|未|待)(?:有)?(?:审)?批$/u,
  /^(?:查?看(?:一?下)?)?我(?:的|提交的|提的|发起的|报的)(?:变更|修改|审批)?申请(?:怎么样了?|批了吗?|批了没有?|到哪了|进展|通过了吗?|列表|记录|呢)?$/u,
  /^(?:(?:show|list|see|open) )?(?:(?:me|my|all|the) )*(?:pending |open )?(?:approvals?|requests?)(?: (?:list|waiting|to approve))?$/u,
  /^(?:are there )?(?:any|some) (?:pending |open |new )?(?:approvals?|requests?)(?: for me| waiting| to approve)*$/u,
  /^(?:do i have |is there )?anything (?:(?:left |for me )*to approve|to be approved|awaiting (?:my )?approval)$/u,
  /^(?:what|anything|which requests?)(?:'s| is| are)? ?(?:waits?|waiting|there|left)?(?: for| to)?(?: my| me| me to)? ?(?:approvals?|approve)$/u,
];
/** 恒信物流的申请批了吗: whose it is tells, all are shown. */
const ASKED_OF = /^(.{2,20}?)的(?:变更|修改)?申请(?:批了|通过了|批准了|怎么样了?)(?:吗|没有?|么)?$/u;

const END = "(?:吧|了|啦|掉)?";
const TARGET = "(?:(?:这|那)?(?:个|条|件|份)?(?:变更|修改|资料变更)?(?:申请|审批|请求|变更))";
const APPROVE: readonly RegExp[] = [
  new RegExp(`^(?:我)?(?:批准|同意|审批通过|通过|准许|准予)${END}(.*?)(?:的?${TARGET})?${END}$`, "u"),
  new RegExp(
    `^(?:把)?(.+?)的?${TARGET}?(?:那[件个条])?,?我?(?:批准|审批通过|审核通过|通过|同意|批)${END}$`,
    "u",
  ),
  /^(\d{1,2}|第[一二三四五六七八九十\d]{1,2}[个条件份])过了?$/u,
  /^(?:准了|批了吧?|批吧|审批通过|可以批|予以批准)()$/u,
  /^approved (.+)$/u,
  /^(?:i )?(?:approve|agree to|grant)(?: (?:the )?requests?)?(?: of| from| for)?\s*(.*?)$/u,
];
const NO = "(?:驳回去?|驳|不批准|不同意|不予批准|不予通过|不通过|不给批|不批|退回去?|打回去?|打回来|否决|否)";
const REJECT: readonly RegExp[] = [
  new RegExp(`^(?:我)?${NO}${END}(.*?)(?:的?${TARGET})?${END}$`, "u"),
  new RegExp(`^(?:把)?(.+?)的?${TARGET}?(?:那[件个条])?,?我?${NO}${END}$`, "u"),
  /^(?:i )?(?:reject|decline|refuse|turn down)(?: (?:the )?requests?)?(?: of| from| for)?\s*(.*?)$/u,
];
const WITHDRAW: readonly RegExp[] = [
  new RegExp(`^(?:撤回|撤销|取消|收回)(?:我(?:的|提交的)?|刚才的)?(.*?)(?:的)?${TARGET}${END}$`, "u"),
  /^(?:withdraw|take back)(?: my)?(?: (?:the )?requests?)?(?: of| for| about)?\s*(.*?)$/u,
];
/** Words that decide something only beside a line or a client: 同意, 通过 alone answer a question. */
const ALONE = /^(?:同意|通过|不同意|退回|打回|否决|agree to|grant|refuse)$/u;

/** Requests for approval: what waits, and a word on one of them. `undefined` for all else. */
export function askedApproval({ raw, said, context }: Heard): Understanding | undefined {
  const whole = trimmed(said.text).replace(/[呢啊呀?!.。]+$/u, "");
  if (LIST.some((way) => way.test(whole)) || ASKED_OF.test(whole)) return sure("list-approvals", {});
  const words = trimmed(whole.replace(AGREED, "").replace(/^approved[,:]/u, "approve "));
  return decided(words, { raw, said, context });
}

/** 第二个可以，批了. */
const AGREED = /(?:要得|可以|没问题|好的?|行|ok)\s*[,，]\s*(?=我?(?:批|同意|通过))/u;

function decided(
  whole: string,
  { raw, said, context }: Pick<Heard, "raw" | "said" | "context">,
): Understanding | undefined {
  const comma = /[,;]|(?:理由|原因|因为)/u.exec(whole);
  const words = trimmed(comma ? whole.slice(0, comma.index) : whole);
  const at = said.text.lastIndexOf(whole.slice(comma?.index ?? 0));
  const reason = comma ? trimmed(written(said, at, raw.length).replace(REASON, "")) : undefined;
  return (
    targeted("reject-request", { ways: WITHDRAW, words, context, more: { filter: "own" } }) ??
    targeted("reject-request", { ways: REJECT, words, context, more: reason ? { reason } : {} }) ??
    targeted("approve-request", { ways: APPROVE, words, context, more: reason ? { note: reason } : {} })
  );
}

const REASON = /^[\s,，;；]*(?:理由|原因|因为|由于)?(?:是|为)?[\s:：,，]*/u;

interface Targeted {
  readonly ways: readonly RegExp[];
  readonly words: string;
  readonly context: Context;
  readonly more: Understanding["slots"];
}

/** A line, a client of the book, or nothing beside the verb. */
function targeted(command: CommandName, { ways, words, context, more }: Targeted): Understanding | undefined {
  const targets = ways.flatMap((way) => way.exec(words)?.[1]?.trim() ?? []);
  if (targets[0] !== undefined && IT.test(targets[0]))
    return ALONE.test(words) ? undefined : sure(command, { slots: more });
  const [meant] = targets.flatMap((target) => meantBy(target, context) ?? []);
  return meant && sure(command, { ...meant, slots: { ...meant.slots, ...more } });
}

const IT = /^(?:它|这个|那个|it|this|that)?$/u;

function meantBy(target: string, context: Context): Pick<Understanding, "slots" | "client"> | undefined {
  const items = itemsOf(target);
  if (items) return { slots: { items } };
  const named = clientNamed(target, context);
  return named && { slots: { client: named.name }, client: named.client };
}

function itemsOf(target: string): readonly number[] | undefined {
  const spans = itemsIn(target);
  const left = spans.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), target);
  return spans.length > 0 && /^(?:的|个|件|条|份|申请|the|one|\s)*$/u.test(left)
    ? spans.flatMap(({ items }) => items)
    : undefined;
}

function sure(
  command: CommandName,
  { slots = {}, client }: { slots?: Understanding["slots"]; client?: Understanding["client"] },
): Understanding {
  return { command, confidence: SURE, readings: [], slots, ...(client && { client }) };
}
