import * as z from "zod";
import { dayOf, daysBetween } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** What a file has brought in is to be taken back as a whole. */
export const rollBackUpload = useCase({
  name: "roll-back-upload",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports", "rules"],
  input: z.lazy(() => z.object({ id: z.string().min(1) })),
  undo: "never",
  subject: async ({ imports }, { id }) => await imports.findUpload(id),
  async decide({ imports, rules }, { subject, now }): Promise<Decision<{ readonly id: string }>> {
    const { id, state, askedAt } = subject;
    if (state !== "DONE") throw new Refusal("upload.not-so", { state });
    const { rollbackDays: days } = (await rules.current()).imports;
    if (daysBetween(dayOf(askedAt), dayOf(now)) > days) throw new Refusal("import.too-old", { days });
    return { outcome: { id }, writes: imports.putUpload(subject, { ...subject, state: "BACK_ORDERED" }) };
  },
});
