import { fieldWord } from "#bot/phrases/field-words.ts";
import { wordsFor } from "#bot/phrases/labels.ts";
import { CLIENT_STATUSES } from "#shared/domain/import/labels.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";

const STATUS: Readonly<Record<string, string>> = wordsFor(CLIENT_STATUSES, "zh");

type Own = "client.code-taken" | "client.kind-not-served" | "client.twin" | "client.not-so";
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
  "client.not-so": ({ name, status }) => `${name}现在是“${STATUS[status] ?? status}”状态，不能这样变更。`,
};
