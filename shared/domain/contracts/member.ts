import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";

/** The unit pays, the member pays, or each a part (seed G1.2, G1.3). */
export const MemberPayMode = z.enum(["UNIT", "SELF", "MIXED"]);
export const MemberStatus = z.enum(["ACTIVE", "SILENT", "DIVERTED", "LEFT"]);
export type MemberStatus = z.infer<typeof MemberStatus>;

/** A person of a group whose line belongs to it (domain.md 2.2). The number is sensitive: masked wherever it is shown. */
export const Member = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    msisdn: z.string().regex(/^1\d{10}$/),
    name: z.string().optional(),
    role: z.string().optional(),
    payMode: MemberPayMode.default("SELF"),
    joinedOn: Day,
    leftOn: Day.optional(),
    /** The short number inside the V-net. */
    vnetShort: z.string().optional(),
    status: MemberStatus.default("ACTIVE"),
  }),
);
export type Member = z.infer<typeof Member>;

/** What is told of a member; the number says who it is. */
export const MemberSaid = z.lazy(() =>
  Member.unwrap()
    .pick({ msisdn: true, name: true, role: true, vnetShort: true })
    .extend({ payMode: MemberPayMode.optional(), status: MemberStatus.optional() }),
);
export type MemberSaid = z.infer<typeof MemberSaid>;

/** One version of the list of beneficiaries: what changed, and the letter that the client sealed (seed G13.7). */
export const MemberList = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    /** From 1 upwards. */
    number: z.int().positive(),
    version: z.string(),
    province: z.string(),
    joined: z.array(z.string()),
    left: z.array(z.string()),
    /** Members after it. */
    count: z.int().nonnegative(),
    effectiveOn: Day,
    sealedDocUrl: z.string().optional(),
  }),
);
export type MemberList = z.infer<typeof MemberList>;

/** One round of winning those who are no members yet, with the client's help (seed G13.11). */
export const RecruitmentRound = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    number: z.int().positive(),
    version: z.string(),
    province: z.string(),
    startedOn: Day,
    people: z
      .array(z.object({ name: z.string().min(1), result: z.enum(["OPEN", "JOINED", "REFUSED"]) }))
      .min(1),
  }),
);
export type RecruitmentRound = z.infer<typeof RecruitmentRound>;

/** The clause by which the client helps to win its other employees. */
export const RECRUITMENT_CLAUSE = "MEMBER_RECRUITMENT";
