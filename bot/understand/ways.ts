import { approvalWays } from "#bot/commands/approvals/ways.ts";
import { archiveWays } from "#bot/commands/clients/archive-ways.ts";
import { findingWays } from "#bot/commands/clients/finding-ways.ts";
import { toldWays } from "#bot/commands/clients/told-ways.ts";
import { contactWays } from "#bot/commands/contacts/ways.ts";
import { contractWays } from "#bot/commands/contracts/ways.ts";
import { gradeWays } from "#bot/commands/grades/ways.ts";
import { houseWays } from "#bot/commands/house/ways.ts";
import { knowledgeWays } from "#bot/commands/knowledge/ways.ts";
import { ownershipWays } from "#bot/commands/ownership/ways.ts";
import { peopleWays } from "#bot/commands/people/ways.ts";
import { pointWays } from "#bot/commands/points/ways.ts";
import { ruleWays } from "#bot/commands/rules/ways.ts";
import { taskChangeWays } from "#bot/commands/tasks/change-ways.ts";
import { taskLookWays } from "#bot/commands/tasks/look-ways.ts";
import type { Examples } from "./example-sentences.ts";
import { ALL } from "./examples.ts";
import type { CommandName } from "./understanding.ts";

/** Further ways to say the commands: too unlike to be matched one by one. */
export const WAYS: Examples<CommandName> = {
  ...taskLookWays,
  ...taskChangeWays,
  ...peopleWays,
  ...houseWays,
  ...ownershipWays,
  ...pointWays,
  ...gradeWays,
  ...archiveWays,
  ...findingWays,
  ...toldWays,
  ...contactWays,
  ...contractWays,
  ...ruleWays,
  ...approvalWays,
  ...knowledgeWays,
};

/** Every sentence that is declared: what is matched, what is known by its shape, and what is too unlike to be either. */
export function commandExamples(): { readonly command: CommandName; readonly sentence: string }[] {
  return [ALL, WAYS].flatMap((examples) =>
    Object.entries(examples).flatMap(([command, { zh, en }]) =>
      [...zh, ...en].map((sentence) => ({ command: command as CommandName, sentence })),
    ),
  );
}
