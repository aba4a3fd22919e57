import type { Phrases } from "#bot/phrases/phrases.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { maskedPersonal } from "#shared/domain/mask.ts";
import type { PackClient } from "#shared/domain/ownership/pack.ts";
import type { HandoverPack } from "#shared/use-cases/ownership/open-hand-over-pack.ts";

/** The hand-over as a page to read or print: one section per client, numbers masked. */
export function packPage({ order, clients, otherTasks }: HandoverPack, say: Phrases): string {
  const { pack } = say.ownership;
  const title = say.ownership.packTitle(order.fromName ?? "", order.toName);
  const lines = order.checklist.map(({ code, count }) => say.ownership.checklist[code](count));
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...(order.reason ? [`<p>${escaped(order.reason)}</p>`] : []),
    list(lines),
    ...(otherTasks.length > 0
      ? [`<h2>${escaped(pack.otherTasks)}</h2>`, list(otherTasks.map(({ title: what }) => what))]
      : []),
    ...clients.map((client) => section(client, say)),
  ];
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>${body.join("\n")}</body></html>`;
}

const STYLE =
  "body{font:14px/1.6 sans-serif;max-width:48em;margin:2em auto;padding:0 1em}h2{margin:1.5em 0 .2em;border-bottom:1px solid #ccc}ul{margin:.2em 0}";

function section(client: PackClient, say: Phrases): string {
  const { pack } = say.ownership;
  const parts = [
    [pack.facts, factsOf(client, say)],
    [pack.people, client.people.map((person) => personWords(person, say))],
    [pack.tasks, client.tasks.map(({ title, dueAt }) => title + (dueAt ? ` · ${dayOf(dueAt)}` : ""))],
    [
      pack.contracts,
      client.contracts.map(({ no, title, endsOn }) => `${title ?? no} · ${pack.endsOn(endsOn)}`),
    ],
    [
      pack.promises,
      client.promises.map(({ text, dueOn, madeBy }) => `${pack.madeBy[madeBy]}${text} · ${dueOn}`),
    ],
    [pack.needs, client.needs],
  ] as const;
  const filled = parts.filter(([, lines]) => lines.length > 0);
  return [
    `<h2>${escaped(client.name)}</h2>`,
    ...filled.map(([label, lines]) => `<p>${escaped(label)}</p>${list(lines)}`),
  ].join("\n");
}

function factsOf(
  { valueClass, address, lastContactAt, mapScore, products, isInArrears }: PackClient,
  { ownership: { pack } }: Phrases,
): string[] {
  return [
    ...(valueClass === "NONE" ? [] : [pack.valueClass(valueClass)]),
    ...(address ? [address] : []),
    ...(products.length > 0 ? [pack.products(products.length)] : []),
    ...(lastContactAt ? [pack.lastContact(dayOf(lastContactAt))] : [pack.noContact]),
    ...(mapScore === undefined ? [] : [pack.mapScore(mapScore)]),
    ...(isInArrears ? [pack.arrears] : []),
  ];
}

function personWords(
  { name, title, buyingRole, attitude, mobile }: PackClient["people"][number],
  { ownership: { pack } }: Phrases,
): string {
  const role = pack.roles[buyingRole];
  const facts = [title, role, attitude && pack.attitudes[attitude], mobile && maskedPersonal(mobile)].filter(
    Boolean,
  );
  return [name, ...facts].join(" · ");
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
