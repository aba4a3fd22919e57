import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import type { Client } from "./client.ts";
import type { Grid } from "./grid.ts";
import type { LeadDraft } from "./lead.ts";

interface Making {
  readonly id: string;
  readonly place: Owned;
  readonly by: string;
  readonly now: Instant;
}

/** A lead as the record that it is worked in from the first word on: a potential client. */
export function clientOfLead(lead: LeadDraft, { id, place, by, now }: Making): Omit<Client, "version"> {
  const { kind, name, source, sourceDetail, referrer, spendFen, hasDecider, need, ...facts } = lead;
  return {
    ...facts,
    ...{ id, ...place, kind, name, shortName: shortOf(name), aliases: [] },
    ...{ status: "POTENTIAL", population: "POTENTIAL", lifecycleStage: "AWARE", stageClass: "POTENTIAL" },
    ...{ valueClass: "NONE", serviceGrade: "STANDARD", surveyGrade: "STANDARD", riskLevel: "NONE" },
    ...(source && { leadSource: source }),
    ...(sourceDetail && { leadDetail: sourceDetail }),
    ...(referrer && { referrerId: referrer }),
    ...(spendFen !== undefined && { declaredFen: spendFen }),
    ...(need !== undefined && { leadNeed: need }),
    ...(hasDecider && { leadDecider: true }),
    ...{ leadStatus: "NEW", leadOn: dayOf(now) },
    ...{ statusOn: dayOf(now), createdAt: now, createdBy: by },
  };
}

/** 潭州市星城物流有限公司 is called 星城物流. */
export function shortOf(name: string): string {
  const short = name
    .replace(/^.{2,4}?(?:省|市)(?=.{4,})/u, "")
    .replace(/(?:股份有限公司|有限责任公司|集团有限公司|有限公司|总公司|分公司)$/u, "");
  return short.length >= 2 ? short : name;
}

/** The grid whose name stands in an address, the longest name first; none where two are as good. */
export function placeIn(address: string, grids: readonly Grid[]): Grid | undefined {
  const named = grids.filter(({ name }) => address.includes(name));
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const [only, ...others] = named.filter(({ name }) => name.length === longest);
  return others.length === 0 ? only : undefined;
}
