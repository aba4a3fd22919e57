import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { Window } from "#shared/domain/clients/client.ts";

/** A approver, D decider, E evaluator, U user (seed S9.5). */
export const BuyingRole = z.enum(["APPROVER", "DECIDER", "EVALUATOR", "USER", "NONE"]);
export type BuyingRole = z.infer<typeof BuyingRole>;
export const OtherRole = z.enum(["INFLUENCER", "CONTACT", "FINANCE", "IT", "PURCHASING"]);
/** 赞助者, 支持者, 中立者, 不支持者, 反对者 (seed S9.6). */
export const Attitude = z.enum(["SPONSOR", "SUPPORTER", "NEUTRAL", "NON_SUPPORTER", "OPPONENT"]);
export type Attitude = z.infer<typeof Attitude>;
/** 热键: what a person wants to feel (seed S10.1-6). */
export const HotButton = z.enum(["SECURITY", "STATUS", "DETAIL", "PRAISE", "CANDOUR"]);
export type HotButton = z.infer<typeof HotButton>;
export const PreferredChannel = z.enum(["WECHAT", "CALL", "SMS", "EMAIL", "VISIT"]);
/** The legitimate ones of seed G4.1; benefits to persons are never recorded (domain.md 0.3.11). */
export const Motive = z.enum(["SUPERIOR_INSTRUCTION", "PERSONAL_HONOUR", "HABIT", "KNOWS_BIDDER"]);
export type Motive = z.infer<typeof Motive>;

/** A person at a client (domain.md 2.2). Mobile, birthday, relations and motives are sensitive: masked, and reads are logged. */
export const Contact = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    name: z.string().min(1),
    title: z.string().optional(),
    /** The buying centre too: 电脑部, 信息中心 (seed G4.2). */
    department: z.string().optional(),
    mobile: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
    wechatId: z.string().optional(),
    preferredChannel: PreferredChannel.optional(),
    buyingRole: BuyingRole.default("NONE"),
    otherRole: OtherRole.optional(),
    influence: z.int().min(1).max(5).optional(),
    attitude: Attitude.optional(),
    hotButton: HotButton.optional(),
    hotButton2: HotButton.optional(),
    /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
    birthday: z.union([Day, z.string().regex(/^--\d\d-\d\d$/)]).optional(),
    birthdayConsent: z.boolean().default(false),
    /** Whether the person agreed that hobbies and hot buttons are kept (domain.md 3.24). */
    profileConsent: z.boolean().default(false),
    goodHours: z.array(Window).default([]),
    badHours: z.array(Window).default([]),
    isKeyPerson: z.boolean().default(false),
    reportsTo: z.string().optional(),
    lastContactAt: Instant.optional(),
    /** No longer at the client; kept in its history. */
    leftOn: Day.optional(),
    motives: z.array(Motive).default([]),
    /** How many of the five steps towards a real sponsor are done (seed S9.8). */
    sponsorStep: z.int().min(0).max(5).optional(),
    externalRef: z.string().optional(),
    createdAt: Instant,
  }),
);
export type Contact = z.infer<typeof Contact>;

export const RelationKind = z.enum(["REPORTS_TO", "COLLEAGUE", "SUPERIOR", "RELATIVE", "CLASSMATE", "OTHER"]);

/** Who can introduce us to whom (seed S9.2): 上级领导, 部门同事, 社会关系, 客户关系. */
export const ContactRelation = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    from: z.string().min(1),
    to: z.string().min(1),
    kind: RelationKind,
    strength: z.int().min(1).max(5),
    note: z.string().optional(),
    version: z.string(),
    province: z.string(),
  }),
);
export type ContactRelation = z.infer<typeof ContactRelation>;
