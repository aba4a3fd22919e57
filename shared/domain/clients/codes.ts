import * as z from "zod";

/** The closed words of a client's archive (domain.md 2.2); their labels are in `labels.ts` of this folder. */
export const Population = z.enum(["TARGET", "POTENTIAL", "MAINTAINED"]);
export const SubKind = z.enum([
  "ENTERPRISE",
  "GOVERNMENT",
  "INSTITUTION",
  "SCHOOL",
  "HOSPITAL",
  "MEDIA",
  "RESEARCH",
  "INTERMEDIARY",
  "SERVICE",
  "CONSUMER",
  "INTERNAL",
]);
export const Ownership = z.enum(["STATE", "PRIVATE", "FOREIGN", "PUBLIC_BODY", "OTHER"]);
/** A 产出, B 孵化, C 潜在 (seed S10.9, SG-6). */
export const StageClass = z.enum(["OUTPUT", "INCUBATE", "POTENTIAL", "NONE"]);
export type StageClass = z.infer<typeof StageClass>;
/** 黑海, 红海, 黄海, 蓝海 (seed G18.1). */
export const Zone = z.enum(["BLACK", "RED", "YELLOW", "BLUE", "NONE"]);
export type Zone = z.infer<typeof Zone>;
/** 守, 拓, 攻 (seed G2.1). */
export const StrategyTag = z.enum(["HOLD", "EXTEND", "ATTACK"]);
/** Both satisfied 合作, client only 朋友, us only 供应商, neither 无关系 (seed S9.1). */
export const RelationState = z.enum(["PARTNER", "FRIEND", "SUPPLIER", "NONE"]);
export const BenefitSought = z.enum(["QUALITY", "SERVICE", "PROFIT", "DELIVERY", "PRICE", "BRAND", "EASE"]);
export const SizeBand = z.enum(["LARGE", "MEDIUM", "SMALL"]);
export const UsageBand = z.enum(["HIGH", "MEDIUM", "LOW"]);
export const LifecycleStage = z.enum(["AWARE", "FIRST_PURCHASE", "REPEAT_PURCHASE", "LOST"]);
export const CreditGrade = z.enum(["AAA", "AA", "A", "B", "C"]);
export const ArchiveStatus = z.enum(["COMPLETE", "INCOMPLETE", "STALE"]);
export type ArchiveStatus = z.infer<typeof ArchiveStatus>;
export const Competitor = z.enum(["CT", "CU", "OTHER"]);
export type Competitor = z.infer<typeof Competitor>;
/** Where a lead came from (domain.md 2.6; its labels are the methods of seed G6.5). */
export const LeadSource = z.enum([
  "VISIT",
  "AD",
  "REFERRAL",
  "ARCHIVE",
  "AGENT",
  "FAIR",
  "NETWORK",
  "SURVEY",
  "COMPETITOR",
]);
export type LeadSource = z.infer<typeof LeadSource>;
export const LeadStatus = z.enum(["NEW", "CHECKED", "CONFIRMED", "CONVERTED", "DROPPED"]);
export type LeadStatus = z.infer<typeof LeadStatus>;
/** Why a lead was dropped: it does not qualify, it refused, or nothing came of it for long (PC-5). */
export const DropReason = z.enum(["NOT_QUALIFIED", "REFUSED", "NO_PROGRESS"]);
export type DropReason = z.infer<typeof DropReason>;
/** The tests of PC-1 and PC-2. */
export const PotentialTest = z.enum([
  "employees",
  "capital",
  "rivalEnds",
  "budget",
  "localNumbers",
  "declared",
]);
/** ABC by cumulative revenue (SG-5): not the value class. */
export const RevenueClass = z.enum(["A", "B", "C"]);
