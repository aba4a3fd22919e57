import * as z from "zod";

/** Rule set CONTRACT: when one is about to end (domain.md 2.10), and by when its renewal is a task (RM-3). */
export const ContractRules = z.lazy(() =>
  z.object({
    /** ACTIVE becomes EXPIRING so many days before the end. */
    expiringDays: z.int().positive(),
    /** The client is to be asked so many days before the end, where the contract names no notice of its own. */
    noticeDays: z.int().positive(),
    /** So long after its end a contract that nobody touched is still looked at. */
    lookBackDays: z.int().positive(),
    /** 哪些合同快到期: within so many days. */
    listDays: z.int().positive(),
    /** An instalment is named so many days before it is due. */
    instalmentDays: z.int().nonnegative(),
  }),
);
export type ContractRules = z.infer<typeof ContractRules>;

export const CONTRACT_DEFAULT: ContractRules = {
  expiringDays: 90,
  noticeDays: 30,
  lookBackDays: 30,
  listDays: 90,
  instalmentDays: 30,
};
