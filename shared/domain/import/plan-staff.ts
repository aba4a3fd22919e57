import type { Caller } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { mustBeOurs, theMatch, theOnly, unitsMeant } from "./meant.ts";
import { given, laidOver, type Plan, planned, RowRefused } from "./plan.ts";
import type { StaffRecord } from "./record.ts";

/** What the table knows of that a row of people speaks of. */
export interface StaffFacts {
  readonly byEmployeeNo: Staff | undefined;
  readonly byRef: Staff | undefined;
  /** Who writes from the row's chat accounts. */
  readonly byChat: readonly Staff[];
  /** To whom the person's clients are on their way. */
  readonly handingTo: readonly string[];
}

type NewStaff = Omit<Staff, "version">;

/** What a person is who is not said to be otherwise. */
const USUAL: Pick<NewStaff, "status" | "language" | "chat" | "notify"> = {
  status: "ACTIVE",
  language: "zh",
  chat: {},
  notify: { digest: "on", daysOff: "critical" },
};

export function planStaff(
  record: StaffRecord,
  { caller, tree, facts, id }: { caller: Caller; tree: readonly Unit[]; facts: StaffFacts; id: string },
): Plan<NewStaff> {
  return planned(() => {
    const { name, employeeNo, post, status, language, mobile, hiredOn, chat, externalRef } = record;
    const { certGrade, certValidTo, abilities } = record;
    mustBeOurs(record.province, caller, tree);
    const before = matchFor(record, facts);
    const unit = theOnly("orgUnitId", unitsMeant(tree, record.unit)).code;
    const known = { name, employeeNo, post, unit };
    const more = {
      status,
      language,
      mobile,
      hiredOn,
      ...{ certGrade, certValidTo, abilities },
      externalRef,
      chat: chat && { ...before?.chat, ...chat },
    };
    if (before) return laidOver(before, { ...known, ...more });
    return { is: "create", after: { id, province: caller.province, ...known, ...USUAL, ...given(more) } };
  });
}

/** Whom a row means; an account of somebody else's, and leaving while one's clients are on their way, are refused. */
function matchFor({ status }: StaffRecord, facts: StaffFacts): Staff | undefined {
  const before = theMatch([facts.byEmployeeNo, facts.byRef], (staff) => staff.id);
  if (facts.byChat.some(({ id }) => id !== before?.id))
    throw new RowRefused({ code: "key.taken", column: "chatUserId", facts: {} });
  const [to] = status === "LEFT" ? facts.handingTo : [];
  if (to !== undefined) throw new RowRefused({ code: "staff.handing-over", column: "status", facts: { to } });
  return before;
}
