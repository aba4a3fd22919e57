import { fieldWord } from "#bot/phrases/field-words.ts";
import { wordsFor } from "#bot/phrases/labels.ts";
import { CLIENT_STATUSES } from "#shared/domain/import/labels.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";

const STATUS: Readonly<Record<string, string>> = wordsFor(CLIENT_STATUSES, "zh");

const HELD = {
  products: { unit: "个", word: "产品", instead: "已经退订的，等订购记录更新后自然归零。" },
  contracts: { unit: "份", word: "合同", instead: "已经终止的，等合同记录更新后自然归零。" },
  members: { unit: "位", word: "成员", instead: "成员变动请更新成员名单。" },
  contacts: { unit: "位", word: "联系人", instead: "有人离开请说“某某离职了”。" },
} as const;

type Own =
  | "client.code-taken"
  | "client.kind-not-served"
  | "client.twin"
  | "client.not-so"
  | "client.holds-some";
export const archiveRefusals: Pick<RefusalPhrases, Own | Extract<keyof RefusalPhrases, `field.${string}`>> = {
  "field.unreadable": ({ field, said }) =>
    `“${said}”不能作为${fieldWord(field, "zh")}，没有改动。请换个写法再说一次。`,
  "field.not-for": ({ field, kind }) =>
    `${kind === "GROUP" ? "集团" : "个人"}客户没有“${fieldWord(field, "zh")}”这一项。`,
  "field.clashed": ({ field, by }) =>
    `${by}刚改过${fieldWord(field, "zh")}，这次没有改动。请看一下最新情况再操作。`,
  "field.unchanged": ({ name, field }) =>
    `${name}${field ? `的${fieldWord(field, "zh")}` : ""}没有改过，没有可以恢复的内容。`,
  "client.code-taken": () => "这个信用代码已经登记在另一个客户名下，请核对。",
  "client.kind-not-served": () => "本省系统不服务这类客户。",
  "client.twin": ({ name }) => `已有相近的客户“${name}”，请先核对是不是同一家。`,
  "client.holds-some": ({ name, what, count }) =>
    `${name}现在登记着${count}${HELD[what].unit}${HELD[what].word}，不能记成没有。${HELD[what].instead}`,
  "client.not-so": ({ name, status }) => `${name}现在是“${STATUS[status] ?? status}”状态，不能这样变更。`,
};
