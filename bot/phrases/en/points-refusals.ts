import { countWords as count } from "#bot/phrases/number-words.ts";
import type { RefusalPhrases } from "#bot/phrases/zh/refusal-phrases.ts";
import type { EntryKind } from "#shared/domain/points/entry.ts";

const KINDS: Readonly<Record<EntryKind, string>> = {
  EARN_CONSUME: "Points for spending",
  EARN_TENURE: "A tenure bonus",
  EARN_TIER: "A tier bonus",
  EARN_EVENT: "Points for an event",
  ADJUST: "An adjustment",
  REDEEM: "A redemption",
  REVERSAL: "A reversal",
  ACTIVATE: "An activation",
  EXPIRE: "An expiry",
  TRANSFER_IN: "A transfer in",
  TRANSFER_OUT: "A transfer out",
  CLOSE: "The closing of an account",
};
const FROZEN = {
  STOPPED: "The client's account is stopped, so its points are frozen until service is restored",
  LEAVING: "The client has left; its points are frozen and will be cleared",
} as const;

export const pointsRefusals: Pick<RefusalPhrases, Extract<keyof RefusalPhrases, `points.${string}`>> = {
  "points.not-enough": ({ wanted, available, missing }) =>
    `Not enough points: ${count(wanted)} needed, ${count(available)} available, ${count(missing)} missing.`,
  "points.frozen": ({ reason }) => `${FROZEN[reason]}. Nothing can be redeemed now.`,
  "points.closed": () => "The points account is closed; no points can be booked on it.",
  "points.in-debt": ({ debt }) =>
    `The points account owes ${count(debt)} points after a bill was corrected; nothing can be redeemed until they are earned back.`,
  "points.impossible": ({ most }) => `Points must be a whole number from 1 to ${count(most)}.`,
  "points.other-body": ({ sourceId }) =>
    `Number ${sourceId} was booked before with other contents; nothing was booked again. Please check it.`,
  "points.none": ({ name }) => `${name} has no points yet.`,
  "points.no-entry": () => "There is no such points entry to reverse.",
  "points.irreversible": ({ kind }) =>
    `${KINDS[kind as EntryKind]} cannot be reversed by hand: points from a bill follow its correction.`,
  "points.too-much-back": ({ left }) =>
    left === 0
      ? "This points entry has been reversed in full already."
      : `At most ${count(left)} points of this entry can still be reversed.`,
};
