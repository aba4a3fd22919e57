import type { BuyingRole } from "#shared/domain/contacts/contact.ts";
import type { Dice } from "./dice.ts";
import type { SampleClient } from "./sample-client.ts";

export interface Post {
  readonly title: string;
  readonly role: BuyingRole;
  readonly influence: number;
  readonly isKey: boolean;
  /** Of those who buy what is ours: the information centre. */
  readonly department?: string;
}

/** Titles from the top down: who approves, decides, evaluates, uses, and pays. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  P: ["校长", "副校长", "信息中心主任", "教务主任", "总务主任"],
  Q: ["院长", "副院长", "信息科主任", "门诊部主任", "财务科长"],
  S: ["局长", "副局长", "信息中心主任", "办公室主任", "财务科长"],
};
const COMPANY = ["董事长", "总经理", "信息部经理", "行政部主管", "财务总监"];
const ROLES = ["APPROVER", "DECIDER", "EVALUATOR", "USER", "NONE"] as const;
const INFLUENCE = [5, 4, 3, 2, 3];
const EVALUATOR = 2;
const USER = 3;

/** The whole map of an A client, most of it of a B one, and of the others whom one calls. */
export function postsOf({ industryCode = "", contact, valueClass }: SampleClient, roll: Dice): Post[] {
  const titles = TITLES[industryCode.charAt(0)] ?? COMPANY;
  const called = contact?.title ?? "";
  const isListed = titles.includes(called);
  const key = isListed ? titles.indexOf(called) : roll.pick([EVALUATOR, USER]);
  const all = titles.map((title, n) =>
    postAt(n, { title: n === key ? called || title : title, isKey: n === key }),
  );
  return all.filter(({ isKey }) => roll.chance(SHARE[valueClass]) || isKey);
}

function postAt(n: number, { title, isKey }: Pick<Post, "title" | "isKey">): Post {
  const post = { title, role: ROLES[n] ?? "NONE", influence: INFLUENCE[n] ?? 1, isKey };
  return n === EVALUATOR ? { ...post, department: title.replace(/主任|经理/u, "") } : post;
}

/** So many of a hundred posts of each class are known. */
const SHARE = { A: 88, B: 65, C: 8, NONE: 8 } as const;
