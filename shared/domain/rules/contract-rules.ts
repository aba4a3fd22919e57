import * as z from "zod";

/** Rule set CONTRACT: when one is about to end (domain.md 2.10), and when its owner is reminded (RM-3). */
export const ContractRules = z.lazy(() =>
  z.object({
    /** ACTIVE becomes EXPIRING so many days before the end. */
    expiringDays: z.int().positive(),
    /** The task of the renewal says anew how long it is at each of these. */
    remindDays: z.array(z.int().positive()).min(1),
    /** 哪些合同快到期: within so many days. */
    listDays: z.int().positive(),
    /** An instalment is named so many days before it is due. */
    instalmentDays: z.int().nonnegative(),
  }),
);
export type ContractRules = z.infer<typeof ContractRules>;

export const CONTRACT_DEFAULT: ContractRules = {
  expiringDays: 90,
  remindDays: [90, 60, 30, 7],
  listDays: 90,
  instalmentDays: 30,
};
