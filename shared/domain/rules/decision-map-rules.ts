import * as z from "zod";
import { Attitude, BuyingRole, RelationKind } from "#shared/domain/contacts/contact.ts";

/** Rule set DECISION_MAP (domain.md 3.21; seeds S9.5, S9.6): names are the seed's, numbers defaults. */
export const DecisionMapRules = z.lazy(() =>
  z.object({
    roleWeight: z.record(BuyingRole, z.int().positive()),
    attitudePoints: z.record(Attitude, z.int()),
    /** From this strength on, one person can be expected to introduce us to another. */
    openingStrength: z.int().min(1).max(5),
    /** How strong a tie counts where nobody has said how strong it is. */
    usualStrength: z.record(RelationKind, z.int().min(1).max(5)),
    /** Roles that a client of a class must have a person for; a gap is work for its manager. */
    wantedRoles: z.record(z.enum(["A", "B", "C", "NONE"]), z.array(BuyingRole)),
    /** How long the address of a map's picture is good. */
    pictureMinutes: z.int().positive(),
  }),
);
export type DecisionMapRules = z.infer<typeof DecisionMapRules>;

export const DECISION_MAP_DEFAULT: DecisionMapRules = {
  roleWeight: { APPROVER: 5, DECIDER: 5, EVALUATOR: 3, USER: 2, NONE: 1 },
  attitudePoints: { SPONSOR: 2, SUPPORTER: 1, NEUTRAL: 0, NON_SUPPORTER: -1, OPPONENT: -2 },
  openingStrength: 3,
  usualStrength: { REPORTS_TO: 3, COLLEAGUE: 3, SUPERIOR: 3, RELATIVE: 5, CLASSMATE: 4, OTHER: 2 },
  wantedRoles: {
    A: ["APPROVER", "DECIDER", "EVALUATOR", "USER"],
    B: ["APPROVER", "DECIDER"],
    C: [],
    NONE: [],
  },
  pictureMinutes: 60,
};
