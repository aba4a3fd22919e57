import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import { ClientKind } from "#shared/domain/clients/client.ts";
import type { Scope } from "#shared/domain/house/status.ts";
import type { Table } from "#shared/ports/table.ts";
import type { Files, Stores } from "#shared/ports.ts";
import { apiKeyStore } from "./api-key-store.ts";
import { approvalStore } from "./approval-store.ts";
import { archiveStore } from "./archive-store.ts";
import { clientStore } from "./client-store.ts";
import { conversationStore } from "./conversation-store.ts";
import { digestStore } from "./digest-store.ts";
import { factStore } from "./fact-store.ts";
import { gridStore } from "./grid-store.ts";
import { handoverStore } from "./handover-store.ts";
import { importStore } from "./import-store.ts";
import { journalStore } from "./journal-store.ts";
import { memberStore } from "./member-store.ts";
import { merchantStore } from "./merchant-store.ts";
import { pointsStore } from "./points-store.ts";
import { recordStore } from "./record-store.ts";
import { referenceStore } from "./reference-store.ts";
import { retainedStore } from "./retained-store.ts";
import { rulesStore } from "./rules-store.ts";
import { segmentStore } from "./segment-store.ts";
import type { Spell } from "./spelling.ts";
import { staffStore } from "./staff-store.ts";
import { statusStore } from "./status-store.ts";
import { stockStore } from "./stock-store.ts";
import { targetGroupStore } from "./target-group-store.ts";
import { taskStore } from "./task-store.ts";
import { unitStore } from "./unit-store.ts";

export interface StoresOptions {
  /** The notice years as the country has them; the province's own days come from the table. */
  readonly officialCalendar: WorkingCalendar;
  readonly province: string;
  /** An instant, for what is remembered and what expires. */
  readonly now: () => string;
  /** Whoever names clients spells them; whoever has none carries the spelling along. */
  readonly spell?: Spell;
  /** What kinds of client the stack serves; all, when it is not said. */
  readonly clientKinds?: Scope["clientKinds"];
  /** Where last night's facts lie; whoever has none finds through nothing but the table. */
  readonly files?: Pick<Files, "get"> | undefined;
}

/** The real stores over whichever engine. */
export function stores(table: Table, options: StoresOptions): Stores {
  const { province, spell, clientKinds = ClientKind.options } = options;
  const rules = rulesStore(table, options);
  const clients = clientStore(table, spell);
  const staff = staffStore(table, rules);
  const units = unitStore(table, options);
  const grids = gridStore(table);
  return {
    tasks: taskStore(table),
    clients,
    archives: archiveStore(table),
    approvals: approvalStore(table),
    apiKeys: apiKeyStore(table),
    retained: retainedStore(table),
    staff,
    units,
    grids,
    members: memberStore(table),
    merchants: merchantStore(table),
    stock: stockStore(table),
    targetGroups: targetGroupStore(table),
    facts: factStore(options.files ?? NO_FILES),
    segments: segmentStore(table),
    points: pointsStore(table),
    records: recordStore(table),
    handovers: handoverStore(table),
    references: referenceStore(table, { clients, staff, units, grids }),
    imports: importStore(table, options),
    conversations: conversationStore(table, options),
    digests: digestStore(table),
    journal: journalStore(table, province),
    rules,
    status: statusStore(table, { province, clientKinds }),
  };
}

const NO_FILES: Pick<Files, "get"> = { get: async () => await Promise.resolve(undefined) };
