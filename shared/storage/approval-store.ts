import { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { stepNow } from "#shared/domain/approvals/deciding.ts";
import type { ApprovalStore } from "#shared/ports/approvals.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { instant, plain } from "./fields.ts";
import { asked, places } from "./index-places.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

/** Kept twice under one version: by its id for whoever decides, and with the applicant, who asks what became of it. */
const kept = shape<Omit<ApprovalRequest, "id" | "province" | "version">>({
  type: "approval",
  fields: {
    unit: plain("u"),
    owner: plain("o"),
    ownerName: plain("on"),
    kind: plain("k"),
    status: plain("st", "OPEN"),
    subject: plain("sj"),
    reason: plain("r"),
    lines: plain("l"),
    input: plain("in"),
    steps: plain("sp"),
    askedAt: instant("aa"),
    lapsesOn: plain("lo"),
    decidedAt: instant("da"),
  },
});

export function approvalStore(table: Pick<Table, "get" | "query" | "queryIndex">): ApprovalStore {
  return {
    async find(id) {
      const item = await table.get(keys.approval(id));
      return item && ApprovalRequest.parse({ ...kept.read(item), id: ownerIn(item) });
    },
    async listWaiting(unit) {
      const items = await table.queryIndex("byUnit", asked.approvalsOfUnit(unit));
      return items.map((item) => ApprovalRequest.parse({ ...kept.read(item), id: ownerIn(item) }));
    },
    async listOf(applicant, limit) {
      const items = await table.query({ ...ranges.ownApprovals(applicant), descending: true, limit });
      return items.map(readOwn);
    },
    put(before, after) {
      const lies = before === undefined ? [] : lying(itemsOf(before), before.version);
      return changesBetween(lies, itemsOf(after));
    },
  };
}

function itemsOf(request: Omit<ApprovalRequest, "version">): Attributes[] {
  const { id, owner, province, askedAt } = request;
  const step = stepNow(request);
  const place = step ? places.approvalOfUnit(step.unit, askedAt, id) : {};
  return [
    { ...kept.write({ key: keys.approval(id), province }, request), ...place },
    kept.write({ key: keys.ownApproval(owner, id), province }, request),
  ];
}

function readOwn(item: Item): ApprovalRequest {
  return ApprovalRequest.parse({ ...kept.read(item), id: idIn(item) });
}
