import { systemOf } from "#shared/contracts/system.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { type MapRole, rolesWanted } from "#shared/domain/contacts/map-score.ts";
import type { DecisionMapRules } from "#shared/domain/rules/decision-map-rules.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import { contacts as en } from "./phrases/en/contacts.ts";
import { contacts as zh } from "./phrases/zh/contacts.ts";

/** These alone: the function that follows changes says nothing else. */
const WORDS = { zh, en };

interface ClientChange {
  readonly before: Client | undefined;
  readonly after: Client;
}

/**
 * A client of weight lacks a role on its map: that is work, once per client, and over by itself when the role is filled.
 * It follows the client, not who tells of a contact: a class that rises, an import and an undo make gaps too.
 */
export async function raiseMapGap(
  ports: Pick<Ports, "clients" | "rules" | "staff" | "tasks" | "table" | "clock" | "ids" | "journal">,
  change: ClientChange,
): Promise<void> {
  const { decisionMap } = await ports.rules.current();
  const { before, after } = change;
  const missing = missingIn(after, decisionMap);
  const was = before === undefined ? [] : missingIn(before, decisionMap);
  if (missing.join() === was.join()) return;
  const owner = await ports.staff.find(after.owner);
  if (owner === undefined) return;
  const words = WORDS[owner.language];
  const roles = missing.map((role) => words.roles[role]).join("、");
  await perform(raiseTask, {
    ...{ ports, caller: systemOf(after.province), message: `map-gap ${after.id} ${after.version}` },
    input: {
      ...{ owner: owner.id, clientId: after.id, type: "ARCHIVE_FIX", source: "SYSTEM" },
      ...{ subjectId: "decision-map", title: words.gapTask(after.shortName, roles) },
      isCleared: missing.length === 0,
    },
  });
}

/** Of one that is gone, or leads to another, nothing is wanted. */
function missingIn(client: Client, rules: DecisionMapRules): MapRole[] {
  const isGone = client.mergedInto !== undefined || client.status === "LEFT";
  return isGone ? [] : rolesWanted(client, rules);
}
