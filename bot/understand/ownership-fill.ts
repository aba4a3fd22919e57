import { type Filled, type Material, merged } from "./material.ts";
import { lines, named, people, until } from "./ownership.ts";
import type { Reading } from "./ownership-giving.ts";

/** Who receives is told by what stands before: 由刘洋, 交给刘洋; else the one who is named last. */
const GIVEN_TO = /(?:由|让|请|叫|派|给|到|归|找|安排|交|by|to)\s*$/u;

/** The names of a sentence whose command is known, but not by its shape. */
export function ownershipFilled(command: Reading["command"], material: Material): Filled {
  const { draft } = material;
  const clients = draft.spans.filter((span) => span.kind === "client");
  const reading = { command, ...sidesOf(material), until: command === "cover-for" };
  return merged(
    named(clients, material),
    people(reading, material),
    lines(material),
    until(reading, material),
  );
}

function sidesOf({ draft: { said, spans } }: Material): Pick<Reading, "giver" | "receiver"> {
  const staff = spans.filter((span) => span.kind === "staff");
  if (staff.length < 2) return { receiver: 0 };
  const told = staff.findIndex(({ start }) => GIVEN_TO.test(said.text.slice(0, start)));
  const receiver = told < 0 ? staff.length - 1 : told;
  return { receiver, giver: receiver === 0 ? 1 : 0 };
}

/** Accepted, unless a word refuses. */
export function handOverAnswered({ tokens }: Material): Filled {
  return { slots: { filter: tokens.some(({ symbol }) => symbol === "REFUSE") ? "reject" : "accept" } };
}
