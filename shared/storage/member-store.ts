import { Member, MemberList, RecruitmentRound } from "#shared/domain/contracts/member.ts";
import type { MemberStore } from "#shared/ports/contracts.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { plain, unlessEmpty } from "./fields.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

/** Whose and which are in the key. */
const memberShape = shape<Omit<Member, "id" | "clientId" | "province" | "version">>({
  type: "member",
  fields: {
    msisdn: plain("m"),
    name: plain("n"),
    role: plain("r"),
    payMode: plain("p", "SELF"),
    joinedOn: plain("j"),
    leftOn: plain("l"),
    vnetShort: plain("v"),
    status: plain("st", "ACTIVE"),
  },
});
const listShape = shape<Omit<MemberList, "number" | "clientId" | "province" | "version">>({
  type: "members",
  fields: {
    joined: unlessEmpty("j"),
    left: unlessEmpty("l"),
    count: plain("c"),
    effectiveOn: plain("f"),
    sealedDocUrl: plain("d"),
  },
});
const roundShape = shape<Omit<RecruitmentRound, "number" | "clientId" | "province" | "version">>({
  type: "recruiting",
  fields: { startedOn: plain("s"), people: plain("p") },
});

export function memberStore(table: Pick<Table, "query">): MemberStore {
  return {
    async list(clientId, { limit, after } = {}) {
      const from = after === undefined ? undefined : keys.member(clientId, after).SK;
      const items = await table.query({ ...ranges.members(clientId), limit, after: from });
      return items.map(readMember);
    },
    put: (before, after) => changed(before, after, memberItem),
    imaged: (image) => (image["ty"] === "member" ? readMember(image) : undefined),
    async lists(clientId, { limit }) {
      const items = await table.query({ ...ranges.memberLists(clientId), descending: true, limit });
      return items.map(readList);
    },
    putList: (before, after) => changed(before, after, listItem),
    async rounds(clientId, { limit }) {
      const items = await table.query({ ...ranges.recruitments(clientId), descending: true, limit });
      return items.map(readRound);
    },
    putRound: (before, after) => changed(before, after, roundItem),
  };
}

function changed<T extends { readonly version: string }>(
  before: T | undefined,
  after: Omit<T, "version">,
  itemOf: (one: Omit<T, "version">) => Attributes,
) {
  return changesBetween(before ? lying([itemOf(before)], before.version) : [], [itemOf(after)]);
}

function memberItem(member: Omit<Member, "version">): Attributes {
  return memberShape.write(
    { key: keys.member(member.clientId, member.id), province: member.province },
    member,
  );
}

function listItem(list: Omit<MemberList, "version">): Attributes {
  return listShape.write({ key: keys.memberList(list.clientId, list.number), province: list.province }, list);
}

function roundItem(round: Omit<RecruitmentRound, "version">): Attributes {
  const key = keys.recruitment(round.clientId, round.number);
  return roundShape.write({ key, province: round.province }, round);
}

function readMember(item: Item): Member {
  return Member.parse({ ...memberShape.read(item), id: idIn(item), clientId: ownerIn(item) });
}

function readList(item: Item): MemberList {
  const { joined = [], left = [], ...rest } = listShape.read(item);
  return MemberList.parse({ ...rest, joined, left, number: Number(idIn(item)), clientId: ownerIn(item) });
}

function readRound(item: Item): RecruitmentRound {
  const key = { number: Number(idIn(item)), clientId: ownerIn(item) };
  return RecruitmentRound.parse({ ...roundShape.read(item), ...key });
}
