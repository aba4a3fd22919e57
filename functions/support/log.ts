import { Logger } from "@aws-lambda-powertools/logger";
import { maskedPersonal } from "#shared/domain/mask.ts";

/** JSON lines; whatever is logged, an error's message and stack included, passes the mask. */
export const log = new Logger({
  serviceName: "dake",
  jsonReplacerFn: (_key, value) => (typeof value === "string" ? maskedPersonal(value) : value),
});
