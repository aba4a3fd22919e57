import { approvalExamples } from "#bot/commands/approvals/examples.ts";
import { archiveExamples } from "#bot/commands/clients/archive-examples.ts";
import { findingExamples } from "#bot/commands/clients/finding-examples.ts";
import { toldExamples } from "#bot/commands/clients/told-examples.ts";
import { contactExamples } from "#bot/commands/contacts/examples.ts";
import { contractExamples } from "#bot/commands/contracts/examples.ts";
import { gradeExamples } from "#bot/commands/grades/examples.ts";
import { houseExamples } from "#bot/commands/house/examples.ts";
import { knowledgeExamples } from "#bot/commands/knowledge/examples.ts";
import { ownershipExamples } from "#bot/commands/ownership/examples.ts";
import { peopleExamples } from "#bot/commands/people/examples.ts";
import { pointExamples } from "#bot/commands/points/examples.ts";
import { ruleExamples } from "#bot/commands/rules/examples.ts";
import { taskExamples } from "#bot/commands/tasks/examples.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { referenceOf } from "./dates/reference.ts";
import { draftOf } from "./draft.ts";
import type { Examples } from "./example-sentences.ts";
import { frameOf } from "./frame.ts";
import { type Compiled, type Matcher, matcherOf, symbolsOf } from "./match-command.ts";
import { normalise } from "./normalise.ts";
import { tokensOf } from "./tokens.ts";
import type { CommandName, Context, Named } from "./understanding.ts";

/** Names that stand in the sentences, so that they are read as names whoever reads them. */
export const EXAMPLE_CLIENTS = ["恒信物流", "区教育局", "东城建材"] as const;
const CLIENTS = EXAMPLE_CLIENTS.map(named);
const STAFF = ["李娜", "张伟"].map(named);
const EXAMPLE_CONTEXT = { clients: CLIENTS, staff: STAFF, shown: [] } as unknown as Context;
const EXAMPLE_DAY = referenceOf("2026-03-10T01:00:00.000Z");

/** What is read by its likeness to them. */
const MATCHED = { ...taskExamples, ...peopleExamples, ...houseExamples };
/** What is known by its shape before anything is matched. */
const SHAPED = {
  ...knowledgeExamples,
  ...toldExamples,
  ...contactExamples,
  ...approvalExamples,
  ...ownershipExamples,
  ...findingExamples,
  ...contractExamples,
  ...archiveExamples,
  ...pointExamples,
  ...gradeExamples,
  ...ruleExamples,
};
export const ALL: Examples<CommandName> = { ...MATCHED, ...SHAPED };
let matcher: Matcher | undefined;

/** All examples, ready to be matched; made when the first sentence comes. */
export function exampleMatcher(): Matcher {
  matcher ??= matcherOf(compiled());
  return matcher;
}

export function compiled(): Compiled[] {
  return Object.entries(MATCHED).flatMap(([command, { zh, en }]) =>
    [...zh, ...en].map((sentence) => ({
      command: command as CommandName,
      sentence,
      symbols: symbolsIn(sentence),
    })),
  );
}

function symbolsIn(sentence: string): string[] {
  return symbolsOf(
    frameOf(tokensOf(draftOf(normalise(sentence), EXAMPLE_CONTEXT, EXAMPLE_DAY), EXAMPLE_DAY.day)).head,
  );
}

/** A sentence that says a command, to be offered. */
export function exampleFor(command: CommandName, language: Language): string {
  return ALL[command][language][0] ?? command;
}

function named(name: string): Named {
  return { id: name, owner: name, name, shortName: name, aliases: [], pinyin: "", initials: "" };
}
