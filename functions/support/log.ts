import { Logger } from "@aws-lambda-powertools/logger";

const MOBILE = /(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g;
const ID_NUMBER = /(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?!\d)/g;

/** 138****5678 and 430102********1234: enough to recognise, not enough to use (rule ACCESS). */
export function masked(text: string): string {
  return text.replace(MOBILE, "$1****$2").replace(ID_NUMBER, "$1********$2");
}

/** JSON lines; whatever is logged, an error's message and stack included, passes the mask. */
export const log = new Logger({
  serviceName: "dake",
  jsonReplacerFn: (_key, value) => (typeof value === "string" ? masked(value) : value),
});
