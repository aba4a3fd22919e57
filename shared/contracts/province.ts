import * as z from "zod";
import { ClientKind } from "#shared/domain/clients/client.ts";

/** No other fields; whoever mistypes one is told those that there are. */
function only<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const allowed = `no such field; allowed are ${Object.keys(shape).join(", ")}`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? allowed : "must be an object"),
  });
}

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, `must be one of ${values.join(", ")}`);
}

function numberOf<const Values extends readonly number[]>(values: Values) {
  return z.literal(values, `must be one of ${values.join(", ")}`);
}

function text(like: string) {
  return z.string(`must be ${like}`).min(1, `must be ${like}`);
}

function listOf<Of extends z.ZodType>(of: Of, like: string) {
  return z.array(of, `must be a list of ${like}`).min(1, `must name at least one of: ${like}`);
}

const GUID = z.guid("must be a GUID, such as 00000000-0000-4000-8000-000000000000");

/** A bot registered with Azure Bot Service; its password lies in an SSM SecureString, never in the file. */
const BotFramework = only({
  appId: GUID,
  appType: oneOf(["SingleTenant", "MultiTenant"]),
  tenantId: GUID,
  /** `21vianet` is Azure operated in China: other hosts, same protocol. */
  cloud: oneOf(["public", "21vianet"]),
  passwordParameter: z
    .string("must be the name of an SSM parameter, such as /dake/GD/bot-framework/password")
    .regex(/^(\/[\w.-]+)+$/, "must be the name of an SSM parameter, such as /dake/GD/bot-framework/password"),
});

const hour = (from: number, to: number) =>
  z
    .int(`must be a full hour from ${from} to ${to}`)
    .min(from, { error: `must be ${from} or later` })
    .max(to, {
      error: `must be ${to} or earlier`,
    });

/** When the planner runs, on the wall at +08:00; who gets what and when is rule data (decided 13). */
const PlanDigests = only({
  /** Divides the quarter of an hour in which a person may choose the digest. */
  everyMinutes: numberOf([5, 15]),
  fromHour: hour(0, 22),
  /** Exclusive: 20 means that the last round is at 19:55. */
  untilHour: hour(1, 23),
}).refine(({ fromHour, untilHour }) => fromHour < untilHour, {
  path: ["untilHour"],
  message: "must be later than fromHour",
});

/** One file of infra/provinces: what a stack pair needs to know before the first deploy, and no rule values. */
export const Province = only({
  code: text("two capital letters, such as GD").regex(
    /^[A-Z]{2}$/,
    "must be two capital letters, such as GD",
  ),
  name: text("the province's name"),
  region: oneOf(["cn-north-1", "cn-northwest-1", "ap-southeast-1", "ap-east-1"]),
  account: text("12 digits in quotes").regex(/^\d{12}$/, "must be 12 digits in quotes"),
  architecture: oneOf(["arm64", "x86_64"]),
  /** Which clients this stack serves (row D1.3). */
  clientKinds: listOf(oneOf(ClientKind.options), ClientKind.options.join(", ")).refine(
    (kinds) => new Set(kinds).size === kinds.length,
    "must not name a kind twice",
  ),
  channels: only({ botFramework: BotFramework }),
  timetable: only({ planDigests: PlanDigests }),
  /** Employee number of the person who may grant roles to the others. */
  firstAdmin: text("an employee number"),
  alarmEmails: listOf(z.email("must be an e-mail address"), "e-mail addresses"),
  /** Network logs are kept for six months at least in China; 30 is for trials. */
  logRetentionDays: numberOf([30, 180, 365, 731, 1827]),
  /** `destroy` is for trials: the data goes with the stack. */
  removal: oneOf(["retain", "destroy"]),
});
export type Province = z.infer<typeof Province>;
