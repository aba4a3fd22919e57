import * as z from "zod";

/** Rule set ACCESS (domain.md 3.24), as far as other systems are concerned. */
export const AccessRules = z.lazy(() =>
  z.object({
    /** No key of another system lives longer. */
    longestKeyDays: z.int().positive(),
  }),
);
export type AccessRules = z.infer<typeof AccessRules>;

export const ACCESS_DEFAULT: AccessRules = { longestKeyDays: 365 };
