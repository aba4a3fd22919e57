import type { AlertLevel } from "#shared/domain/clients/client.ts";
import type { Known } from "./clients.ts";
import type { SampleClient } from "./sample-client.ts";

/** Who of a book plays which part; the rest is for everyday work. */
export interface Cast {
  readonly fault: Known;
  readonly alert: Known;
  readonly survey: Known;
  readonly debtor: Known;
  readonly contract: Known;
  readonly visit: Known;
  readonly birthday: Known;
  readonly person: Known | undefined;
  readonly rest: readonly Known[];
  readonly potential: readonly Known[];
}

/** In the order of the parts: a fault at a good client, an alert at a middling one, arrears at a small one. */
const PARTS = ["A", "B", "B", "C", "B", "A", "A"] as const;

/** The first of each class in the order of the book, which a story may have arranged. */
export function castOf(book: readonly Known[]): Cast {
  const potential = book.filter(({ client }) => client.status === "POTENTIAL");
  const person = book.find(({ client }) => client.kind === "INDIVIDUAL");
  const free = book.filter(({ client }) => client.kind === "GROUP" && client.status === "IN_NETWORK");
  const parts = PARTS.map((wanted) => {
    const at = free.findIndex(({ client }) => client.valueClass === wanted);
    return free.splice(Math.max(at, 0), 1)[0] as Known;
  });
  const [fault, alert, survey, debtor, contract, visit, birthday] = parts as [
    Known,
    Known,
    Known,
    Known,
    Known,
    Known,
    Known,
  ];
  const people = book.filter(({ client }) => client.kind === "INDIVIDUAL" && client !== person?.client);
  return {
    fault,
    alert,
    survey,
    debtor,
    contract,
    visit,
    birthday,
    person,
    rest: [...free, ...people],
    potential,
  };
}

/** The same client with an open alert. */
export function alarmed({ client, business }: Known, riskLevel: AlertLevel): Known {
  return { business, client: { ...client, riskLevel } };
}

/** The book as its alerts leave it. */
export function withAlerts(book: readonly Known[], alerted: readonly Known[]): SampleClient[] {
  return book.map(({ client }) => alerted.find((other) => other.client.id === client.id)?.client ?? client);
}
