import * as z from "zod";
import { TimeOfDay } from "#shared/domain/calendar/day.ts";
import { heldFields, identityFields, standingFields } from "./client-fields.ts";

export const ValueClass = z.enum(["A", "B", "C", "NONE"]);
export const ServiceGrade = z.enum(["AAA", "AA", "A", "STANDARD"]);
export const SurveyGrade = z.enum(["GOLD", "SILVER", "BRONZE", "STANDARD"]);
export const IndividualTier = z.enum(["DIAMOND", "GOLD", "SILVER", "STANDARD"]);
export const AlertLevel = z.enum(["NONE", "YELLOW", "ORANGE", "RED"]);
export type AlertLevel = z.infer<typeof AlertLevel>;
export const ClientKind = z.enum(["GROUP", "INDIVIDUAL"]);
export const ClientStatus = z.enum([
  "POTENTIAL",
  "PROSPECT",
  "IN_NETWORK",
  "AT_RISK",
  "SUSPENDED",
  "LEFT",
  "RETAINED",
  "REJECTED",
]);

/** Hours of the day, `[from, to)` on the wall at +08:00. */
export const Window = z.lazy(() => z.object({ from: TimeOfDay, to: TimeOfDay }));
export type Window = z.infer<typeof Window>;

/** Whom to call, and when not to (seed E1.8, G6.9). */
export const ContactHint = z.lazy(() =>
  z.object({
    name: z.string().min(1),
    title: z.string().optional(),
    mobile: z.string().optional(),
    badHours: z.array(Window).default([]),
    /** The contact that it repeats: the client's key person. Absent where it was only ever imported. */
    id: z.string().optional(),
  }),
);
export type ContactHint = z.infer<typeof ContactHint>;

/** The archive of a client (domain.md 2.2). Its parts lie under it as items of their own. */
export const Client = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    unit: z.string().min(1),
    /** The account manager's staff id; a client is never without one. */
    owner: z.string().min(1),
    kind: ClientKind,
    name: z.string().min(1),
    shortName: z.string().min(1),
    aliases: z.array(z.string()).default([]),
    /** How the short name sounds, written when it is given; absent where nobody could spell it. */
    spelling: z.object({ pinyin: z.string(), initials: z.string() }).optional(),
    status: ClientStatus.default("IN_NETWORK"),
    uscc: z.string().optional(),
    externalRef: z.string().optional(),
    industryCode: z.string().optional(),
    address: z.string().optional(),
    /** Street or building, for keeping neighbouring visits together. */
    place: z.string().optional(),
    grid: z.string().optional(),
    valueClass: ValueClass.default("NONE"),
    serviceGrade: ServiceGrade.default("STANDARD"),
    surveyGrade: SurveyGrade.default("STANDARD"),
    individualTier: IndividualTier.optional(),
    riskLevel: AlertLevel.default("NONE"),
    chiefManagerId: z.string().optional(),
    networkServiceManager: z.string().optional(),
    contact: ContactHint.optional(),
    monthlyFen: z.int().nonnegative().optional(),
    createdAt: z.iso.datetime(),
    createdBy: z.string().optional(),
    ...identityFields(),
    ...standingFields(),
    ...heldFields(),
  }),
);
export type Client = z.infer<typeof Client>;

/** What of a client lies on its tasks, so that a day is one Query; the stream keeps it fresh (decided 7). */
export const ClientFacts = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    name: z.string().min(1),
    place: z.string().optional(),
    valueClass: ValueClass.optional(),
    serviceGrade: ServiceGrade.optional(),
    individualTier: IndividualTier.optional(),
    potential: z.boolean().optional(),
    riskLevel: AlertLevel.optional(),
    chief: z.boolean().optional(),
    contact: ContactHint.unwrap().pick({ name: true, badHours: true }).optional(),
    networkServiceManager: z.string().optional(),
  }),
);
export type ClientFacts = z.infer<typeof ClientFacts>;

/** `undefined` where a fact is the common one, so that the copy stays small. */
export function factsOf(client: Client): ClientFacts {
  return {
    id: client.id,
    name: client.shortName,
    place: client.place,
    valueClass: unless(client.valueClass, "NONE"),
    serviceGrade: unless(client.serviceGrade, "STANDARD"),
    individualTier: client.individualTier,
    potential: client.status === "POTENTIAL" || client.status === "PROSPECT" || undefined,
    riskLevel: unless(client.riskLevel, "NONE"),
    chief: client.chiefManagerId !== undefined || undefined,
    contact: client.contact && { name: client.contact.name, badHours: client.contact.badHours },
    networkServiceManager: client.networkServiceManager,
  };
}

function unless<Value>(value: Value, common: Value): Value | undefined {
  return value === common ? undefined : value;
}

/** What a manager's book holds of each client: enough to find it by any of its names (domain.md 2.9 query 3). */
export const BookEntry = z.lazy(() =>
  z.object({
    id: z.string(),
    owner: z.string(),
    unit: z.string(),
    name: z.string(),
    shortName: z.string(),
    aliases: z.array(z.string()).default([]),
    /** Full pinyin and initials of the short name, made at write time. */
    pinyin: z.string().default(""),
    initials: z.string().default(""),
    valueClass: ValueClass.default("NONE"),
  }),
);
export type BookEntry = z.infer<typeof BookEntry>;
