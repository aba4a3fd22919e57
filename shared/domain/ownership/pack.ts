import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { isOpenContract } from "#shared/domain/contracts/contract.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";

/** What a receiver needs to know of one client before the first call. */
export interface PackClient extends Pick<Client, "id" | "name" | "shortName" | "valueClass" | "riskLevel"> {
  readonly address?: string;
  readonly lastContactAt?: string;
  readonly mapScore?: number;
  readonly products: readonly string[];
  readonly people: readonly Pick<Contact, "name" | "title" | "buyingRole" | "attitude" | "mobile">[];
  readonly tasks: readonly Pick<OpenTask, "title" | "dueAt" | "startsAt">[];
  readonly contracts: readonly { readonly no: string; readonly title?: string; readonly endsOn: string }[];
  readonly promises: readonly {
    readonly text: string;
    readonly dueOn: string;
    readonly madeBy: "CLIENT" | "US";
  }[];
  readonly needs: readonly string[];
  /** An account is overdue, restricted or stopped. */
  readonly isInArrears: boolean;
}

/** The most pressing of each kind, so that a page per client is enough. */
export function packOf(
  archive: Archive,
  { tasks, lines }: { readonly tasks: readonly OpenTask[]; readonly lines: number },
): PackClient {
  const { client, accounts, contracts, promises, needs } = archive;
  const {
    id,
    name,
    shortName,
    valueClass,
    riskLevel,
    address,
    lastContactAt,
    mapScore,
    products = [],
  } = client;
  const theirs = tasks
    .filter((task) => task.client?.id === id)
    .toSorted(by(({ startsAt, dueAt }) => startsAt ?? dueAt));
  return {
    ...{ id, name, shortName, valueClass, riskLevel, products },
    ...(address && { address }),
    ...(lastContactAt && { lastContactAt }),
    ...(mapScore !== undefined && { mapScore }),
    people: peopleIn(archive).slice(0, lines),
    tasks: theirs.slice(0, lines),
    contracts: contracts
      .filter(isOpenContract)
      .toSorted(by(({ endsOn }) => endsOn))
      .slice(0, lines)
      .map(({ no, title, endsOn }) => ({ no, ...(title && { title }), endsOn })),
    promises: promises.toSorted(by(({ dueOn }) => dueOn)).slice(0, lines),
    needs: needs.slice(0, lines).map(({ text }) => text),
    isInArrears: accounts.some(({ status }) => status !== "NORMAL"),
  };
}

const ROLES = ["APPROVER", "DECIDER", "EVALUATOR", "USER", "NONE"];

/** Who decides comes first. */
function peopleIn({ contacts }: Archive): readonly Contact[] {
  return contacts.toSorted((a, b) => ROLES.indexOf(a.buyingRole) - ROLES.indexOf(b.buyingRole));
}

/** What has no date comes last. */
function by<T>(when: (thing: T) => string | undefined) {
  return (one: T, other: T) => ((when(one) ?? "9") < (when(other) ?? "9") ? -1 : 1);
}
