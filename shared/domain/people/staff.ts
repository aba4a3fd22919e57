import * as z from "zod";
import { Day, Instant, TimeOfDay } from "#shared/domain/calendar/day.ts";
import { CertGrade } from "#shared/domain/rules/assignment-rules.ts";

export const Post = z.enum([
  "ACCOUNT_MANAGER",
  "SUPERVISOR",
  "CHIEF_MANAGER",
  "NETWORK_SERVICE_MANAGER",
  "SERVICE_DESK",
  "PRESALE",
  "PROJECT_MANAGER",
  "QUALITY",
  "MARKETING",
  "FINANCE",
  "COUNTY_LEAD",
  "CITY_LEAD",
  "PROVINCE_LEAD",
  "PROVINCE_ADMIN",
  "SYSTEM_ADMIN",
]);
export type Post = z.infer<typeof Post>;

export const Language = z.enum(["zh", "en"]);
export type Language = z.infer<typeof Language>;

/** What a person chose about being told things (seed G15.4, rule NOTIFY). Times are on the wall at +08:00. */
export const NotificationPreference = z.lazy(() =>
  z.object({
    /** A time that the person chose beats the default 08:20 and the quiet hours (decided 17). */
    digestAt: TimeOfDay.optional(),
    digest: z.enum(["on", "off"]).default("on"),
    /** Whether a critical day off may still bring a digest. */
    daysOff: z.enum(["critical", "never"]).default("critical"),
  }),
);
export type NotificationPreference = z.infer<typeof NotificationPreference>;

/** For whom somebody stands in, and for how long: `[from, to)`, so that it ends by itself (decided 17). */
export const Covering = z.lazy(() =>
  z.object({
    /** The leave that it belongs to. */
    absence: z.string().min(1),
    owner: z.string().min(1),
    name: z.string(),
    from: Instant,
    to: Instant,
  }),
);
export type Covering = z.infer<typeof Covering>;

/** What an account manager is certified in (seed E8.2): 销售技巧, 团队合作, 自我管理能力, 沟通与谈判. */
export const Ability = z.enum(["SELLING", "TEAMWORK", "SELF_MANAGEMENT", "NEGOTIATION"]);
export type Ability = z.infer<typeof Ability>;

/** A person of the operator (seed 001 §7.1.1). `version` is the journal key of the commit that wrote it. */
export const Staff = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    name: z.string().min(1),
    employeeNo: z.string().min(1),
    unit: z.string().min(1),
    post: Post,
    status: z.enum(["ONBOARDING", "ACTIVE", "LEAVE", "SUSPENDED", "LEFT"]).default("ACTIVE"),
    language: Language.default("zh"),
    mobile: z.string().optional(),
    hiredOn: Day.optional(),
    /** The certificate, without which key clients are not assigned (seed E5.1). */
    certGrade: CertGrade.optional(),
    certValidTo: Day.optional(),
    abilities: z.array(Ability).optional(),
    /** 100 is a whole working power; half a post is 50. */
    capacityPoints: z.int().min(0).max(200).optional(),
    /** Places that one looks after, and industries or products that one is an expert of. */
    gridIds: z.array(z.string()).optional(),
    skillCodes: z.array(z.string()).optional(),
    covering: z.array(Covering).optional(),
    /** What the source system calls the person (decided 23). */
    externalRef: z.string().optional(),
    /** Channel name to the person's id in it. */
    chat: z.record(z.string(), z.string()).default({}),
    /** Channel name to where the person can be written to there, in the channel's own JSON. */
    addresses: z.record(z.string(), z.string()).optional(),
    notify: NotificationPreference.default({ digest: "on", daysOff: "critical" }),
  }),
);
export type Staff = z.infer<typeof Staff>;
