import type { Contact, ContactRelation } from "#shared/domain/contacts/contact.ts";
import { decisionMap } from "#shared/domain/contacts/decision-map.ts";
import { gapsOf } from "#shared/domain/contacts/map-advice.ts";
import { seenInList } from "#shared/domain/contacts/seen.ts";
import { DECISION_MAP_DEFAULT } from "#shared/domain/rules/decision-map-rules.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";
import { aContact, PEOPLE, TIES, tie } from "./a-hospital.ts";

interface Given {
  readonly name?: string;
  readonly contacts: readonly Contact[];
  readonly relations?: readonly ContactRelation[];
}

/** What the chat is shown of these people. */
export function aMap({ name = "市人民医院", contacts, relations = [] }: Given): ContactsShown {
  const map = decisionMap({ contacts, relations }, DECISION_MAP_DEFAULT);
  return {
    ...map,
    client: { id: "cli_1", name, ownership: "PUBLIC_BODY", relationState: "SUPPLIER", isReference: false },
    people: map.people.map(({ contact, ...share }) => ({ contact: seenInList(contact), ...share })),
    gaps: gapsOf(map),
    family: { children: [] },
  };
}

const SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const STANCES = [
  "SUPPORTER",
  "NEUTRAL",
  "SPONSOR",
  "NON_SUPPORTER",
  "NEUTRAL",
  "SUPPORTER",
  "OPPONENT",
] as const;
const HEADS = ["DECIDER", "APPROVER"] as const;
const ROLES = ["USER", "NONE", "EVALUATOR", "NONE", "NONE"] as const;
const TITLES = ["信息中心工程师", "采购主管", "财务部经理", "办公室主任", "网络管理员", "副总经理助理"];
const CROWD = Array.from({ length: 20 }, (_, place) =>
  aContact({
    ...{
      id: `con_${place}`,
      name: `${SURNAMES[place]}${"伟芳娜敏静"[place % 5]}${place % 3 === 0 ? "" : "华"}`,
    },
    title: TITLES[place % 6] ?? "",
    buyingRole: HEADS[place] ?? ROLES[place % 5] ?? "NONE",
    influence: place < 2 ? 5 : (place % 5) + 1,
    ...(place % 9 !== 8 && { attitude: STANCES[place % 7] }),
    ...(place === 12 && { isKeyPerson: true }),
    ...(place > 5 && place % 4 === 0 && { reportsTo: `con_${place - 5}` }),
  }),
);
const CROWD_TIES = [
  tie("con_12", "con_5"),
  tie("con_5", "con_0", { kind: "CLASSMATE", strength: 5 }),
  tie("con_3", "con_9", { kind: "RELATIVE", strength: 2 }),
  tie("con_10", "con_2", { kind: "OTHER", strength: 1 }),
  tie("con_14", "con_7"),
];

export const MAPS = {
  hospital: aMap({ contacts: PEOPLE, relations: TIES }),
  crowd: aMap({ name: "湘江新区智能制造产业园投资开发集团", contacts: CROWD, relations: CROWD_TIES }),
  nobody: aMap({ name: "恒信物流", contacts: [] }),
  long: aMap({
    name: "Chang Jiang International Logistics & Supply Chain <Holdings> Co., Ltd.",
    contacts: [
      aContact({
        ...{ id: "con_a", name: "阿卜杜拉·买买提江", title: "信息化与数字化转型工作领导小组办公室主任" },
        ...{ buyingRole: "DECIDER", influence: 5, attitude: "OPPONENT" },
      }),
      aContact({
        ...{ id: "con_b", name: "Alexander Montgomery-Smythe", title: "Regional Purchasing Director" },
        ...{ buyingRole: "APPROVER", influence: 4, attitude: "NEUTRAL", isKeyPerson: true },
      }),
      aContact({
        id: "con_c",
        name: "王喆堃13800001111",
        buyingRole: "USER",
        influence: 4,
        attitude: "SPONSOR",
      }),
      aContact({ id: "con_d", name: "李𠮷昇", buyingRole: "EVALUATOR", influence: 4, attitude: "SUPPORTER" }),
    ],
    relations: [tie("con_b", "con_d"), tie("con_d", "con_c", { kind: "REPORTS_TO" })],
  }),
  single: aMap({
    name: "东城建材",
    contacts: [
      aContact({
        id: "con_x",
        name: "周强",
        title: "老板",
        buyingRole: "DECIDER",
        influence: 5,
        attitude: "SUPPORTER",
        isKeyPerson: true,
      }),
    ],
  }),
} as const;
