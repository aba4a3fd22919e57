import { ClientKind } from "#shared/domain/clients/client.ts";
import type { Files } from "#shared/ports.ts";
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
import { staffStore } from "./staff-store.ts";
import { statusStore } from "./status-store.ts";
import { stockStore } from "./stock-store.ts";
import type { House } from "./store-house.ts";
import { targetGroupStore } from "./target-group-store.ts";
import { taskStore } from "./task-store.ts";
import { unitStore } from "./unit-store.ts";

// Every store, by the name that ports have it under. Whoever needs a few of them names those, and carries no other.

export const tasks = ({ table }: House) => taskStore(table);
export const clients = ({ table, options }: House) => clientStore(table, options.spell);
export const archives = ({ table }: House) => archiveStore(table);
export const approvals = ({ table }: House) => approvalStore(table);
export const apiKeys = ({ table }: House) => apiKeyStore(table);
export const retained = ({ table }: House) => retainedStore(table);
export const staff = ({ table, the }: House) => staffStore(table, the(rules));
export const units = ({ table, options }: House) => unitStore(table, options);
export const grids = ({ table }: House) => gridStore(table);
export const members = ({ table }: House) => memberStore(table);
export const merchants = ({ table }: House) => merchantStore(table);
export const stock = ({ table }: House) => stockStore(table);
export const targetGroups = ({ table }: House) => targetGroupStore(table);
export const facts = ({ options }: House) => factStore(options.files ?? NO_FILES);
export const segments = ({ table }: House) => segmentStore(table);
export const points = ({ table }: House) => pointsStore(table);
export const records = ({ table }: House) => recordStore(table);
export const handovers = ({ table }: House) => handoverStore(table);
export const references = ({ table, the }: House) =>
  referenceStore(table, { clients: the(clients), staff: the(staff), units: the(units), grids: the(grids) });
export const imports = ({ table, options }: House) => importStore(table, options);
export const conversations = ({ table, options }: House) => conversationStore(table, options);
export const digests = ({ table }: House) => digestStore(table);
export const journal = ({ table, options }: House) => journalStore(table, options.province);
export const rules = ({ table, options }: House) => rulesStore(table, options);
export const status = ({ table, options }: House) =>
  statusStore(table, { province: options.province, clientKinds: options.clientKinds ?? ClientKind.options });

const NO_FILES: Pick<Files, "get"> = { get: async () => await Promise.resolve(undefined) };
