import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import type { DigestReceipt } from "#shared/domain/people/digest-receipt.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface SettledDigest {
  readonly status: DigestReceipt["status"];
}

/** What became of a digest that was let out. What is settled stays so: a late report changes nothing. */
export const settleDigest = useCase({
  name: "settle-digest",
  roles: ["system"],
  uses: ["digests"],
  input: z.lazy(() =>
    z.object({
      owner: z.string().min(1),
      day: Day,
      status: z.enum(["SENT", "FAILED", "SKIPPED"]),
      reason: z.string().max(500).optional(),
      channel: z.string().optional(),
      text: z.string().optional(),
    }),
  ),
  undo: "never",
  subject: async ({ digests }, { owner, day }) => await digests.find(owner, day),
  decide({ digests }, { input, subject: receipt, now }): Decision<SettledDigest> {
    if (receipt.status !== "SENDING") return { outcome: { status: receipt.status }, writes: [] };
    const { status, reason, channel, text } = input;
    const after = { ...receipt, status, at: now, reason, channel, text };
    return { outcome: { status }, writes: digests.put(receipt, after) };
  },
});
