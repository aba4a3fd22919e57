import type { SetName } from "#shared/domain/rules/rule-sets.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { benefit } from "./benefit-labels.ts";
import * as client from "./client-labels.ts";
import { credit, discount } from "./credit-labels.ts";
import * as house from "./house-labels.ts";
import * as people from "./people-labels.ts";
import { points } from "./points-labels.ts";
import { redemption } from "./redemption-labels.ts";
import * as risk from "./risk-labels.ts";
import type { LabelsOf } from "./rule-label.ts";
import { tier } from "./tier-labels.ts";
import * as work from "./work-labels.ts";

/** What people call every value of every rule set, with its unit: a value without a label does not compile. */
export const RULE_LABELS: { readonly [Set in SetName]: LabelsOf<Rules[Set]> } = {
  access: house.access,
  alert: risk.alert,
  appointment: people.appointment,
  approval: house.approval,
  archive: client.archive,
  assignment: client.assignment,
  benefit,
  cadence: client.visitCadence,
  campaign: people.campaign,
  certification: people.certification,
  contract: house.contract,
  conversation: house.conversation,
  credit,
  crossRegion: people.crossRegion,
  decisionMap: house.decisionMap,
  discount,
  dunning: risk.dunning,
  finding: house.finding,
  imports: house.imports,
  kpi: people.kpi,
  notify: work.notify,
  offer: house.offer,
  partner: people.partner,
  pipeline: house.pipeline,
  points,
  potential: client.potential,
  priority: work.priority,
  redemption,
  reminder: risk.reminder,
  report: people.report,
  retention: risk.retention,
  satisfaction: risk.satisfaction,
  segment: client.segment,
  sla: work.sla,
  tier,
  work: work.work,
};
