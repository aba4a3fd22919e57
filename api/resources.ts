/** What is read and changed under an address of its own. The input of its use-case says the rest. */
export interface Resource {
  readonly method: "GET" | "PATCH";
  readonly path: string;
  readonly useCase: string;
  /** What it is, for the document. */
  readonly summary: string;
  readonly query?: readonly string[];
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Where the input calls it otherwise than the address: parameter to field. */
  readonly names?: Readonly<Record<string, string>>;
  readonly isTagged?: boolean;
  readonly needsMatch?: boolean;
  readonly isWhole?: boolean;
  /** The field of the outcome that is the list, where its use-case tells it as a whole: it is given by the page. */
  readonly list?: string;
}

const PAGE = ["after", "limit"];

const part = (path: string, kind: string): Resource => ({
  method: "GET",
  path: `/v1/clients/{client}/${path}`,
  useCase: "read-parts",
  summary: `The ${path} of a client`,
  fixed: { kind },
  query: ["over", ...PAGE],
});

const list = (
  path: string,
  { summary, query = [], ...what }: Omit<Resource, "method" | "path">,
): Resource => ({
  ...{ method: "GET", path: `/v1/${path}`, summary, query: [...query, ...PAGE], ...what },
});

export const RESOURCES: readonly Resource[] = [
  {
    method: "GET",
    path: "/v1/clients",
    useCase: "read-book",
    summary: "The clients of a manager",
    query: ["owner", ...PAGE],
  },
  list("contracts", {
    ...{ useCase: "list-contracts", list: "contracts", query: ["from", "to", "kind", "valueClass"] },
    summary: "Contracts that end within some days, of class A first",
  }),
  list("birthdays", {
    ...{ useCase: "list-birthdays", list: "birthdays", query: ["from", "to"] },
    summary: "Whose birthday is within some days, of those who agreed",
  }),
  list("approvals", {
    ...{ useCase: "list-approvals", list: "waiting" },
    summary: "What waits for the person's word, the oldest first",
  }),
  list("segments", {
    ...{ useCase: "list-segments", list: "groups" },
    summary: "The target groups that the person keeps, the newest first",
  }),
  list("segments/{name}/members", {
    ...{ useCase: "list-segments", list: "members" },
    summary: "Who is in a target group",
  }),
  list("unmanned-clients", {
    ...{ useCase: "list-unmanned", list: "clients", query: ["place", "small"] },
    summary: "Clients that only a caretaker keeps, and who might take them",
  }),
  list("hand-overs", {
    ...{ useCase: "list-hand-overs", list: "orders", query: ["mine"] },
    summary: "Clients that change hands at the moment, the newest order first",
  }),
  {
    method: "GET",
    path: "/v1/clients/{client}",
    useCase: "read-client",
    summary: "A client with its version",
    isTagged: true,
  },
  {
    ...{
      method: "PATCH",
      path: "/v1/clients/{client}",
      useCase: "update-client",
      summary: "Change facts of a client",
    },
    ...{ names: { client: "clientId" }, needsMatch: true },
  },
  {
    method: "GET",
    path: "/v1/clients/{client}/file",
    useCase: "export-client",
    summary: "Everything that is known of a client, nothing masked; each look is on record",
    isTagged: true,
    isWhole: true,
  },
  part("contacts", "contact"),
  part("contracts", "contract"),
  part("accounts", "account"),
  part("subscriptions", "subscription"),
  part("needs", "need"),
  part("promises", "promise"),
  {
    method: "GET",
    path: "/v1/imports/{id}",
    useCase: "show-upload",
    summary: "How far a file that was sent in has come",
    isTagged: true,
  },
  {
    ...{ method: "GET", path: "/v1/merchants/{merchant}/settlements", useCase: "list-settlements" },
    summary: "The months of a partner business that were settled, the newest first",
  },
  {
    ...{ method: "GET", path: "/v1/merchants/{merchant}/settlements/{month}", useCase: "fetch-settlement" },
    summary: "A settled month as the file that was written of it, under an address that soon ends",
    isTagged: true,
  },
  {
    ...{ method: "GET", path: "/v1/clients/{client}/interactions", useCase: "read-interactions" },
    ...{ summary: "What was had with a client, the newest first", query: PAGE },
  },
];
