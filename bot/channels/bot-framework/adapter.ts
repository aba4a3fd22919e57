import {
  type Activity,
  CloudAdapterBase,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import { AuthenticationError } from "botframework-connector";
import { addressesOf, assertIdentity, type BotSettings } from "./settings.ts";

export interface Request {
  readonly authorization: string;
  readonly activity: Activity;
}

/** Runs one turn without the SDK's web server: a status and a body, and never the library's own words. */
export class HostAdapter extends CloudAdapterBase {
  /** Empty 401 for whoever cannot be verified; any other error is the caller's to handle. */
  async run(
    { authorization, activity }: Request,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse> {
    try {
      return (await this.processActivity(authorization, activity, turn)) ?? { status: 200 };
    } catch (error) {
      if (isUnverified(error)) return { status: 401 };
      throw error;
    }
  }
}

/** A fault at construction when the bot would believe every caller outside local mode. */
export function hostAdapter(settings: BotSettings): HostAdapter {
  assertIdentity(settings);
  const { appId, password, appType, tenantId } = settings;
  const identity = {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: password,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenantId,
  };
  const credentials = new ConfigurationServiceClientCredentialFactory(appId ? given(identity) : {});
  const adapter = new HostAdapter(
    new ConfigurationBotFrameworkAuthentication(addressesOf(settings), credentials),
  );
  adapter.onTurnError = (_context, error) => Promise.reject(error);
  return adapter;
}

function given(identity: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(identity).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** The SDK refuses some bad tokens by its own error and lets the token library's pass for others. */
const TOKEN_ERRORS = ["JsonWebTokenError", "TokenExpiredError", "NotBeforeError"];

function isUnverified(error: unknown): boolean {
  return (
    error instanceof AuthenticationError || (error instanceof Error && TOKEN_ERRORS.includes(error.name))
  );
}
