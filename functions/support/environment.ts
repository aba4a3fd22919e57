import * as z from "zod";

/** To compile a schema costs as much as four hundred readings by it save: a container lives for fewer, of most. */
z.config({ jitless: true });

/** Plain patterns, and few: zod's own formats, or a schema for every name, would cost every cold start 3 ms. */
const Word = z.string().optional();
const Text = z.string().min(1).optional();
const Secret = z.string().min(32).optional();
const Address = z
  .string()
  .regex(/^https?:\/\/\S+$/, "an http address")
  .optional();
const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/, "an instant like 2026-11-24T00:20:00Z")
  .optional();
const Id = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "an id like 1b4e28ba-…")
  .optional();

const Environment = z.object({
  TABLE_NAME: z.string().min(3),
  PROVINCE: z.string().regex(/^[A-Z]{2}$/),
  /** `local` lets the bot answer callers that no identity provider vouches for; a stack never sets it. */
  STAGE: z.enum(["local", "cloud"]).default("cloud"),
  /** The kinds of client that the province file enables, with commas. */
  CLIENT_KINDS: z
    .string()
    .regex(/^(GROUP|INDIVIDUAL)(,(GROUP|INDIVIDUAL))*$/, "GROUP, INDIVIDUAL or both, with a comma")
    .default("GROUP,INDIVIDUAL"),
  FIRST_ADMIN: Word,
  DIGEST_QUEUE_URL: Address,
  /** Clients that change hands. */
  MOVE_QUEUE_URL: Address,
  /** Files that were sent in. */
  IMPORT_QUEUE_URL: Address,
  /** Where a function may put files while it works. */
  WORK_FOLDER: Text,
  DEAD_DIGESTS_URL: Address,
  /** Where files lie: a bucket of the stack, or a folder of this machine and what its links are signed with. */
  FILES_BUCKET: Text,
  FILES_FOLDER: Text,
  FILES_SECRET: z.string().min(16).optional(),
  /** What the places in long lists are signed with. */
  API_SECRET: Secret,
  /** What the addresses of pictures are signed with, and the server that draws what they lead to. */
  PICTURE_SECRET: Secret,
  PICTURE_URL: Address,
  /** Files that pictures are drawn with: the engine's WebAssembly and the font. */
  DRAWING_ENGINE: Text,
  DRAWING_FONT: Text,
  /** The local page, which hears what is said unasked, and the token that lets us speak to it. */
  PAGE_URL: Address,
  PAGE_TOKEN: Word,
  /** On one machine a digest round can be run for another moment than now. */
  FROZEN_AT: Instant,
  BOT_APP_ID: Id,
  BOT_APP_TYPE: z.enum(["SingleTenant", "MultiTenant"]).default("SingleTenant"),
  BOT_TENANT_ID: Id,
  BOT_CLOUD: z.enum(["public", "21vianet"]).default("public"),
  /** Name of the SSM SecureString that holds the bot's password. */
  BOT_PASSWORD_PARAMETER: Word,
});
export type Environment = Omit<z.infer<typeof Environment>, "CLIENT_KINDS"> & {
  readonly CLIENT_KINDS: ("GROUP" | "INDIVIDUAL")[];
};

/** Names every variable that is missing or wrong, one a line. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const read = Environment.safeParse(variables);
  if (read.success) return { ...read.data, CLIENT_KINDS: kindsIn(read.data.CLIENT_KINDS) };
  const lines = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`environment variables:\n${lines.join("\n")}`, { cause: read.error });
}

function kindsIn(said: string): Environment["CLIENT_KINDS"] {
  return said.split(",").map((kind) => (kind === "GROUP" ? "GROUP" : "INDIVIDUAL"));
}

/** The only reader of `process.env`; a wrong one stops the container before its first event. */
export const environment: Environment = readEnvironment(process.env);
