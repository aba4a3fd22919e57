import { decisionMap, type MapPhrases } from "./decision-map.ts";

/** What is said of a client's people: who decides, and what is kept of each. */
export interface ContactPhrases extends MapPhrases {
  readonly one: {
    readonly head: (client: string, person: string) => string;
    readonly line: (label: string, value: string) => string;
    readonly masked: string;
    readonly nothing: string;
    readonly noPhone: string;
    readonly phones: (people: string) => string;
    readonly boss: string;
    readonly knows: (name: string, tie: string, strength: number) => string;
    readonly month: (month: number, day: number) => string;
  };
  readonly updated: {
    readonly created: (client: string, who: string) => string;
    readonly updated: (client: string, who: string) => string;
    readonly left: (client: string, who: string) => string;
    readonly score: (before: number | undefined, after: number) => string;
    readonly tie: (name: string, tie: string, strength: number) => string;
    readonly field: (label: string, value: string) => string;
    readonly boss: (name: string) => string;
    readonly ask: (name: string) => string;
    readonly askWho: (client: string) => string;
    readonly askConsent: (name: string) => string;
    readonly flags: Readonly<
      Record<"birthdayConsent" | "profileConsent" | "isKeyPerson", readonly [yes: string, no: string]>
    >;
  };
  readonly birthdays: {
    readonly head: (span: string, count: number) => string;
    readonly none: (span: string) => string;
    readonly line: (day: string, client: string, who: string) => string;
    readonly note: string;
  };
  readonly gapTask: (client: string, roles: string) => string;
  readonly chips: {
    readonly map: (client: string) => string;
    readonly add: (client: string) => string;
    readonly visit: (client: string, name: string) => string;
  };
}

export const contacts: ContactPhrases = {
  ...decisionMap,
  one: {
    head: (client, person) => `${client} · ${person}`,
    line: (label, value) => `${label}：${value}`,
    masked: "完整号码只给负责这个客户的客户经理看。",
    nothing: "电话还没有记。",
    noPhone: "座机还没有记。",
    phones: (people) => `座机：${people}`,
    boss: "上级",
    knows: (name, tie, strength) => `${name}（${tie}，强度${strength}）`,
    month: (month, day) => `${month}月${day}日`,
  },
  updated: {
    created: (client, who) => `已新增${client}联系人：${who}。`,
    updated: (client, who) => `已更新${client}${who}：`,
    left: (client, who) => `已记下：${who}离开${client}，转入历史，关系一并去掉。`,
    score: (before, after) =>
      before === undefined || before === after
        ? `决策地图得分${after}。`
        : `决策地图得分${before} → ${after}。`,
    tie: (name, tie, strength) => `与${name}是${tie}（强度${strength}）`,
    boss: (name) => `上级是${name}`,
    field: (label, value) => `${label}${value}`,
    ask: (name) => `要改${name}的哪一项？例如“态度改成支持”“热键是细节”“影响力4分”。`,
    askConsent: (name) => `热键是个人偏好，要本人同意才能记。${name}同意了吗？`,
    askWho: (client) => `${client}的哪一位、改什么？例如“李主任态度改成支持”。`,
    flags: {
      birthdayConsent: ["本人同意记生日", "本人不同意记生日，已删除"],
      profileConsent: ["本人同意记个人资料", "本人不同意记个人资料，热键已删除"],
      isKeyPerson: ["设为主要联系人", "不再是主要联系人"],
    },
  },
  birthdays: {
    head: (span, count) => `${span}有${count}位过生日：`,
    none: (span) => `${span}没有人过生日（只看本人同意记录的）。`,
    line: (day, client, who) => `${day} ${client} ${who}`,
    note: "只列本人同意记录的；祝福用短信或微信，不送礼。",
  },
  gapTask: (client, roles) => `补${client}的决策链：${roles}还不知道是谁`,
  chips: {
    map: (client) => `${client}谁说了算`,
    add: (client) => `${client}新增联系人`,
    visit: (client, name) => `明天上午拜访${client}${name}`,
  },
};
