import type { Day } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Cuts } from "#shared/domain/clients/segment-run.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { explainValue, type ValueExplained } from "#shared/domain/tiers/value.ts";
import { fifthsFor, revenueClassFor } from "./borders.ts";
import { type ClvExplained, explainClv } from "./clv.ts";
import { type RfmInputs, rfmInputs } from "./rfm.ts";
import { explainStage, type StageExplained } from "./stage.ts";
import { explainZone, type ZoneExplained } from "./zone.ts";

/** Everything a client is classed by, each with the numbers it comes from. */
export interface Segmentation {
  readonly value: ValueExplained;
  readonly stage: StageExplained;
  readonly rfm: RfmInputs;
  readonly clv: ClvExplained;
  readonly zone: ZoneExplained;
}

export type SegmentInputs = Pick<Archive, "client" | "subscriptions" | "contracts" | "bills">;

export interface Looking {
  readonly today: Day;
  readonly rules: Rules;
}

export function explainSegments(archive: SegmentInputs, { today, rules }: Looking): Segmentation {
  const { client } = archive;
  const how = { today, rules: rules.segment };
  return {
    value: explainValue(client, rules.tier),
    stage: explainStage(archive, how),
    rfm: rfmInputs(archive, today),
    clv: explainClv(client, how),
    zone: explainZone(client, how),
  };
}

export type Segments = Pick<
  Client,
  "stageClass" | "revenueClass" | "rfm" | "clvFen" | "zone" | "segmentedOn" | "segmentRules"
>;

/** What the month's run writes on a client; what cannot be said is `undefined`, and the value class is left alone. */
export function segmentsOf(
  archive: SegmentInputs,
  { cuts, ...looking }: Looking & { readonly cuts: Cuts },
): Segments {
  const { stage, rfm, clv, zone } = explainSegments(archive, looking);
  return {
    stageClass: stage.stage,
    revenueClass: revenueClassFor(rfm, cuts),
    rfm: fifthsFor(rfm, cuts),
    clvFen: clv.fen,
    zone: zone.zone,
    segmentedOn: looking.today,
    segmentRules: looking.rules.version,
  };
}
