import type { Day } from "#shared/domain/calendar/day.ts";
import { given } from "#shared/domain/import/plan.ts";
import type { Member, MemberList, MemberSaid } from "./member.ts";
import { laidOver } from "./recording.ts";
import { MEMBER_STEPS } from "./transitions.ts";

interface Telling {
  readonly said: readonly MemberSaid[];
  readonly known: readonly Member[];
  readonly of: Pick<Member, "clientId" | "province">;
  readonly on: Day;
  readonly nextId: () => string;
}

export interface MembersTold {
  readonly changes: readonly {
    readonly before: Member | undefined;
    readonly after: Omit<Member, "version">;
  }[];
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** Each member as it becomes; who was not there, or had left, joins, and who leaves is kept with the day. */
export function membersTold({ said, known, of, on, nextId }: Telling): MembersTold {
  const changes = said.map((one) => {
    const before = known.find(({ msisdn }) => msisdn === one.msisdn);
    const start = before ?? { ...USUAL, ...of, id: nextId(), joinedOn: on, version: "", msisdn: one.msisdn };
    return {
      before,
      after: laidOver(before, dated({ ...start, ...given(one) }, { before, on }), MEMBER_STEPS),
    };
  });
  const isIn = (member: Pick<Member, "status"> | undefined) =>
    member !== undefined && member.status !== "LEFT";
  return {
    changes,
    joined: changes.filter(({ before, after }) => !isIn(before) && isIn(after)).map(({ after }) => after.id),
    left: changes.filter(({ before, after }) => isIn(before) && !isIn(after)).map(({ after }) => after.id),
  };
}

const USUAL = { payMode: "SELF", status: "ACTIVE" } as const;

function dated(member: Member, { before, on }: { before: Member | undefined; on: Day }): Member {
  const isBack = before?.status === "LEFT" && member.status !== "LEFT";
  if (isBack) return { ...member, joinedOn: on, leftOn: undefined };
  return member.status === "LEFT" ? { ...member, leftOn: member.leftOn ?? on } : member;
}

/** How many there are after the changes. */
export function countAfter(known: readonly Member[], { joined, left }: MembersTold): number {
  return known.filter(({ status }) => status !== "LEFT").length + joined.length - left.length;
}

/** The next version of the list of beneficiaries, with or without the letter that seals it. */
export function nextList(
  last: MemberList | undefined,
  told: MembersTold,
  about: Pick<MemberList, "clientId" | "province" | "effectiveOn" | "sealedDocUrl" | "count">,
): Omit<MemberList, "version"> {
  return { ...about, number: (last?.number ?? 0) + 1, joined: [...told.joined], left: [...told.left] };
}
