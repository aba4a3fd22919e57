import { fieldWord } from "#bot/phrases/field-words.ts";
import { wordsFor } from "#bot/phrases/labels.ts";
import type { archiveRefusals as ZhRefusals } from "#bot/phrases/zh/archive-refusals.ts";
import { CLIENT_STATUSES } from "#shared/domain/import/labels.ts";

const STATUS: Readonly<Record<string, string>> = wordsFor(CLIENT_STATUSES, "en");

export const archiveRefusals: typeof ZhRefusals = {
  "field.unreadable": ({ field, said }) =>
    `“${said}” is no ${fieldWord(field, "en")}, so nothing was changed. Please say it another way.`,
  "field.not-for": ({ field, kind }) =>
    `${kind === "GROUP" ? "A group client" : "An individual"} has no ${fieldWord(field, "en")}.`,
  "field.clashed": ({ field, by }) =>
    `${by} has just changed the ${fieldWord(field, "en")}; nothing was changed. Please look again first.`,
  "field.unchanged": ({ name, field }) =>
    `${field ? `The ${fieldWord(field, "en")} of ${name}` : name} has not been changed, so there is nothing to restore.`,
  "client.code-taken": () => "Another client has this credit code. Please check it.",
  "client.kind-not-served": () => "This province does not serve that kind of client.",
  "client.twin": ({ name }) => `“${name}” looks like the same client. Please check first.`,
  "client.not-so": ({ name, status }) => `${name} is ${STATUS[status] ?? status} now, so that cannot be.`,
};
