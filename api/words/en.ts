import { refusals } from "#bot/phrases/en/refusals.ts";
import type { ApiWords } from "./api-words.ts";

export const en: ApiWords = {
  titles: {
    400: "Bad request",
    401: "Not authenticated",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    409: "Conflict with how things stand",
    412: "Changed meanwhile",
    413: "Too large",
    415: "Unsupported content type",
    422: "Cannot be done",
    428: "If-Match is missing",
    429: "Too many tries",
    500: "Fault",
  },
  problems: {
    "token.missing": () => "Send your key as a Bearer token in the Authorization header.",
    "token.unknown": () =>
      "The key is not known, has expired or was revoked; ask the province's administrator.",
    "scope.missing": ({ scope }) => `This key may not call ${scope}.`,
    "route.unknown": () => "There is no such address; /v1/openapi.json lists those that there are.",
    "method.not-allowed": ({ allowed }) => `This address takes ${allowed.join(", ")} only.`,
    "body.malformed": () => "The body is not a JSON object in UTF-8.",
    "body.too-large": ({ kilobytes }) => `The body may have ${kilobytes} KB at most; send it in parts.`,
    "type.unsupported": () => "Send the body as application/json.",
    "idempotency.missing": () =>
      "Send an Idempotency-Key (1 to 128 visible characters); repeated with the same one, nothing is done twice.",
    "idempotency.reused": () => "This Idempotency-Key was used for another request; take a new one.",
    "match.missing": () => "Read it first, and send its ETag as If-Match.",
    "cursor.unknown": () => "This is not a next of this list; begin with the first page.",
    fault: () =>
      "Something broke on our side. Try again later with the same Idempotency-Key; if it stays, tell an administrator the instance.",
  },
  refusals: {
    ...refusals,
    "role.not-allowed": () => "The person for whom this key speaks may not do this.",
    "input.not-understood": () => "A field is missing, unknown or not as it must be; see fields.",
    "subject.unknown": () => "Not found, or not in reach.",
    "item.changed": ({ by }) =>
      `${by === undefined ? "It was changed" : `${by} changed it`} meanwhile; nothing of yours was done. Read it again, then send your change.`,
  },
};
