import { fieldWord } from "#bot/phrases/field-words.ts";
import { wordsFor } from "#bot/phrases/labels.ts";
import type { archiveRefusals as ZhRefusals } from "#bot/phrases/zh/archive-refusals.ts";
import { CLIENT_STATUSES } from "#shared/domain/import/labels.ts";

const STATUS: Readonly<Record<string, string>> = wordsFor(CLIENT_STATUSES, "en");

const HELD = {
  products: {
    one: "product",
    instead: "Once the subscription ends in its record, this follows.",
  },
  contracts: {
    one: "contract",
    instead: "Once the contract ends in its record, this follows.",
  },
  members: { one: "member", instead: "Please update the list of members." },
  contacts: { one: "contact", instead: "If somebody is gone, say that he has left." },
} as const;

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
  "client.holds-some": ({ name, what, count }) =>
    `${name} has ${count === 1 ? `a ${HELD[what].one}` : `${count} ${what}`} on record, so “none” was not kept. ${HELD[what].instead}`,
  "client.not-so": ({ name, status }) => `${name} is ${STATUS[status] ?? status} now, so that cannot be.`,
};
