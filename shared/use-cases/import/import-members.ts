import { batchOf } from "#shared/domain/import/record.ts";
import { MemberRecord } from "#shared/domain/import/record-of-parts.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { decideMembers, readGroups } from "#shared/subjects/import-members.ts";
import { useCase } from "#shared/use-case.ts";

export const importMembers = useCase({
  name: "import-members",
  roles: ["admin", "supervisor"],
  uses: ["clients", "members", "references", "units", "imports"],
  input: batchOf(MemberRecord),
  undo: "restore",
  subject: async (stores, { rows }, { caller }) => await readGroups(stores, { rows, caller }),
  decide(stores, { caller, input, subject, now, ids }) {
    const decided = decideMembers(stores, { input, subject, caller, now, ids });
    return settled(stores, { input, caller, decided });
  },
});
