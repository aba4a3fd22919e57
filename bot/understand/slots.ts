import { contractSlots } from "./asked-contracts.ts";
import { adjustmentTold, pointsAsked, pointsLooked, redemptionTold } from "./asked-points.ts";
import { birthdaysAsked, contactsAsked, contactTelling } from "./contacts.ts";
import { daysOf, dueOf } from "./dates/resolve.ts";
import { freeText } from "./free-text.ts";
import { discountSlots, tierWordSlots } from "./grade-slots.ts";
import { leave } from "./leave-slots.ts";
import { type Filled, type Material, merged, nameOf, outside, whensOf } from "./material.ts";
import { newTask } from "./new-task.ts";
import { worded } from "./normalise.ts";
import { notToday } from "./not-today.ts";
import { handOverAnswered, ownershipFilled } from "./ownership-fill.ts";
import { toldRival } from "./rival.ts";
import { digestSetting, languageSaid, urgencySaid } from "./settings.ts";
import type { CommandName } from "./understanding.ts";
import { aboutClient, toldVisit } from "./visit.ts";
import { cardAsked, decidedOn, rejectedFor, rulesMeant } from "./word-slots.ts";

type Filler = (material: Material) => Filled;

const FILLERS: Readonly<Record<CommandName, Filler>> = {
  "show-today": (material) => merged(people(material), today(material)),
  "explain-priority": (material) => targets(material),
  "show-agenda": (material) => merged(people(material), days(material), visits(material)),
  "add-task": newTask,
  "edit-task": edited,
  "complete-task": (material) => merged(targets(material), free(material, "note")),
  "reopen-task": (material) => targets(material),
  "list-done": (material) => merged(people(material), days(material, true)),
  "postpone-task": (material) =>
    merged(
      targets(material),
      due(material, "POSTPONE"),
      shift(material),
      free(material, "reason"),
      overflow(material),
    ),
  "note-task": (material) => merged(targets(material), free(material, "note")),
  "show-task": (material) => targets(material),
  "hand-over-task": (material) =>
    merged(targets(material), people(material), free(material, "reason"), overflow(material)),
  "accept-task": (material) => targets(material),
  "cancel-task": (material) => merged(targets(material), free(material, "reason")),
  // Where their shape tells all, it is read there (see `askedOwnership`).
  "cover-for": (material) => ownershipFilled("cover-for", material),
  "assign-clients": (material) => ownershipFilled("assign-clients", material),
  "hand-over-clients": (material) => ownershipFilled("hand-over-clients", material),
  "accept-hand-over": handOverAnswered,
  "merge-clients": () => ({ slots: {} }),
  "take-leave": (material) => merged(people(material), leave(material)),
  "show-team": (material) => merged(people(material), unit(material)),
  "set-digest": ({ draft }) => ({ slots: digestSetting(draft) }),
  "set-language": ({ draft }) => ({ slots: languageSaid(draft.said.text) }),
  "next-page": ({ tokens }) => ({
    slots: tokens.some(({ symbol }) => symbol === "ALL") ? { filter: "all" } : {},
  }),
  "show-status": () => ({ slots: {} }),
  "ask-knowledge": ({ draft }) => ({ slots: { text: worded(draft.said) } }),
  "log-visit": toldVisit,
  "log-competitor": toldRival,
  "show-contacts": contactsAsked,
  "update-contact": contactTelling,
  "list-birthdays": birthdaysAsked,
  "explain-alert": aboutClient,
  "list-contracts": contractSlots,
  "recommend-products": aboutClient,
  "show-client": cardAsked,
  "add-client": (material) => targets(material),
  "update-client": (material) => targets(material),
  "restore-field": (material) => targets(material),
  "list-approvals": () => ({ slots: {} }),
  // Where they are called by their names: see `askedRules`.
  "show-rules": rulesMeant,
  "try-rules": () => ({ slots: {} }),
  "activate-rules": (material) => merged(rulesMeant(material), days(material)),
  "approve-request": decidedOn,
  "reject-request": rejectedFor,
  "find-clients": ({ draft }) => ({ slots: { filter: worded(draft.said) } }),
  "save-segment": () => ({ slots: {} }),
  "list-segments": () => ({ slots: {} }),
  "issue-benefit-code": aboutClient,
  "show-points": pointsAsked,
  "list-points-entries": pointsLooked,
  "list-expiring-points": pointsLooked,
  "redeem-points": redemptionTold,
  "cancel-redemption": aboutClient,
  "adjust-points": adjustmentTold,
  "explain-tier": aboutClient,
  "show-credit": aboutClient,
  "quote-discount": discountSlots,
  "request-discount": discountSlots,
  "confirm-tier": tierWordSlots,
  "teach-alias": () => ({ slots: {} }),
  help: () => ({ slots: {} }),
  "who-am-i": () => ({ slots: {} }),
  undo: () => ({ slots: {} }),
};

export function fill(command: CommandName, material: Material): Filled {
  return FILLERS[command](material);
}

/** Which lines, which client, or what was last shown. */
function targets(material: Material): Filled {
  const spans = outside(material);
  const items = [...new Set(spans.flatMap((span) => (span.kind === "items" ? span.items : [])))];
  const client = spans.find((span) => span.kind === "client");
  const isBack = material.frame.head.some(({ symbol }) => symbol === "REF");
  return {
    slots: { ...(items.length > 0 && { items }), ...(client && { client: nameOf(client, material.draft) }) },
    ...(client && { client: client.found }),
    ...(isBack && items.length === 0 && !client && { refersBack: true }),
  };
}

function people(material: Material): Filled {
  const staff = outside(material).find((span) => span.kind === "staff");
  return staff ? { slots: { staff: nameOf(staff, material.draft) }, staff: staff.found } : { slots: {} };
}

/** The day said after the wish; 把今天做不完的推到明天 means tomorrow. */
function due(material: Material, wish: string): Filled {
  const place = material.frame.head.find(({ symbol }) => symbol === wish)?.start ?? 0;
  const whens = whensOf(material);
  const when = whens.findLast(({ start }) => start > place) ?? whens.at(-1);
  if (when === undefined || when.impossible) return { slots: {} };
  const { due: at, ...said } = dueOf(wish === "POSTPONE" ? notToday(when, material) : when, material.working);
  return { slots: { due: at }, ...said };
}

/** 往后推两天: by how much, where no day is said. */
function shift(material: Material): Filled {
  const length = outside(material).find((span) => span.kind === "length");
  return length && whensOf(material).length === 0 ? { slots: { minutes: length.minutes } } : { slots: {} };
}

function overflow({ draft }: Material): Filled {
  const isOverflow =
    /(?:做|办|放|排|装|弄|干|忙|塞)不(?:完|下|了)|来不及|超出的|多出来的|(?:doesn't|does not|won't|will not|don't|do not) fit/.test(
      draft.said.text,
    );
  return { slots: isOverflow ? { filter: "overflow" } : {} };
}

/** A client in the new title is no target. */
function edited(material: Material): Filled {
  const { slots } = change(material);
  const at =
    slots.text === undefined ? Number.POSITIVE_INFINITY : material.draft.said.raw.lastIndexOf(slots.text);
  const spans = material.draft.spans.filter(({ start }) => start < at);
  const before = { ...material, draft: { ...material.draft, spans } };
  return merged(targets(before), due(before, "EDIT"), { slots });
}

function change(material: Material): Filled {
  const { draft } = material;
  const length = outside(material).find((span) => span.kind === "length");
  const title =
    /(?:(?:标题|名称|内容|主题|名字)(?:改|换|更正|更改|修改)?(?:成|为|作)?|改名(?:成|为|叫)?|重命名为?|改叫|叫做)[:：\s]*(.+)$|rename .*? to (.+)$/iu.exec(
      draft.said.raw,
    );
  const text = title?.[1] ?? title?.[2];
  const urgency = urgencySaid(draft.said.text);
  return {
    slots: {
      ...(length && { minutes: length.minutes }),
      ...(text && { text }),
      ...(urgency && { filter: urgency }),
    },
  };
}

function free({ draft, frame }: Material, slot: "note" | "reason"): Filled {
  const words = freeText(draft.said, frame);
  return { slots: words === undefined ? {} : { [slot]: words } };
}

function days(material: Material, isPast = false): Filled {
  const when = whensOf(material).find(({ impossible }) => !impossible);
  return { slots: when ? daysOf(when, isPast) : {} };
}

function today(material: Material): Filled {
  const isSaid = whensOf(material).some(({ isDay, day }) => isDay && day === material.working.reference.day);
  return { slots: isSaid ? { day: material.working.reference.day } : {} };
}

function visits({ draft }: Material): Filled {
  return {
    slots: /拜访|走访|上门|跑客户|客户要见|要见|visit/.test(draft.said.text) ? { filter: "visits" } : {},
  };
}

function unit({ draft }: Material): Filled {
  const said =
    /([a-z一二三四五六七八九\d]组|[\u4e00-\u9fff]{2,4}(?:县|区|市)(?=公司|团队|今天|怎么样|的|$))/.exec(
      draft.rest,
    )?.[0];
  return { slots: said ? { unit: said.toUpperCase() } : {} };
}
