import { maskedPersonal } from "#shared/domain/mask.ts";

type Facts = Readonly<Record<string, unknown>>;

let about: Facts = {};
let isSilent = false;

/** What every line of this invocation carries, instead of what the last one's did. */
function begin(facts: Facts): void {
  about = facts;
}

/** On one machine nobody reads the lines. */
function silence(): void {
  isSilent = true;
}

/** One JSON line; whatever is logged, an error's message and stack included, passes the mask. */
function write(level: "WARN" | "ERROR", message: string, facts: Facts): void {
  if (isSilent) return;
  const line = { level, message, timestamp: new Date().toISOString(), service: "dake", ...about, ...facts };
  process.stdout.write(`${JSON.stringify(line, told)}\n`);
}

function told(_key: string, value: unknown): unknown {
  if (typeof value === "string") return maskedPersonal(value);
  if (typeof value === "bigint") return String(value);
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...(cause !== undefined && { cause }) };
}

export const log = {
  begin,
  silence,
  /** What was refused, and is over. */
  warn: (message: string, facts: Facts) => write("WARN", message, facts),
  /** What somebody has to look at. */
  error: (message: string, facts: Facts) => write("ERROR", message, facts),
};
