import { dueOf } from "./dates/resolve.ts";
import type { Draft, Span } from "./draft.ts";
import type { Heard } from "./heard.ts";
import { type Filled, type Material, merged, nameOf } from "./material.ts";
import type { Reading } from "./ownership-giving.ts";
import { ownershipReading } from "./ownership-shapes.ts";
import type { Found, Understanding } from "./understanding.ts";

/** How a name, a day or a line stands in the shape of a sentence: capitals, for the plain text has none. */
const MARKS: Readonly<Partial<Record<Span["kind"], string>>> = {
  client: "C",
  staff: "S",
  when: "W",
  items: "N",
};

/** Clients that change hands, and who stands in for whom: told by the shape of the sentence, with its names. */
export function askedOwnership({ material: made, context }: Heard): Understanding | undefined {
  const material = made();
  for (const draft of new Set([material.plain, material.draft])) {
    const reading = ownershipReading(shapeOf(draft), context.allowed);
    if (reading) return understood(reading, { ...material, draft });
  }
  return undefined;
}

/** Without the books nobody can tell whom the names mean: the caller brings them and asks again. */
function understood(reading: Reading, material: Material): Understanding {
  const { command } = reading;
  const sure = { command, confidence: 0.95, readings: [] };
  if (!material.hasBook)
    return { ...sure, slots: {}, client: { kind: "none", said: material.draft.said.raw.trim() } };
  const clients = material.draft.spans.filter((span) => span.kind === "client");
  const parts = [
    named(clients, material),
    people(reading, material),
    lines(material),
    until(reading, material),
  ];
  return { ...sure, ...merged(...parts, { slots: reading.slots ?? {} }) };
}

/** 把恒信物流分给刘洋 is 把C分给S. */
export function shapeOf({ said, spans }: Draft): string {
  let shape = "";
  let at = 0;
  for (const span of spans) {
    const mark = MARKS[span.kind];
    if (mark === undefined || span.start < at) continue;
    shape += said.text.slice(at, span.start) + mark;
    at = span.end;
  }
  return (shape + said.text.slice(at)).replace(/\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/gu, "").trim();
}

export function named(clients: readonly (Span & { kind: "client" })[], { draft }: Material): Filled {
  const [first, ...rest] = clients;
  if (first === undefined) return { slots: {} };
  const others = rest.length > 0 ? { text: rest.map((span) => nameOf(span, draft)).join("、") } : {};
  return {
    slots: { client: nameOf(first, draft), ...others },
    client: first.found,
    clients: clients.map(({ found }): Found => found),
  };
}

/** Who receives, and who gives where the sentence says so. */
export function people({ giver, receiver, staffSaid: stranger }: Reading, { draft }: Material): Filled {
  const spans = draft.spans.filter((span) => span.kind === "staff");
  const to = spans[receiver ?? spans.length - 1];
  const from = giver === undefined ? undefined : spans[giver];
  const gives: Filled = from ? { slots: { from: nameOf(from, draft) }, giver: from.found } : { slots: {} };
  if (to) return merged(gives, { slots: { staff: nameOf(to, draft) }, staff: to.found });
  if (stranger === undefined) return gives;
  return merged(gives, { slots: { staff: stranger }, staff: { kind: "none", said: stranger } });
}

export function lines({ draft }: Material): Filled {
  const items = draft.spans.flatMap((span) => (span.kind === "items" ? span.items : []));
  return { slots: items.length > 0 ? { items: [...new Set(items)] } : {} };
}

/** Until when somebody stands in; a day means its end of work. */
export function until({ until: isSaid }: Reading, { draft, working }: Material): Filled {
  const when = draft.spans.findLast((span) => span.kind === "when");
  if (!isSaid || when?.kind !== "when" || when.when.impossible) return { slots: {} };
  return { slots: { to: dueOf(when.when, working).due } };
}
