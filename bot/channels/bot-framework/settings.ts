/** How the bot is known to its channels. `stage: "local"` alone may go without an app id. */
export interface BotSettings {
  readonly stage: "local" | "cloud";
  readonly appId?: string | undefined;
  readonly password?: string | undefined;
  readonly appType: "SingleTenant" | "MultiTenant";
  readonly tenantId?: string | undefined;
  readonly cloud: "public" | "21vianet";
  /** Where tokens are checked, if not at the cloud's own address. */
  readonly addresses?: Readonly<Record<string, string>>;
}

const PUBLIC = {
  hosts: [".botframework.com", "smba.trafficmanager.net", ".teams.microsoft.com"],
  addresses: (_tenantId: string): Readonly<Record<string, string>> => ({}),
};

/** Azure operated by 21Vianet has its own bot service and sign-in. */
const CHINA = {
  hosts: [".botframework.azure.cn", ".teams.microsoftonline.cn"],
  addresses: (tenantId: string): Readonly<Record<string, string>> => ({
    OAuthUrl: "https://token.botframework.azure.cn/",
    ToChannelFromBotLoginUrl: `https://login.partner.microsoftonline.cn/${tenantId}`,
    ToChannelFromBotOAuthScope: "https://api.botframework.azure.cn",
    ToBotFromChannelTokenIssuer: "https://api.botframework.azure.cn",
    ToBotFromChannelOpenIdMetadataUrl:
      "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
    ToBotFromEmulatorOpenIdMetadataUrl: `https://login.partner.microsoftonline.cn/${tenantId}/v2.0/.well-known/openid-configuration`,
  }),
};
const CLOUDS = { public: PUBLIC, "21vianet": CHINA };

export function addressesOf({ cloud, tenantId = "", addresses }: BotSettings): Record<string, string> {
  return { ...CLOUDS[cloud].addresses(tenantId), ...addresses };
}

/** Without an app id the SDK believes every caller: that is for one machine only. */
export function assertIdentity({ stage, appId, password, appType, tenantId }: BotSettings): void {
  if (stage === "local") return;
  const missing = [
    ...(appId ? [] : ["BOT_APP_ID"]),
    ...(password ? [] : ["BOT_PASSWORD_PARAMETER"]),
    ...(appType === "MultiTenant" || tenantId ? [] : ["BOT_TENANT_ID"]),
  ];
  if (missing.length > 0)
    throw new Error(`the bot does not start outside local mode without ${missing.join(", ")}`);
}

/** Answers go where the activity says: only to the bot service's own hosts, or on one machine to itself. */
export function mayAnswerAt(serviceUrl: string, { stage, cloud }: BotSettings): boolean {
  const { protocol, hostname } = new URL(serviceUrl);
  if (stage === "local" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname)) return true;
  return (
    protocol === "https:" &&
    CLOUDS[cloud].hosts.some((host) => host === hostname || (host.startsWith(".") && hostname.endsWith(host)))
  );
}
