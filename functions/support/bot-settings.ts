import type { BotSettings } from "#bot/channels/bot-framework/settings.ts";
import type { Environment } from "./environment.ts";
import { secret } from "./secret.ts";

/** How the province's bot is known to its channel; the password is read from where the environment says. */
export async function botSettings(environment: Environment): Promise<BotSettings> {
  const { STAGE, BOT_APP_ID, BOT_APP_TYPE, BOT_TENANT_ID, BOT_CLOUD, BOT_PASSWORD_PARAMETER } = environment;
  const password = BOT_PASSWORD_PARAMETER === undefined ? undefined : await secret(BOT_PASSWORD_PARAMETER);
  const identity = { appId: BOT_APP_ID, appType: BOT_APP_TYPE, tenantId: BOT_TENANT_ID };
  return { stage: STAGE, cloud: BOT_CLOUD, ...identity, password };
}
