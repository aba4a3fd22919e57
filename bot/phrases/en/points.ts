import { countWords as count, signedWords as signed } from "#bot/phrases/number-words.ts";
import type { PointsPhrases, RedeemWords } from "#bot/phrases/zh/points.ts";
import type { EntryKind } from "#shared/domain/points/entry.ts";

const KINDS: Readonly<Record<EntryKind, string>> = {
  EARN_CONSUME: "Spending",
  EARN_TENURE: "Tenure bonus",
  EARN_TIER: "Tier bonus",
  EARN_EVENT: "Event bonus",
  ADJUST: "Adjustment",
  REDEEM: "Redemption",
  REVERSAL: "Reversal",
  ACTIVATE: "Activation",
  EXPIRE: "Expired",
  TRANSFER_IN: "Transfer in",
  TRANSFER_OUT: "Transfer out",
  CLOSE: "Account closed",
};

/** The first few; whoever wants all of them looks at the points. */
const NAMED_LOTS = 2;
const lotsOf = (lots: RedeemWords["lots"]): string => {
  const named = lots.slice(0, NAMED_LOTS).map(({ until, points }) => `${count(points)} that end on ${until}`);
  const rest = lots.length - named.length;
  return named.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
};

export const points: PointsPhrases = {
  card: (balance, ending, until) =>
    until === undefined
      ? `Points: ${count(balance)}`
      : `Points: ${count(balance)}, of which ${count(ending)} end by ${until}`,
  none: (name) => `${name} has no points yet.`,
  toNobody:
    "Points cannot be given to another client. If it is the same client under a new name or number, say “merge these two”: the points go along. If some were missed, say “add 500 points to …, missed by the system”.",
  balance: ({ name, points: all, spendable, worth }) =>
    spendable === all
      ? `${name} has ${count(all)} points, worth ${worth} of services.`
      : `${name} has ${count(all)} points; ${count(spendable)} can be used, worth ${worth} of services.`,
  debt: (owed) =>
    `A bill was corrected and ${count(owed)} points are owed; nothing can be redeemed until then.`,
  frozen: {
    STOPPED: "The client is suspended: the points are frozen until service is restored.",
    LEAVING: "The client has left: the points are frozen and will be cleared.",
  },
  closed: "The points account is closed.",
  pending: (waiting) => `Another ${count(waiting)} points are not usable yet.`,
  lots: (size) => `In ${size} ${size === 1 ? "lot" : "lots"}; what ends first is used first:`,
  lot: ({ until, points: left, from }) =>
    `· ${count(left)} until ${until}${from ? ` (usable from ${from})` : ""}`,
  more: (size, left) => `· ${count(left)} in ${size} more`,
  expiring: (ending, until) => `Note: ${count(ending)} points end by ${until}. Please remind the client.`,
  entries: (name) => `Points entries of ${name}, the newest first:`,
  noEntries: (name) => `Nothing has moved ${name}'s points yet.`,
  entry: ({ day, kind, points: moved, balance, billMonth, note }) =>
    `${day} ${KINDS[kind]}${billMonth ? ` (bill of ${billMonth})` : ""} ${signed(moved)}, balance ${count(balance)}${
      note ? `, ${note}` : ""
    }`,
  statement: ({ name, month: of, opening, earned, spent, closing, minutes }) =>
    [
      `Points statement of ${name} for ${of}:`,
      `opening ${count(opening)}, added ${count(earned)}, taken ${count(spent)}, closing ${count(closing)}.`,
      `The files below can be fetched for ${minutes} minutes.`,
    ].join("\n"),
  statementFile: (name, of) => `points-${name}-${of}`,
  statementHead: ["Date", "Kind", "Points", "Balance", "Bill month", "Note"],
  kind: (kind) => KINDS[kind],
  endingIn: (days, size) =>
    `${size} ${size === 1 ? "client has" : "clients have"} points that end within ${days} days:`,
  nothingEnds: (days) => `No client's points end within ${days} days.`,
  moreEnd: (left) => `${left} more: say “next page” or “all”.`,
  ending: ({ manager, points: left, until }) =>
    `${count(left)} points, the first end ${until}${manager ? ` (${manager})` : ""}`,
  whichItem: (name) => `What would ${name} like?`,
  good: (item, each) => `${item} (${count(each)} points each)`,
  howMany: (item, each, all) => `How many of ${item}? Each is ${each}, ${count(all)} points.`,
  askRedeem: ({ name, item, qty, points: all, balance, lots }) =>
    [
      `${item} ×${qty} for ${name}, for ${count(all)} points.`,
      `Taken first: ${lotsOf(lots)}. ${count(balance)} will be left.`,
    ].join("\n"),
  needsWord: "That many points need a supervisor's word; they are taken when it is given.",
  redeemed: ({ name, item, qty, points: all, balance }) =>
    `Redeemed ${item} ×${qty} for ${name}: ${count(all)} points taken, ${count(balance)} left.`,
  asked: ({ name, item, qty, points: all }) =>
    `Asked for: ${item} ×${qty} for ${name} (${count(all)} points). You will hear of the answer.`,
  askCancel: ({ name, item, qty, points: all }) =>
    `Cancel ${name}'s ${item} ×${qty}: ${count(all)} points go back to their lots with the days they had.`,
  cancelled: ({ name, returned, waived, balance }) =>
    `Cancelled. ${count(returned)} points are back${waived > 0 ? `; ${count(waived)} had expired and are lost` : ""}. ${name} has ${count(balance)}.`,
  howManyPoints: "By how many points?",
  whyAdjust: "Why? (for example: missed by the system)",
  evidence: "Where can it be checked? (a ticket, a bill month)",
  askAdjust: ({ name, points: moved, balance, after, reason }) =>
    `Adjust ${name} by ${signed(moved)} points (${count(balance)} → ${count(after)}), because: ${reason}. Another leader must agree.`,
  adjustAsked: ({ name, points: moved }) =>
    `Asked for: ${signed(moved)} points for ${name}. They are booked when it is agreed; you will hear of it.`,
  noticeTitle: ({ name, points: ending, until }) =>
    `${name}: ${count(ending)} points end on ${until}, remind them`,
  chips: {
    entries: (name) => `points entries of ${name}`,
    redeem: (name) => `what can ${name} get for points`,
    points: (name) => `how many points does ${name} have`,
  },
};
