import * as z from "zod";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import { Language } from "#shared/domain/people/staff.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface LanguageSet {
  readonly language: Language;
}

export const setLanguage = useCase({
  name: "set-language",
  roles: ["manager", "supervisor", "chief", "service", "admin", "operator"],
  uses: ["staff"],
  input: z.lazy(() => z.object({ language: Language })),
  undo: "restore",
  async subject({ staff }, _, { caller }) {
    const self = await staff.find(caller.id);
    return self && { ...ownedBy(self), self };
  },
  decide({ staff }, { input: { language }, subject: { self } }): Decision<LanguageSet> {
    const writes = self.language === language ? [] : staff.put(self, { ...self, language });
    return { outcome: { language }, writes };
  },
});
