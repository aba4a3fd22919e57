import { type Day, dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Member } from "#shared/domain/contracts/member.ts";
import { type Choice, chosen, given, laidOver, type Plan, planned, RowRefused } from "./plan.ts";
import type { MemberRecord } from "./record-of-parts.ts";

type NewMember = Omit<Member, "version">;

interface Planning {
  readonly client: Client;
  /** Those of the client, whoever has left among them. */
  readonly known: readonly Member[];
  readonly choice: Choice;
  readonly id: string;
  readonly now: Instant;
}

/** One member of a group, known by the number; who has left stays unless whoever imports says so. */
export function planMember(record: MemberRecord, planning: Planning): Plan<NewMember> {
  return planned(() => {
    const { client, known, choice, id, now } = planning;
    if (client.kind !== "GROUP") throw new RowRefused({ code: "client.not-a-group", facts: {} });
    const before = known.find(({ msisdn }) => msisdn === record.msisdn);
    const { client: _, province: __, externalRef: ___, ...values } = record;
    const said = { ...values, leftOn: leavingOn(values, dayOf(now)) };
    if (before) return chosen(laidOver(before, said), choice, isLeft);
    const place = { id, clientId: client.id, province: client.province };
    const usual = { payMode: "SELF", status: "ACTIVE", joinedOn: dayOf(now) } as const;
    const after = { ...place, ...usual, ...given(said), msisdn: record.msisdn };
    return chosen({ is: "create", after }, choice);
  });
}

/** Who has left has a day of it. */
function leavingOn({ status, leftOn }: Pick<MemberRecord, "status" | "leftOn">, today: Day): Day | undefined {
  return status === "LEFT" ? (leftOn ?? today) : leftOn;
}

function isLeft({ status }: Pick<Member, "status">): boolean {
  return status === "LEFT";
}

/** By how much the count of a group's members moves. */
export function countMoved(
  changes: readonly {
    readonly before: Pick<Member, "status"> | undefined;
    readonly after: Pick<Member, "status"> | undefined;
  }[],
): number {
  const isIn = (one: Pick<Member, "status"> | undefined) => one !== undefined && !isLeft(one);
  return changes.reduce((sum, { before, after }) => sum + Number(isIn(after)) - Number(isIn(before)), 0);
}
