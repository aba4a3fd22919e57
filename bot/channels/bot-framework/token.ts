import * as z from "zod";
import { addressesOf, type BotSettings } from "./settings.ts";

const PUBLIC_SIGN_IN = "https://login.microsoftonline.com";
const PUBLIC_SCOPE = "https://api.botframework.com";
/** Bots that are not of one tenant sign in with the bot service's own. */
const ANY_TENANT = "botframework.com";
/** Nobody uses a token that ends while it is on its way. */
const SKEW_SECONDS = 300;
const TIMEOUT_MS = 5000;

const Grant = z.lazy(() => z.object({ access_token: z.string().min(1), expires_in: z.number() }));

/** The bot's own token, got with its password and kept until shortly before it ends; none on one machine. */
export function botToken(settings: BotSettings): () => Promise<string | undefined> {
  let held: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    if (!settings.appId) return undefined;
    if (held === undefined || held.until <= Date.now()) held = await signIn(settings);
    return held.token;
  };
}

async function signIn(settings: BotSettings) {
  const { url, scope } = signInOf(settings);
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: settings.appId ?? "",
    client_secret: settings.password ?? "",
    scope,
  });
  const response = await fetch(url, { method: "POST", body, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the bot could not sign in: ${response.status}`);
  const { access_token: token, expires_in: seconds } = Grant.parse(await response.json());
  return { token, until: Date.now() + (seconds - SKEW_SECONDS) * 1000 };
}

/** By the names that the bot service's settings have, so that one set of addresses serves receiving and sending. */
function signInOf(settings: BotSettings): { url: string; scope: string } {
  const { ToChannelFromBotLoginUrl: login, ToChannelFromBotOAuthScope: scope } = addressesOf(settings);
  const tenant = settings.appType === "MultiTenant" ? ANY_TENANT : settings.tenantId;
  return {
    url: `${login ?? `${PUBLIC_SIGN_IN}/${tenant}`}/oauth2/v2.0/token`,
    scope: `${scope ?? PUBLIC_SCOPE}/.default`,
  };
}
