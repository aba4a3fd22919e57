import { CfnOutput, Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { type CfnStage, HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import type { ChatEndpoint } from "./chat-endpoint.ts";
import { letKeepFiles } from "./files.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

interface ApiEndpointProps {
  readonly province: Province;
  readonly table: TableRights["table"];
  readonly files: Bucket;
  /** Both doors share one address: one filing, one log of calls. */
  readonly chat: ChatEndpoint;
}

const PATH = "/v1/{proxy+}";
/** Other systems get a part of the stage's own limit, so that nothing they do keeps people from their chat. */
const THROTTLE = { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 };

/** Where other systems call what people do in the chat. */
export class ApiEndpoint extends Construct {
  readonly serveApi: ServiceFunction;

  constructor(scope: Construct, { chat, ...props }: ApiEndpointProps) {
    super(scope, "Api");
    this.serveApi = serverOf(this, props);
    routeTo(chat, this.serveApi);
    new CfnOutput(this, "Address", { value: `${chat.stage.url}v1/openapi.json` });
  }
}

function routeTo({ api, stage }: ChatEndpoint, server: ServiceFunction): void {
  const integration = new HttpLambdaIntegration("ServeApi", server);
  const routes = api.addRoutes({ path: PATH, methods: [HttpMethod.ANY], integration });
  for (const route of routes) {
    stage.node.addDependency(route);
    Validations.of(route).acknowledge({
      id: "AwsSolutions-APIG4",
      reason: "serve-api checks the caller's key on every call, before anything else.",
    });
  }
  const settings = stage.node.defaultChild as CfnStage;
  settings.routeSettings = { [`ANY ${PATH}`]: { ...THROTTLE, DetailedMetricsEnabled: true } };
}

function serverOf(
  scope: Construct,
  { province, table, files }: Omit<ApiEndpointProps, "chat">,
): ServiceFunction {
  const server = new ServiceFunction(scope, "serve-api", {
    province,
    rights: {
      table,
      read: ["GetItem", "Query"],
      write: ["PutItem", "DeleteItem"],
      indexes: ["byClient", "byUnit", "byDay", "byName", "bySubject"],
    },
    environment: { API_SECRET: secretOf(scope, province).secretValue.unsafeUnwrap() },
    memoryMiB: 1024,
    timeout: Duration.seconds(28),
  });
  // An address that it signs takes, or gives, what the function itself may.
  letKeepFiles(server, { files, may: ["read", "write"], under: "imports/" });
  letKeepFiles(server, { files, may: ["read", "write"], under: "exports/" });
  letKeepFiles(server, { files, may: ["read"], under: "facts/" });
  letKeepFiles(server, { files, may: ["read"], under: "settlements/" });
  return server;
}

/** Made by the account, read by nobody but this deployment. */
function secretOf(scope: Construct, { code }: Province): Secret {
  const secret = new Secret(scope, "Secret", {
    description: `Dake ${code}: what the places in long lists are signed with`,
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(secret).acknowledge({
    id: "AwsSolutions-SMG4",
    reason:
      "Signs the places in long lists only, never a caller: a new one costs whoever is paging a first page.",
  });
  return secret;
}
