import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { ServiceGrade } from "#shared/domain/clients/client.ts";

export const ContractKind = z.enum([
  "SERVICE_AGREEMENT",
  "STRATEGIC",
  "PRODUCT",
  "LINE",
  "FRAMEWORK",
  "SOLUTION",
]);
export const ContractStatus = z.enum([
  "DRAFT",
  "IN_APPROVAL",
  "SIGNED",
  "ACTIVE",
  "EXPIRING",
  "RENEWED",
  "EXPIRED",
  "TERMINATED",
]);
export type ContractStatus = z.infer<typeof ContractStatus>;

const Instalment = z.lazy(() =>
  z.object({ dueOn: Day, amountFen: z.int().nonnegative(), paidOn: Day.optional() }),
);

/** A contract with its instalments (domain.md 2.2, seed G13.1, G2.10). Open ones lie with the archive, closed ones in its history. */
export const Contract = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    /** The client's, so that a unit can be asked for what ends. */
    unit: z.string().min(1),
    version: z.string(),
    province: z.string(),
    no: z.string().min(1),
    kind: ContractKind,
    title: z.string().optional(),
    signedOn: Day.optional(),
    effectiveOn: Day.optional(),
    endsOn: Day,
    autoRenew: z.boolean().default(false),
    noticeDays: z.int().nonnegative().optional(),
    amountFen: z.int().nonnegative().optional(),
    monthlyCommitFen: z.int().nonnegative().optional(),
    instalments: z.array(Instalment).default([]),
    slaGrade: ServiceGrade.optional(),
    /** Clause codes: MEMBER_RECRUITMENT is G13.11. */
    clauses: z.array(z.string()).default([]),
    docUrl: z.string().optional(),
    status: ContractStatus,
    inDispute: z.boolean().default(false),
    externalRef: z.string().optional(),
    createdAt: Instant,
  }),
);
export type Contract = z.infer<typeof Contract>;

const OPEN: readonly ContractStatus[] = ["DRAFT", "IN_APPROVAL", "SIGNED", "ACTIVE", "EXPIRING"];

export function isOpenContract({ status }: Pick<Contract, "status">): boolean {
  return OPEN.includes(status);
}
