import * as z from "zod";

/** Plain patterns: zod's own address and id formats would cost every cold start 3 ms. */
const Address = z.string().regex(/^https?:\/\/\S+$/, "an http address");
const Id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "an id like 1b4e28ba-…");

const Environment = z.object({
  TABLE_NAME: z.string().min(3),
  PROVINCE: z.string().regex(/^[A-Z]{2}$/),
  /** `local` lets the bot answer callers that no identity provider vouches for; a stack never sets it. */
  STAGE: z.enum(["local", "cloud"]).default("cloud"),
  /** The kinds of client that the province file enables, with commas. */
  CLIENT_KINDS: z
    .string()
    .default("GROUP,INDIVIDUAL")
    .transform((said) => said.split(","))
    .pipe(z.array(z.enum(["GROUP", "INDIVIDUAL"])).min(1)),
  FIRST_ADMIN: z.string().optional(),
  DIGEST_QUEUE_URL: Address.optional(),
  /** Clients that change hands. */
  MOVE_QUEUE_URL: Address.optional(),
  /** Files that were sent in. */
  IMPORT_QUEUE_URL: Address.optional(),
  /** Where a function may put files while it works. */
  WORK_FOLDER: z.string().min(1).optional(),
  DEAD_DIGESTS_URL: Address.optional(),
  /** Where files lie: a bucket of the stack, or a folder of this machine and what its links are signed with. */
  FILES_BUCKET: z.string().min(3).optional(),
  FILES_FOLDER: z.string().min(1).optional(),
  FILES_SECRET: z.string().min(16).optional(),
  /** What the places in long lists are signed with. */
  API_SECRET: z.string().min(32).optional(),
  /** What the addresses of pictures are signed with, and the server that draws what they lead to. */
  PICTURE_SECRET: z.string().min(32).optional(),
  PICTURE_URL: Address.optional(),
  /** Files that pictures are drawn with: the engine's WebAssembly and the font. */
  DRAWING_ENGINE: z.string().min(1).optional(),
  DRAWING_FONT: z.string().min(1).optional(),
  /** The local page, which hears what is said unasked, and the token that lets us speak to it. */
  PAGE_URL: Address.optional(),
  PAGE_TOKEN: z.string().optional(),
  /** On one machine a digest round can be run for another moment than now. */
  FROZEN_AT: z.iso.datetime().optional(),
  BOT_APP_ID: Id.optional(),
  BOT_APP_TYPE: z.enum(["SingleTenant", "MultiTenant"]).default("SingleTenant"),
  BOT_TENANT_ID: Id.optional(),
  BOT_CLOUD: z.enum(["public", "21vianet"]).default("public"),
  /** Name of the SSM SecureString that holds the bot's password. */
  BOT_PASSWORD_PARAMETER: z.string().optional(),
});
export type Environment = z.infer<typeof Environment>;

/** Names every variable that is missing or wrong, one a line. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const read = Environment.safeParse(variables, { jitless: true });
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`environment variables:\n${lines.join("\n")}`, { cause: read.error });
}

/** The only reader of `process.env`; a wrong one stops the container before its first event. */
export const environment: Environment = readEnvironment(process.env);
