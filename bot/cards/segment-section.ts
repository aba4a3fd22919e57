import type { Turn } from "#bot/command.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { ClvExplained } from "#shared/domain/segments/clv.ts";
import { rfmName, rfmScore } from "#shared/domain/segments/rfm.ts";
import { explainSegments, type Segmentation, type SegmentInputs } from "#shared/domain/segments/segments.ts";
import type { ValueExplained, ValueTerm } from "#shared/domain/tiers/value.ts";

type View = Pick<Turn, "say" | "now" | "rules">;

/** How a client is classed, a line each with the numbers it comes from; what is not known is named (rules 3.6, 3.13, TR-4 to TR-6). */
export function segmentSection(archive: SegmentInputs, view: View): string[] {
  const { client } = archive;
  const explained = explainSegments(archive, { today: dayOf(view.now), rules: view.rules });
  return [
    ...(client.kind === "GROUP" ? [valueWords(client.valueClass, explained.value, view)] : []),
    stageWords(explained, view),
    revenueWords(client, view),
    rfmWords(client, explained, view),
    clvWords(explained.clv, view),
    zoneWords(explained, view),
    ...(client.kind === "GROUP" ? [purityWords(client, view)] : []),
  ];
}

/** The class on record, then the sum term by term. */
export function valueLines(onRecord: string, value: ValueExplained, view: Pick<View, "say">): string[] {
  const { say } = view;
  const terms = value.terms.map((term) => `· ${termWords(term, say)}`);
  return [valueWords(onRecord, { ...value, terms: [] }, view), ...terms];
}

/** A value score as its sum, beside the class on record. */
export function valueWords(onRecord: string, value: ValueExplained, { say }: Pick<View, "say">): string {
  const words = say.segments;
  const terms = value.terms.map((term) => termWords(term, say));
  const registered = words.valueClass(onRecord);
  const { scoreBp, valueClass: computed } = value;
  if (scoreBp === undefined || computed === undefined)
    return words.valueUnknown(registered, terms, words.missing(value.missing));
  const isSame = computed === onRecord;
  return words.value({
    registered,
    score: scoreBp / POINT,
    computed: words.valueClass(computed),
    terms,
    isSame,
  });
}

const POINT = 100;

function termWords({ term, input, points, weightBp, scoreBp }: ValueTerm, say: View["say"]): string {
  return say.segments.term({
    term,
    input: inputWord(term, input, say),
    points,
    weight: say.time.share(weightBp),
    score: scoreBp / POINT,
  });
}

/** What a term of the sum counts, as it is said. */
export function inputWord(term: ValueTerm["term"], input: number, say: View["say"]): string {
  const words = {
    revenue: say.words.money,
    members: say.segments.members,
    influence: say.segments.level,
    growth: say.time.share,
  };
  return words[term](input);
}

function stageWords({ stage }: Segmentation, { say }: View): string {
  const { paidFen, months } = stage;
  const paid = paidFen === undefined ? undefined : say.words.money(paidFen);
  return say.segments.stage({
    stage: stage.stage,
    months,
    paid,
    missing: say.segments.missing(stage.missing),
  });
}

function revenueWords({ revenueClass, segmentedOn }: Client, { say, now }: View): string {
  return say.segments.revenue(revenueClass, segmentedOn && say.time.day(segmentedOn, now));
}

function rfmWords({ rfm }: Client, { rfm: inputs }: Segmentation, { say, rules }: View): string {
  return say.segments.rfm({
    score: rfm && { ...rfm, sum: rfmScore(rfm) },
    name: rfm && rfmName(rfm, rules.segment),
    days: inputs.r,
    times: inputs.f,
    money: inputs.m === undefined ? undefined : say.words.money(inputs.m),
  });
}

function clvWords(clv: ClvExplained, { say }: View): string {
  const { fen, profitFen, contractMonths, months, retentionBp, interestBp, missing } = clv;
  if (fen === undefined || profitFen === undefined)
    return say.segments.clvUnknown(say.segments.missing(missing));
  return say.segments.clv({
    ...{ money: say.words.money(fen), profit: say.words.money(profitFen), contractMonths, months },
    ...{ retention: say.time.share(retentionBp), interest: say.time.share(interestBp) },
  });
}

function zoneWords({ zone }: Segmentation, { say }: View): string {
  const growth = zone.growthBp === undefined ? undefined : say.time.share(zone.growthBp);
  return say.segments.zone({ ...zone, growth, missing: say.segments.missing(zone.missing) });
}

function purityWords({ unitPaidRatioBp }: Client, { say }: View): string {
  return say.segments.purity(unitPaidRatioBp === undefined ? undefined : say.time.share(unitPaidRatioBp));
}
