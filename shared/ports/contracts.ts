import type { SegmentRun } from "#shared/domain/clients/segment-run.ts";
import type { Member, MemberList, RecruitmentRound } from "#shared/domain/contracts/member.ts";
import type { Change, Item } from "./table.ts";

/** The people of a group: up to thousands, so they lie beside its card, not in it. */
export interface MemberStore {
  /** By id; a page begins after the last of the page before. */
  list(clientId: string, page?: { limit?: number; after?: string | undefined }): Promise<Member[]>;
  put(before: Member | undefined, after: Omit<Member, "version">): Change[];
  /** A member as it lies in an image of the journal; nothing, where the image is of something else. */
  imaged(image: Item): Member | undefined;
  /** Versions of the list of beneficiaries, the newest first. */
  lists(clientId: string, page: { limit: number }): Promise<MemberList[]>;
  putList(before: MemberList | undefined, after: Omit<MemberList, "version">): Change[];
  /** Rounds of recruitment, the newest first. */
  rounds(clientId: string, page: { limit: number }): Promise<RecruitmentRound[]>;
  putRound(before: RecruitmentRound | undefined, after: Omit<RecruitmentRound, "version">): Change[];
}

/** Where the monthly segmentation of the province stands, and by which borders the last one cut. */
export interface SegmentStore {
  run(): Promise<SegmentRun | undefined>;
  put(before: SegmentRun | undefined, after: Omit<SegmentRun, "version">): Change[];
}
