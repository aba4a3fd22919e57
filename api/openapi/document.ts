import { ADDRESSES, type Route, routeOf } from "#api/routes.ts";
import { VERSION } from "#shared/contracts/version.ts";
import { Role } from "#shared/domain/people/caller.ts";
import { COMPONENTS, responsesFor } from "./components.ts";
import { definitionsOf, operationOf } from "./operation.ts";

const DESCRIPTION = `Everything that people do in the chat, for other systems. Each use-case is called as \`POST /v1/<use-case>\`; \
clients and what belongs to them are resources as well. Role, reach, masks and the record of every change are those of the person for \
whom a key speaks.

- **Keys**: \`Authorization: Bearer <key>\`; an administrator grants one for a person, for named use-cases, until a day.
- **Repeating**: whatever changes something takes an \`Idempotency-Key\`; the same again gets the first answer for 24 hours.
- **Trying out**: \`Prefer: dry-run\` or \`?preview=true\` says what would happen and changes nothing.
- **Versions**: \`If-Match\` with an ETag (or the \`version\` of what is changed) refuses what was overtaken, with 412.
- **Lists**: \`limit\` up to 100, and \`after\` with the \`next\` of the page before; without \`next\` a list is at its end.
- **Large files**: what one answer cannot carry (6 MB) comes as \`download\`: a signed address that soon ends.
- **Errors**: RFC 9457 in Chinese or English by \`Accept-Language\`; \`code\` is what to program by. Unknown fields are refused.
- **Too much**: 429 comes from the gateway before us and says nothing in our words; wait, and repeat with the same key.`;

interface Document {
  readonly openapi: "3.1.1";
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly [part: string]: unknown;
}

let made: Promise<Document> | undefined;

/** What the declarations say, as OpenAPI 3.1; made with the first question. */
export async function openApi(): Promise<Document> {
  made ??= Promise.all(ADDRESSES.map(routeOf)).then(documentOf);
  return await made;
}

function documentOf(routes: readonly Route[]): Document {
  return {
    openapi: "3.1.1",
    info: { title: "Dake", version: VERSION, description: DESCRIPTION },
    servers: [{ url: "/" }],
    security: [{ key: [] }],
    tags: [
      { name: "clients", description: "Clients and what belongs to them, as resources." },
      ...Role.options
        .filter((role) => role !== "system")
        .map((role) => ({ name: role, description: `What the role ${role} may do.` })),
    ],
    paths: pathsOf(routes),
    components: { ...COMPONENTS, schemas: { ...COMPONENTS.schemas, ...definitions(routes) } },
  };
}

function definitions(routes: readonly Route[]) {
  return Object.assign({}, ...routes.map(({ useCase }) => definitionsOf(useCase)));
}

function pathsOf(routes: readonly Route[]): Document["paths"] {
  const paths: Record<string, Record<string, object>> = {
    "/v1/openapi.json": { get: DOCUMENT },
  };
  for (const route of routes) {
    const operations = paths[route.path] ?? {};
    operations[route.method.toLowerCase()] = operationOf(route);
    paths[route.path] = operations;
  }
  return paths;
}

const DOCUMENT = {
  operationId: "open-api",
  summary: "This document",
  responses: {
    200: { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } },
    ...responsesFor(["401", "405", "500"]),
  },
};
