import { CfnOutput, Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { botEnvironment, letSpeak } from "./bot-channel.ts";
import { letKeepFiles } from "./files.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

interface ChatEndpointProps {
  readonly province: Province;
  readonly table: TableRights["table"];
  readonly files: Bucket;
}

/** Where the chat platform brings what people say. Function URLs do not exist in aws-cn, so it is an HTTP API. */
export class ChatEndpoint extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly receiveMessage: ServiceFunction;

  constructor(scope: Construct, { province, table, files }: ChatEndpointProps) {
    super(scope, "Chat");
    this.receiveMessage = receiverOf(this, { province, table, files });
    this.api = new HttpApi(this, "Api", { apiName: `Dake-${province.code}`, createDefaultStage: false });
    routeTo(this.api, this.receiveMessage);
    this.stage = stageOf(this, { api: this.api, province });
    new CfnOutput(this, "MessagingEndpoint", { value: `${this.stage.url}api/messages` });
  }
}

function routeTo(api: HttpApi, receiver: ServiceFunction): void {
  const integration = new HttpLambdaIntegration("ReceiveMessage", receiver);
  for (const route of api.addRoutes({ path: "/api/messages", methods: [HttpMethod.POST], integration })) {
    Validations.of(route).acknowledge({
      id: "AwsSolutions-APIG4",
      reason: "The bot platform cannot sign for IAM; receive-message checks its signed token on every call.",
    });
  }
}

function stageOf(scope: Construct, { api, province }: { api: HttpApi; province: Province }): HttpStage {
  return new HttpStage(scope, "Stage", {
    httpApi: api,
    stageName: "$default",
    autoDeploy: true,
    throttle: { rateLimit: 100, burstLimit: 200 },
    detailedMetricsEnabled: true,
    accessLogSettings: {
      destination: new LogGroupLogDestination(accessLogsOf(scope, province)),
      format: AccessLogFormat.custom(ACCESS_LOG),
    },
  });
}

/** No query, no body, no address of a person: the caller is the chat platform, or a system with a key. */
const ACCESS_LOG = JSON.stringify({
  requestId: "$context.requestId",
  at: "$context.requestTime",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  bytes: "$context.responseLength",
  fault: "$context.integrationErrorMessage",
});

function accessLogsOf(scope: Construct, { logRetentionDays, removal }: Province): LogGroup {
  return new LogGroup(scope, "AccessLogs", {
    retention: logRetentionDays,
    removalPolicy: removal === "retain" ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}

function receiverOf(scope: Construct, { province, table, files }: ChatEndpointProps): ServiceFunction {
  const receiver = new ServiceFunction(scope, "receive-message", {
    province,
    rights: {
      table,
      read: ["GetItem", "Query"],
      write: ["PutItem", "DeleteItem"],
      indexes: ["byClient", "byUnit", "byDay", "byName", "bySubject"],
    },
    environment: { ...botEnvironment(province), FIRST_ADMIN: province.firstAdmin },
    memoryMiB: 1024,
    timeout: Duration.seconds(25),
  });
  letSpeak(receiver, province);
  letKeepFiles(receiver, { files, may: ["read", "write"] });
  return receiver;
}
