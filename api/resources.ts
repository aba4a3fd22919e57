/** What is read and changed under an address of its own. The input of its use-case says the rest. */
export interface Resource {
  readonly method: "GET" | "PATCH";
  readonly path: string;
  readonly useCase: string;
  readonly query?: readonly string[];
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly isTagged?: boolean;
  readonly needsMatch?: boolean;
}

const PAGE = ["after", "limit"];

const part = (path: string, kind: string): Resource => ({
  method: "GET",
  path: `/v1/clients/{client}/${path}`,
  useCase: "read-parts",
  fixed: { kind },
  query: ["over", ...PAGE],
});

export const RESOURCES: readonly Resource[] = [
  { method: "GET", path: "/v1/clients", useCase: "read-book", query: ["owner", ...PAGE] },
  { method: "GET", path: "/v1/clients/{client}", useCase: "read-client", isTagged: true },
  { method: "PATCH", path: "/v1/clients/{client}", useCase: "update-client", needsMatch: true },
  part("contacts", "contact"),
  part("contracts", "contract"),
  part("accounts", "account"),
  part("subscriptions", "subscription"),
  part("needs", "need"),
  part("promises", "promise"),
  { method: "GET", path: "/v1/clients/{client}/interactions", useCase: "read-interactions", query: PAGE },
];
