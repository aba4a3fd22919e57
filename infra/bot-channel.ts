import { Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Province } from "#shared/contracts/province.ts";
import type { ServiceFunction } from "./service-function.ts";

/** What a function must know to speak as the province's bot: its names, never its password. */
export function botEnvironment({ channels }: Province): Record<string, string> {
  const { appId, appType, tenantId, cloud, passwordParameter } = channels.botFramework;
  return {
    BOT_APP_ID: appId,
    BOT_APP_TYPE: appType,
    BOT_TENANT_ID: tenantId,
    BOT_CLOUD: cloud,
    BOT_PASSWORD_PARAMETER: passwordParameter,
  };
}

/** Reads the one parameter that holds the password, decrypted by SSM with the account's own key. */
export function letSpeak(speaker: ServiceFunction, { channels }: Province): void {
  const resourceName = channels.botFramework.passwordParameter.replace(/^\//, "");
  const arn = Stack.of(speaker).formatArn({ service: "ssm", resource: "parameter", resourceName });
  speaker.addToRolePolicy(new PolicyStatement({ actions: ["ssm:GetParameter"], resources: [arn] }));
}
