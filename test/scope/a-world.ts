import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { type Merchant, callerFor as merchantCaller } from "#shared/domain/benefits/merchant.ts";
import type { Interaction } from "#shared/domain/clients/interaction.ts";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import type { ImportRun } from "#shared/domain/import/run.ts";
import type { Upload } from "#shared/domain/import/upload.ts";
import type { Opportunity } from "#shared/domain/opportunities/opportunity.ts";
import type { HandoverOrder } from "#shared/domain/ownership/handover-order.ts";
import { type Caller, callerOf } from "#shared/domain/people/caller.ts";
import type { Redemption } from "#shared/domain/redemptions/redemption.ts";
import { importClients } from "#shared/use-cases/import/import-clients.ts";
import {
  aClient,
  anApiKey,
  anApproval,
  aPerson,
  aTask,
  callerFor,
  NOW,
  PEOPLE,
  UNITS,
} from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { put } from "#test/use-cases/ownership/given.ts";

/** Where a family of things belongs: one's own team, another team, another province, or nowhere at all. */
interface Home {
  readonly person: string;
  readonly unit: string;
  readonly province: string;
}
export const HOMES = {
  near: { person: "min", unit: "GZ-A", province: "GD" },
  far: { person: "bo", unit: "GZ-B", province: "GD" },
  abroad: { person: "xiang", unit: "CS-A", province: "HN" },
} as const satisfies Record<string, Home>;

/** Everything that can be named in a call, of one home; `nowhere` names what does not exist. */
export type Names = ReturnType<typeof namesOf>;
export function namesOf(home: keyof typeof HOMES | "nowhere") {
  const { person, unit } = home === "nowhere" ? { person: "nobody", unit: "XX-X" } : HOMES[home];
  const id = (kind: string) => `${kind}_${home}`;
  return {
    ...{
      person,
      unit,
      colleague: "na",
      client: id("cli"),
      contact: id("ctc"),
      contactName: `${home}联系人`,
      task: id("tsk"),
    },
    ...{ request: id("apr"), order: id("hnd"), import: id("imp"), upload: id("upl"), key: id("key") },
    ...{ opportunity: id("opp"), redemption: id("rdm"), visit: id("vis"), merchant: id("mer") },
  };
}

const chief = aPerson({ id: "shou", name: "首席", unit: "GZ-A", post: "CHIEF_MANAGER" });
const people = [...PEOPLE, chief, aPerson({ id: "xiang", name: "向湘", unit: "CS-A", province: "HN" })];
/** Whoever is asked about: of each role one, who reaches no more than his own team, or his own province. */
export const CALLERS: Readonly<
  Record<"manager" | "supervisor" | "chief" | "service" | "admin" | "merchant", Caller>
> = {
  manager: callerFor("min"),
  supervisor: callerFor("zhao"),
  chief: { ...callerOf({ ...chief, version: "v" }, UNITS), covers: [{ id: "min", name: "王敏" }] },
  service: { ...callerFor("net"), covers: [{ id: "min", name: "王敏" }] },
  admin: callerFor("adm"),
  merchant: merchantCaller({ ...merchantAt("near"), version: "v" }),
};

/** The same kinds of things three times over: in reach, in another team, in another province. */
export async function aWorld() {
  const homes = Object.keys(HOMES) as (keyof typeof HOMES)[];
  const house = await aHouse({
    people,
    clients: homes.map((home) => aClient({ ...at(home), id: namesOf(home).client, ...called(home) })),
    tasks: homes.map((home) => aTask({ ...at(home), id: namesOf(home).task, title: `${home}的任务` })),
    approvals: homes.map((home) => ({ ...approvalAt(home), askedAt: NOW })),
    parts: {
      contact: homes.map(contactAt),
      opportunity: homes.map(opportunityAt),
      redemption: homes.map(redemptionAt),
    },
  });
  const { ports } = house;
  for (const home of homes) {
    await put(house, ports.handovers.put(undefined, orderAt(home)));
    await put(house, ports.imports.begin(undefined, runAt(home)));
    await house.say(importClients, rowAt(home), { as: importerOf(home) });
    await put(house, ports.imports.putUpload(undefined, uploadAt(home)));
    await put(house, ports.records.addInteraction(visitAt(home)));
    await put(house, ports.merchants.put(undefined, merchantAt(home)));
    const hash = home.slice(0, 1).charCodeAt(0).toString(16).padStart(64, "0");
    await put(house, ports.apiKeys.put(undefined, anApiKey({ ...at(home), id: namesOf(home).key, hash })));
  }
  return house;
}

function at(home: keyof typeof HOMES) {
  const { person: owner, unit, province } = HOMES[home];
  return { owner, unit, province };
}

function called(home: string) {
  return { name: `${home}机械有限公司`, shortName: `${home}机械` };
}

function approvalAt(home: keyof typeof HOMES): ApprovalRequest {
  const { client: id, request } = namesOf(home);
  const { owner, unit } = at(home);
  const steps = [{ role: "supervisor" as const, unit }];
  const of = { ownerName: owner, subject: { id, name: called(home).shortName } };
  return anApproval({ ...at(home), ...of, id: request, steps });
}

const part = (home: keyof typeof HOMES) => ({
  ...{ clientId: namesOf(home).client, version: "seed", province: HOMES[home].province, createdAt: NOW },
});

function contactAt(home: keyof typeof HOMES): Contact {
  const { contact: id, contactName: name } = namesOf(home);
  const said = {
    buyingRole: "NONE" as const,
    birthdayConsent: false,
    profileConsent: false,
    isKeyPerson: false,
  };
  return { ...part(home), id, name, ...said, goodHours: [], badHours: [], motives: [] };
}

function opportunityAt(home: keyof typeof HOMES): Opportunity {
  const { opportunity: id } = namesOf(home);
  const lists = { products: [], steps: [], options: [] };
  const state = { stage: "CAPTURED", channel: "DIRECT", createdBy: "min", stageOn: "2026-03-01" } as const;
  return { ...part(home), id, name: `${home}专线`, ...lists, ...state };
}

function redemptionAt(home: keyof typeof HOMES): Redemption {
  const { redemption: id } = namesOf(home);
  const goods = { itemCode: "GIFT", qty: 1, points: 100, spends: 1, month: "2026-03" };
  return { ...part(home), id, ...goods, status: "APPROVED", by: "min", byName: "王敏", at: NOW };
}

function orderAt(home: keyof typeof HOMES): HandoverOrder {
  const { client, order, person, unit } = namesOf(home);
  const ids = { clientIds: [client], pending: [], skipped: [], tasksMoved: 0, checklist: [] };
  const who = { from: "gone", fromName: "孙离", to: person, toName: person, by: "boss", byName: "上级" };
  return {
    ...{ id: order, version: "seed", province: HOMES[home].province, unit, kind: "HANDOVER" },
    ...{ ...who, ...ids, status: "DRAFT", title: called(home).shortName, whole: false, createdAt: NOW },
  };
}

function runAt(home: keyof typeof HOMES): ImportRun {
  const counts = { create: 1, update: 0, skip: 0, error: 0 };
  return {
    ...{ ...at(home), id: namesOf(home).import, version: "seed", byName: "某人", kind: "clients" },
    ...{ fileName: `${home}.csv`, signature: home, mapping: {}, mode: "both", onClosed: "skip", rows: 1 },
    ...{ startedAt: NOW, endedAt: NOW, state: "DONE", counts },
  };
}

/** One row of a file, saved in a commit of its own. */
function rowAt(home: keyof typeof HOMES) {
  const record = {
    externalRef: `X-${home}`,
    name: `${home}新客户有限公司`,
    owner: `E-${HOMES[home].person}`,
  };
  return { importId: namesOf(home).import, rows: [{ line: 2, record }] };
}

function importerOf(home: keyof typeof HOMES): Caller {
  return { ...CALLERS.admin, ...HOMES[home], id: "clerk" };
}

function visitAt(home: keyof typeof HOMES): Interaction {
  const { client: clientId, visit: id, person: staffId } = namesOf(home);
  const said = { kind: "VISIT" as const, heard: "要专线", contactIds: [], needIds: [] };
  return { id, clientId, staffId, at: NOW, ...said, province: HOMES[home].province, version: "seed" };
}

function merchantAt(home: keyof typeof HOMES): Omit<Merchant, "version"> {
  const made = { createdAt: NOW, createdBy: "adm", status: "ACTIVE" as const, benefits: ["AIRPORT_LOUNGE"] };
  return { id: namesOf(home).merchant, name: `${home}酒店`, province: HOMES[home].province, ...made };
}

/** Only who has sent a file may order it: a supervisor, where he is asked. */
function uploadAt(home: keyof typeof HOMES): Upload {
  return {
    ...{ ...at(home), ...(home === "near" && { owner: "zhao" }) },
    ...{ id: namesOf(home).upload, version: "seed", byName: "某人", kind: "clients" },
    ...{ fileName: `${home}.csv`, bytes: 10, type: "text/csv", mode: "both", onClosed: "skip", mapping: {} },
    ...{ askedAt: NOW, state: "AWAITED" },
  };
}
