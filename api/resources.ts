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

export const RESOURCES: readonly Resource[] = [
  {
    method: "GET",
    path: "/v1/clients",
    useCase: "read-book",
    summary: "The clients of a manager",
    query: ["owner", ...PAGE],
  },
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
