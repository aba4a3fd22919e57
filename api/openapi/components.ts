import { STATUSES } from "#api/statuses.ts";
import { en } from "#api/words/en.ts";

/** One response per status, each in the shape of RFC 9457. */
function problems() {
  return Object.fromEntries(
    STATUSES.map((status) => [
      `Problem${status}`,
      {
        description: en.titles[status],
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

/** Of these statuses, by reference. */
export function responsesFor(statuses: readonly string[]) {
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
  );
}

const text = { type: "string" } as const;

export const COMPONENTS = {
  securitySchemes: {
    key: { type: "http", scheme: "bearer", description: "A key that an administrator has granted." },
  },
  schemas: {
    Problem: {
      type: "object",
      description: "RFC 9457. Title and detail are in the caller's language; program by `code`.",
      required: ["type", "title", "status", "detail", "code", "instance"],
      properties: {
        type: text,
        title: text,
        status: { type: "integer" },
        detail: text,
        code: { ...text, description: "`noun.adjective`, such as `subject.unknown`" },
        instance: { ...text, description: "Names this call; the log knows it too." },
        fields: { type: "array", items: text, description: "Which fields of the input it is about." },
      },
      example: {
        type: "urn:dake:problem:subject.unknown",
        title: "没有找到",
        status: 404,
        detail: "没有找到，或不在可见范围内。",
        code: "subject.unknown",
        instance: "urn:dake:call:01JD9ZT4W0",
      },
    },
    Outcome: {
      type: "object",
      required: ["outcome"],
      properties: {
        outcome: { description: "What the use-case came to." },
        preview: { const: true, description: "Nothing was changed: it was tried out." },
        changes: { type: "integer", description: "How many items it would change." },
      },
    },
    Elsewhere: {
      type: "object",
      description:
        "The answer is larger than one call can carry: it lies ready under an address that soon ends.",
      required: ["download"],
      properties: {
        download: {
          type: "object",
          required: ["method", "address", "saveAs", "seconds", "bytes"],
          properties: {
            method: { const: "GET" },
            address: {
              type: "string",
              format: "uri",
              description: "Signed: it needs no key, and is nobody else's.",
            },
            saveAs: text,
            seconds: { type: "integer", description: "So long it can be fetched." },
            bytes: { type: "integer" },
          },
        },
      },
    },
    Page: {
      type: "object",
      required: ["items"],
      properties: {
        items: { type: "array", items: { type: "object" } },
        next: { ...text, description: "Hand it back as `after`; absent at the end." },
      },
    },
  },
  responses: problems(),
};
