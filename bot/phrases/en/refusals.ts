import { roleName, rolesThatMay } from "#bot/phrases/role-words.ts";
import type { RefusalPhrases } from "#bot/phrases/zh/refusal-phrases.ts";
import { addDays, dayOf, type Instant, timeOf } from "#shared/domain/calendar/day.ts";
import { productName } from "#shared/domain/contracts/catalogue.ts";
import { approvalRefusals } from "./approval-refusals.ts";
import { archiveRefusals } from "./archive-refusals.ts";
import { benefitRefusals } from "./benefit-refusals.ts";
import { contracts } from "./contracts.ts";
import { counted } from "./counted.ts";
import { gradeRefusals } from "./grade-refusals.ts";
import { pointsRefusals } from "./points-refusals.ts";
import { redemptionRefusals } from "./redemption-refusals.ts";
import { ruleRefusals } from "./rule-refusals.ts";
import { dated } from "./time.ts";
import { uploadRefusals } from "./upload-refusals.ts";

/** What is refused is named in full, with its weekday, so that a slip is seen. */
const from = (at: Instant): string =>
  timeOf(at) === "00:00" ? dated(dayOf(at)) : `${dated(dayOf(at))} ${timeOf(at)}`;
/** A span until midnight ends with the day before. */
const until = (at: Instant): string => (timeOf(at) === "00:00" ? dated(addDays(dayOf(at), -1)) : from(at));
const span = (first: string, last: string): string =>
  first === last ? `on ${first}` : `from ${first} to ${last}`;

const FIELDS: Readonly<Record<string, string>> = {
  title: "what is to be done",
  text: "what is to be done",
  due: "the time",
  to: "the time",
  from: "the time",
  startsAt: "the time",
  at: "the time",
  day: "the day",
  minutes: "how long it takes",
  reason: "the reason",
  note: "the note",
  outcome: "the outcome",
  digest: "the setting",
  change: "the change",
};

export const refusals: RefusalPhrases = {
  ...approvalRefusals,
  ...archiveRefusals,
  ...benefitRefusals,
  ...gradeRefusals,
  "role.not-allowed": (barred) => {
    const who = rolesThatMay(barred, "en");
    const cannot = who
      ? `This is for ${who}, not for ${roleName(barred.role, "en")}.`
      : "Your post does not have this.";
    return `${cannot} Say “help” to see what you can do.`;
  },
  "input.not-understood": ({ fields }) =>
    `I did not understand ${[...new Set(fields.flatMap((field) => FIELDS[field] ?? []))].join(", ") || "that"}. Please say it another way.`,
  "subject.unknown": () => "Not found. Check the name or the number, or ask “what first today”.",
  "person.unknown": () => "I do not know your account. Please ask the province administrator.",
  "message.too-long": ({ limit }) =>
    `That is too long. Please keep it under ${limit} characters, or send it in parts.`,
  "journal.not-undoable": () => "The last step cannot be taken back.",
  "journal.changed-since": ({ by }) =>
    `${by ?? "Someone"} has changed it since, so it stays. Please look at it first.`,
  "journal.empty": ({ minutes }) => `Nothing to take back in the last ${minutes} minutes.`,
  "item.changed": ({ by }) =>
    `${by ?? "Someone"} has just changed this item; nothing was done. Please look again.`,
  "task.not-open": ({ title, by }) => `“${title}” is already closed${by ? ` by ${by}` : ""}.`,
  "task.cancelled": ({ title }) => `“${title}” was cancelled and cannot be reopened. Please add a new one.`,
  "task.not-closed": ({ title }) => `“${title}” is still open.`,
  "task.too-old": ({ days }) =>
    `A task closed more than ${days} days ago cannot be reopened. Please add a new one.`,
  "task.not-yours": ({ title }) => `“${title}” is not yours.`,
  "task.already-yours": ({ name }) => `It already lies with ${name}.`,
  "clock.running": ({ title }) =>
    `The clock of “${title}” is running. Say what came of it: “complete 1, service restored”.`,
  "visit.unrecorded": ({ title }) =>
    `“${title}” closes with a record of the visit. What came of it? “Wants to renew, quote by Wednesday”.`,
  "case.unwritten": ({ title }) =>
    `“${title}” closes with the case itself. What is to be learned? “No outage, thanks to a rehearsal”.`,
  "date.lunar": ({ said }) =>
    `“${said}” is a day of the lunar calendar. Please give the date in the common calendar.`,
  "date.impossible": ({ said }) => `There is no such day as “${said}”. Please give the date again.`,
  "date.past": ({ at }) => `${until(at)} is already past. Please give a later time.`,
  "list.out-of-range": ({ n, size }) =>
    size === 0
      ? "There is no list yet. Ask “what first today”."
      : `The list has ${counted(size, "line")}; there is no line ${n}.`,
  "list.missing": () =>
    "Which one? For example “complete 1”. If you have no list yet, ask “what first today”.",
  "overflow.none": () => "Everything fits; nothing was changed.",
  "state.not-allowed": ({ from, to }) =>
    `It is "${contracts.state(from)}" and cannot become "${contracts.state(to)}" from there; nothing was changed. Please check and try again.`,
  "product.unknown": ({ said }) =>
    `The catalogue has no "${said}". Use the product's name or what people call it, for example "group V-net".`,
  "product.not-sold": ({ code }) =>
    `${productName(code, "en")} is no longer sold; who has it keeps it, but nobody can order it.`,
  "account.unknown": ({ said }) => `There is no account ${said}; record the account before its bills.`,
  "recruitment.not-agreed": ({ name }) =>
    `The agreement with ${name} has no clause on winning its other employees; record that clause first.`,
  "client.no-task": ({ name }) => `${name} has no open task.`,
  "client.unknown": ({ said }) => `No client “${said}”. Please try another name or the full one.`,
  "staff.unknown": ({ said }) => `No such colleague${said ? ` “${said}”` : ""}. Please give the full name.`,
  "leave.overlapping": (taken) => `You are already on leave ${span(from(taken.from), until(taken.to))}.`,
  "leave.too-long": ({ days }) => `At most ${days} days at a time. Please change the dates.`,
  "cover.impossible": ({ name }) => `${name} cannot cover. Please name a colleague who is at work.`,
  "cover.too-long": ({ days }) => `A cover lasts at most ${days} days. Please choose a shorter time.`,
  "cover.taken": ({ name, to }) => `${name} covers already, until ${until(to)}.`,
  "cover.no-leave": ({ name }) => `${name} is not on leave. Ask the supervisor to arrange the cover.`,
  "cover.none": ({ name }) => `Nobody is covering for ${name || "them"} now.`,
  "place.unknown": ({ said }) =>
    `I know no area, building or team called “${said}”. Please name it differently.`,
  "unmanned.none": () => "There are no clients without a manager here.",
  "receiver.impossible": ({ name }) =>
    `${name} is not at work and cannot receive clients. Please name somebody who is.`,
  "client.already-theirs": ({ name }) => `${name} owns these clients already.`,
  "client.several-owners": () =>
    "These clients belong to different managers. Please hand them over separately.",
  "client.same": () => "That is one and the same client; nothing to merge.",
  "client.apart": ({ names }) => `${names.join(" and ")} have different credit codes: they are two clients.`,
  "handover.not-yours": ({ to }) => `This hand-over is for ${to} to answer.`,
  "handover.over": ({ to }) => `The hand-over to ${to} has been settled already.`,
  "handover.open": ({ to }) =>
    `A hand-over of these clients to ${to} is waiting already. Settle that one first.`,
  "handover.none": () => "No hand-over is waiting for you.",
  "handover.empty": ({ name }) => `${name} has no clients or tasks to hand over.`,
  "search.too-large": ({ largest }) =>
    `More than ${largest} managers need nightly facts, and there are none yet. Name a team or manager, or ask tomorrow.`,
  "group.too-many": ({ largest }) =>
    `More than ${largest} clients fit, too many for one segment. Please narrow it down.`,
  "group.unknown": ({ said }) => `There is no segment called “${said}”. Say “my segments” to see them.`,
  "group.taken": ({ name }) => `There is a segment called “${name}” already. Please choose another name.`,
  "group.empty": () => "The list is empty: nothing was saved.",
  "agenda.too-long": ({ days }) => `I can show at most ${days} days at once. Please narrow it down.`,
  "digest.out-of-hours": ({ from, until }) => `The digest can be set between ${from} and ${until}.`,
  "key.too-long": ({ days }) => `An API key lives for ${days} days at most; ask for fewer.`,
  "key.revoked": ({ label }) => `The API key of “${label}” has been revoked already.`,
  "opportunity.closed": ({ name }) => `The opportunity “${name}” is closed and moves no more.`,
  "opportunity.too-far-back": ({ name }) => `The opportunity “${name}” goes back one stage at a time.`,
  "opportunity.unexplained": ({ name }) => `Say why the opportunity “${name}” goes back or was lost.`,
  "opportunity.no-contract": ({ name }) =>
    `The opportunity “${name}” is won by a contract: record the contract first.`,
  ...uploadRefusals,
  "import.unknown": ({ id }) => `There is no import ${id}. See --history.`,
  "erasure.too-large": ({ people, most }) =>
    `The client has ${people} contacts; at most ${most} can be deleted at once.`,
  "import.too-old": ({ days }) =>
    `This import is more than ${days} days old and can no longer be taken back.`,
  "contact.unknown": ({ said, client }) =>
    `${client} has nobody called “${said}” on file. Add them first, e.g. “${client} new contact Wang Fang, purchasing manager, 13900001111”.`,
  "contact.several": ({ said, names }) => `“${said}” may be ${names.join(" or ")}; say the whole name.`,
  "contact.no-consent": ({ name }) =>
    `A birthday is kept only with consent. Once ${name} agrees, say “${name}'s birthday is May 12, with consent”.`,
  "contact.no-profile-consent": ({ name }) =>
    `A hot button is personal and kept with consent only. Once ${name} agrees, say “${name} 热键是细节，本人同意”.`,
  "contact.benefit": ({ said }) =>
    `Personal benefits (“${said}”) are not recorded: only instruction, honour, habit, or ties to a bidder.`,
  "contact.no-change": ({ name }) => `${name}'s record says so already; nothing was changed.`,
  ...pointsRefusals,
  ...ruleRefusals,
  ...redemptionRefusals,
  "language.unknown": ({ said }) => `I speak Chinese and English, not “${said}”.`,
};
