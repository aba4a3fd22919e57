import * as z from "zod";
import { ACCESS_DEFAULT, AccessRules } from "./access-rules.ts";
import { ALERT_DEFAULT, AlertRules } from "./alert-rules.ts";
import { APPOINTMENT_DEFAULT, AppointmentRules } from "./appointment-rules.ts";
import { APPROVAL_DEFAULT, ApprovalRules } from "./approval-rules.ts";
import { ARCHIVE_DEFAULT, ArchiveRules } from "./archive-rules.ts";
import { ASSIGNMENT_DEFAULT, AssignmentRules } from "./assignment-rules.ts";
import { BENEFIT_DEFAULT, BenefitRules } from "./benefit-rules.ts";
import { CADENCE_DEFAULT, CadenceRules } from "./cadence-rules.ts";
import { CAMPAIGN_DEFAULT, CampaignRules } from "./campaign-rules.ts";
import { CERTIFICATION_DEFAULT, CertificationRules } from "./certification-rules.ts";
import { CONTRACT_DEFAULT, ContractRules } from "./contract-rules.ts";
import { CONVERSATION_DEFAULT, ConversationRules } from "./conversation-rules.ts";
import { CREDIT_DEFAULT, CreditRules } from "./credit-rules.ts";
import { CROSS_REGION_DEFAULT, CrossRegionRules } from "./cross-region-rules.ts";
import { DECISION_MAP_DEFAULT, DecisionMapRules } from "./decision-map-rules.ts";
import { DISCOUNT_DEFAULT, DiscountRules } from "./discount-rules.ts";
import { DUNNING_DEFAULT, DunningRules } from "./dunning-rules.ts";
import { FINDING_DEFAULT, FindingRules } from "./finding-rules.ts";
import { IMPORT_DEFAULT, ImportRules } from "./import-rules.ts";
import { KPI_DEFAULT, KpiRules } from "./kpi-rules.ts";
import { NOTIFY_DEFAULT, NotifyRules } from "./notify-rules.ts";
import { OFFER_DEFAULT, OfferRules } from "./offer-rules.ts";
import { PARTNER_DEFAULT, PartnerRules } from "./partner-rules.ts";
import { PIPELINE_DEFAULT, PipelineRules } from "./pipeline-rules.ts";
import { POINTS_DEFAULT, PointsRules } from "./points-rules.ts";
import { POTENTIAL_DEFAULT, PotentialRules } from "./potential-rules.ts";
import { PRIORITY_DEFAULT, PriorityRules } from "./priority-rules.ts";
import { REDEMPTION_DEFAULT, RedemptionRules } from "./redemption-rules.ts";
import { REMINDER_DEFAULT, ReminderRules } from "./reminder-rules.ts";
import { REPORT_DEFAULT, ReportRules } from "./report-rules.ts";
import { RETENTION_DEFAULT, RetentionRules } from "./retention-rules.ts";
import { SATISFACTION_DEFAULT, SatisfactionRules } from "./satisfaction-rules.ts";
import { SEGMENT_DEFAULT, SegmentRules } from "./segment-rules.ts";
import { SLA_DEFAULT, SlaRules } from "./sla-rules.ts";
import { TIER_DEFAULT, TierRules } from "./tier-rules.ts";
import { WORK_DEFAULT, WorkRules } from "./work-rules.ts";

/** All rule sets as one version has them: no number of the business stands in code outside these defaults. */
export const Rules = z.lazy(() =>
  z.object({
    /** Stored with every derived value; a province's override has its own. */
    version: z.string(),
    priority: PriorityRules,
    work: WorkRules,
    notify: NotifyRules,
    conversation: ConversationRules,
    sla: SlaRules,
    imports: ImportRules,
    finding: FindingRules,
    decisionMap: DecisionMapRules,
    assignment: AssignmentRules,
    cadence: CadenceRules,
    pipeline: PipelineRules,
    alert: AlertRules,
    approval: ApprovalRules,
    contract: ContractRules,
    offer: OfferRules,
    segment: SegmentRules,
    tier: TierRules,
    access: AccessRules,
    archive: ArchiveRules,
    points: PointsRules,
    potential: PotentialRules,
    credit: CreditRules,
    discount: DiscountRules,
    appointment: AppointmentRules,
    campaign: CampaignRules,
    certification: CertificationRules,
    crossRegion: CrossRegionRules,
    dunning: DunningRules,
    kpi: KpiRules,
    partner: PartnerRules,
    reminder: ReminderRules,
    report: ReportRules,
    retention: RetentionRules,
    satisfaction: SatisfactionRules,
    benefit: BenefitRules,
    redemption: RedemptionRules,
  }),
);
export type Rules = z.infer<typeof Rules>;

export const DEFAULT_RULES: Rules = {
  version: "default-1",
  priority: PRIORITY_DEFAULT,
  work: WORK_DEFAULT,
  notify: NOTIFY_DEFAULT,
  conversation: CONVERSATION_DEFAULT,
  sla: SLA_DEFAULT,
  imports: IMPORT_DEFAULT,
  finding: FINDING_DEFAULT,
  decisionMap: DECISION_MAP_DEFAULT,
  assignment: ASSIGNMENT_DEFAULT,
  cadence: CADENCE_DEFAULT,
  pipeline: PIPELINE_DEFAULT,
  alert: ALERT_DEFAULT,
  approval: APPROVAL_DEFAULT,
  contract: CONTRACT_DEFAULT,
  offer: OFFER_DEFAULT,
  segment: SEGMENT_DEFAULT,
  tier: TIER_DEFAULT,
  access: ACCESS_DEFAULT,
  archive: ARCHIVE_DEFAULT,
  points: POINTS_DEFAULT,
  potential: POTENTIAL_DEFAULT,
  credit: CREDIT_DEFAULT,
  discount: DISCOUNT_DEFAULT,
  appointment: APPOINTMENT_DEFAULT,
  campaign: CAMPAIGN_DEFAULT,
  certification: CERTIFICATION_DEFAULT,
  crossRegion: CROSS_REGION_DEFAULT,
  dunning: DUNNING_DEFAULT,
  kpi: KPI_DEFAULT,
  partner: PARTNER_DEFAULT,
  reminder: REMINDER_DEFAULT,
  report: REPORT_DEFAULT,
  retention: RETENTION_DEFAULT,
  satisfaction: SATISFACTION_DEFAULT,
  benefit: BENEFIT_DEFAULT,
  redemption: REDEMPTION_DEFAULT,
};
