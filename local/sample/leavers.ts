import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { asked } from "#shared/domain/approvals/asking.ts";
import { addDays } from "#shared/domain/calendar/day.ts";
import { type RetainedArchive, retained } from "#shared/domain/clients/retained-archive.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { SampleTask } from "./draft.ts";
import type { SampleStaff } from "./organisation.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

export type SampleCopy = Omit<RetainedArchive, "version">;
export type SampleRequest = Omit<ApprovalRequest, "version">;

const LEFT = [
  { daysAgo: 12, status: "LEFT", reason: "PRICE", competitor: "CT", note: "电信报价低两成" },
  { daysAgo: 100, status: "RETAINED", reason: "UNIT_SWITCH", competitor: "CU", note: "总部统一切换" },
] as const;

/** Of each book two small clients have left: one lately, one long enough ago to lie in the retained archive. */
export function withLeavers(
  clients: readonly SampleClient[],
  { tasks, times }: { tasks: readonly SampleTask[]; times: Times },
): { clients: SampleClient[]; copies: SampleCopy[] } {
  const busy = new Set(tasks.map(({ client }) => client?.id));
  const quiet = clients.filter(
    ({ id, status, valueClass, kind, chiefManagerId }) =>
      status === "IN_NETWORK" &&
      valueClass === "C" &&
      kind === "GROUP" &&
      chiefManagerId === undefined &&
      !busy.has(id),
  );
  const gone = new Map(quiet.slice(-LEFT.length).map((client, n) => [client.id, LEFT[n] ?? LEFT[0]]));
  const copies = clients.flatMap((client) => {
    const left = gone.get(client.id);
    if (left === undefined) return [];
    const { daysAgo, status: _, ...why } = left;
    const leaving = { on: addDays(times.today, -daysAgo), ...why };
    return [retained({ ...client, version: "" }, leaving, DEFAULT_RULES.archive)];
  });
  const after = clients.map((client) => {
    const left = gone.get(client.id);
    if (left === undefined) return client;
    const leftOn = addDays(times.today, -left.daysAgo);
    return { ...client, status: left.status, statusOn: leftOn, leftOn, lifecycleStage: "LOST" as const };
  });
  return { clients: after, copies };
}

/** Each first key client of a book is put forward as a strategic one: somebody has to agree. */
export function requestsOf(
  person: SampleStaff,
  { clients, tree, times }: { clients: readonly SampleClient[]; tree: readonly Unit[]; times: Times },
): SampleRequest[] {
  const client = clients.find(({ valueClass, strategic }) => valueClass === "A" && strategic !== true);
  if (client === undefined || person.post !== "ACCOUNT_MANAGER") return [];
  const wanted = {
    kind: "CLIENT_CHANGE" as const,
    subject: { id: client.id, name: client.shortName },
    lines: [{ field: "strategic", after: true }],
    steps: [{ role: "supervisor" as const, level: "TEAM" as const }],
    reason: "年收入和影响力都排在前列",
  };
  const making = { id: `apr_${person.id.slice(4)}`, applicant: person, of: client, tree };
  return [asked(wanted, { ...making, rules: DEFAULT_RULES.approval, now: times.minutesAgo(1500) })];
}
