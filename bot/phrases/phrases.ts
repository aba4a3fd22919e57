import type { Language } from "#shared/domain/people/staff.ts";
import type { Refusal, RefusalCode } from "#shared/domain/refusal.ts";
import { alerts as enAlerts } from "./en/alerts.ts";
import { approvals as enApprovals } from "./en/approvals.ts";
import { archive as enArchive } from "./en/archive.ts";
import { benefits as enBenefits } from "./en/benefits.ts";
import { channel as enChannel } from "./en/channel.ts";
import { contacts as enContacts } from "./en/contacts.ts";
import { contracts as enContracts } from "./en/contracts.ts";
import { digest as enDigest } from "./en/digest.ts";
import { discounts as enDiscounts } from "./en/discounts.ts";
import { finding as enFinding } from "./en/finding.ts";
import { grades as enGrades } from "./en/grades.ts";
import { house as enHouse } from "./en/house.ts";
import { importing as enImporting } from "./en/import.ts";
import { knowledge as enKnowledge } from "./en/knowledge.ts";
import { leads as enLeads } from "./en/leads.ts";
import { ownership as enOwnership } from "./en/ownership.ts";
import { people as enPeople } from "./en/people.ts";
import { pictures as enPictures } from "./en/pictures.ts";
import { points as enPoints } from "./en/points.ts";
import { refusals as enRefusals } from "./en/refusals.ts";
import { rules as enRules } from "./en/rules.ts";
import { segments as enSegments } from "./en/segments.ts";
import { status as enStatus } from "./en/status.ts";
import { tasks as enTasks } from "./en/tasks.ts";
import { team as enTeam } from "./en/team.ts";
import { time as enTime } from "./en/time.ts";
import { today as enToday } from "./en/today.ts";
import { visits as enVisits } from "./en/visits.ts";
import { words as enWords } from "./en/words.ts";
import type { ImportPhrases } from "./import-phrases.ts";
import { type AlertPhrases, alerts as zhAlerts } from "./zh/alerts.ts";
import { type ApprovalPhrases, approvals as zhApprovals } from "./zh/approvals.ts";
import { type ArchivePhrases, archive as zhArchive } from "./zh/archive.ts";
import { type BenefitPhrases, benefits as zhBenefits } from "./zh/benefits.ts";
import { type ChannelPhrases, channel as zhChannel } from "./zh/channel.ts";
import { type ContactPhrases, contacts as zhContacts } from "./zh/contacts.ts";
import { type ContractPhrases, contracts as zhContracts } from "./zh/contracts.ts";
import { type DigestPhrases, digest as zhDigest } from "./zh/digest.ts";
import { type DiscountPhrases, discounts as zhDiscounts } from "./zh/discounts.ts";
import { type FindingPhrases, finding as zhFinding } from "./zh/finding.ts";
import { type GradePhrases, grades as zhGrades } from "./zh/grades.ts";
import { type HousePhrases, house as zhHouse } from "./zh/house.ts";
import { importing as zhImporting } from "./zh/import.ts";
import { type KnowledgePhrases, knowledge as zhKnowledge } from "./zh/knowledge.ts";
import { type LeadPhrases, leads as zhLeads } from "./zh/leads.ts";
import { type OwnershipPhrases, ownership as zhOwnership } from "./zh/ownership.ts";
import { type PeoplePhrases, people as zhPeople } from "./zh/people.ts";
/** Every sentence the bot can say, by noun. A language that lacks one does not compile. */
import { type PicturePhrases, pictures as zhPictures } from "./zh/pictures.ts";
import { type PointsPhrases, points as zhPoints } from "./zh/points.ts";
import type { RefusalPhrases } from "./zh/refusal-phrases.ts";
import { refusals as zhRefusals } from "./zh/refusals.ts";
import { type RulePhrases, rules as zhRules } from "./zh/rules.ts";
import { type SegmentPhrases, segments as zhSegments } from "./zh/segments.ts";
import { type StatusPhrases, status as zhStatus } from "./zh/status.ts";
import { type TaskPhrases, tasks as zhTasks } from "./zh/tasks.ts";
import { type TeamPhrases, team as zhTeam } from "./zh/team.ts";
import { type TimePhrases, time as zhTime } from "./zh/time.ts";
import { type TodayPhrases, today as zhToday } from "./zh/today.ts";
import { type VisitPhrases, visits as zhVisits } from "./zh/visits.ts";
import { type Words, words as zhWords } from "./zh/words.ts";

export interface Phrases {
  readonly approvals: ApprovalPhrases;
  readonly alerts: AlertPhrases;
  readonly archive: ArchivePhrases;
  readonly benefits: BenefitPhrases;
  readonly leads: LeadPhrases;
  readonly channel: ChannelPhrases;
  readonly contracts: ContractPhrases;
  readonly contacts: ContactPhrases;
  readonly digest: DigestPhrases;
  readonly discounts: DiscountPhrases;
  readonly finding: FindingPhrases;
  readonly grades: GradePhrases;
  readonly house: HousePhrases;
  readonly knowledge: KnowledgePhrases;
  readonly ownership: OwnershipPhrases;
  readonly people: PeoplePhrases;
  readonly points: PointsPhrases;
  readonly importing: ImportPhrases;
  readonly pictures: PicturePhrases;
  readonly refusals: RefusalPhrases;
  readonly rules: RulePhrases;
  readonly segments: SegmentPhrases;
  readonly status: StatusPhrases;
  readonly tasks: TaskPhrases;
  readonly team: TeamPhrases;
  readonly time: TimePhrases;
  readonly today: TodayPhrases;
  readonly visits: VisitPhrases;
  readonly words: Words;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  zh: {
    approvals: zhApprovals,
    alerts: zhAlerts,
    archive: zhArchive,
    benefits: zhBenefits,
    leads: zhLeads,
    channel: zhChannel,
    contracts: zhContracts,
    contacts: zhContacts,
    digest: zhDigest,
    discounts: zhDiscounts,
    finding: zhFinding,
    grades: zhGrades,
    house: zhHouse,
    knowledge: zhKnowledge,
    ownership: zhOwnership,
    people: zhPeople,
    points: zhPoints,
    importing: zhImporting,
    pictures: zhPictures,
    refusals: zhRefusals,
    rules: zhRules,
    segments: zhSegments,
    status: zhStatus,
    tasks: zhTasks,
    team: zhTeam,
    time: zhTime,
    today: zhToday,
    visits: zhVisits,
    words: zhWords,
  },
  en: {
    approvals: enApprovals,
    alerts: enAlerts,
    archive: enArchive,
    benefits: enBenefits,
    leads: enLeads,
    channel: enChannel,
    contracts: enContracts,
    contacts: enContacts,
    digest: enDigest,
    discounts: enDiscounts,
    finding: enFinding,
    grades: enGrades,
    house: enHouse,
    knowledge: enKnowledge,
    ownership: enOwnership,
    people: enPeople,
    points: enPoints,
    importing: enImporting,
    pictures: enPictures,
    refusals: enRefusals,
    rules: enRules,
    segments: enSegments,
    status: enStatus,
    tasks: enTasks,
    team: enTeam,
    time: enTime,
    today: enToday,
    visits: enVisits,
    words: enWords,
  },
};

export function refusalPhrase<Code extends RefusalCode>(language: Language, refusal: Refusal<Code>): string {
  return phrases[language].refusals[refusal.code](refusal.facts);
}
