import * as z from "zod";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { type BareContact, bareContact } from "#shared/domain/clients/bare.ts";
import type { Parts } from "#shared/domain/clients/parts.ts";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { cut, type Page, PageSize, pageOf } from "#shared/domain/page.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Parts that have an id of their own. */
const Kind = z.enum(["contact", "account", "subscription", "contract", "need", "promise"]);
type Kind = z.infer<typeof Kind>;
type Shown = BareContact | Exclude<Parts[Kind], Contact>;

/** What belongs to a client, one kind at a time and by the page, for another system. */
export const readParts = useCase({
  name: "read-parts",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["archives"],
  input: z.lazy(() =>
    z.object({
      client: z.string().min(1),
      kind: Kind,
      /** What is over instead of what is alive; the newest id first. */
      over: z.boolean().default(false),
      after: z.string().optional(),
      limit: PageSize,
    }),
  ),
  undo: "read",
  subject: async (stores, { client }) => await findArchive(stores, client),
  async decide({ archives }, { input, subject: archive }): Promise<Decision<Page<Shown>>> {
    const { kind, limit, after } = input;
    if (!input.over) return { outcome: shown(pageOf<Parts[Kind]>(ALIVE[kind](archive), input)), writes: [] };
    const { id: clientId } = archive.client;
    const past: Parts[Kind][] = await archives.past(kind, { clientId, limit: limit + 1, after });
    return { outcome: shown(cut(past, limit, ({ id }) => id)), writes: [] };
  },
});

const ALIVE: Readonly<Record<Kind, (archive: Archive) => readonly Parts[Kind][]>> = {
  contact: ({ contacts }) => contacts,
  account: ({ accounts }) => accounts,
  subscription: ({ subscriptions }) => subscriptions,
  contract: ({ contracts }) => contracts,
  need: ({ needs }) => needs,
  promise: ({ promises }) => promises,
};

function shown({ items, ...rest }: Page<Parts[Kind]>): Page<Shown> {
  return { items: items.map((part) => (isContact(part) ? bareContact(part) : part)), ...rest };
}

function isContact(part: Parts[Kind]): part is Contact {
  return "buyingRole" in part;
}
