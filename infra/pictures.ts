import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import type { ChatEndpoint } from "./chat-endpoint.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

interface PicturesProps {
  readonly province: Province;
  readonly table: TableRights["table"];
  /** Gives out the addresses, and has one that pictures are drawn behind. */
  readonly chat: ChatEndpoint;
}

/** Where a channel fetches what the chat has given it an address of: drawn then, kept nowhere. */
export class Pictures extends Construct {
  readonly drawPicture: ServiceFunction;

  constructor(scope: Construct, { chat, ...props }: PicturesProps) {
    super(scope, "Pictures");
    const secret = secretOf(this, props.province).secretValue.unsafeUnwrap();
    this.drawPicture = drawerOf(this, { ...props, secret });
    routeTo(chat, this.drawPicture);
    chat.receiveMessage.addEnvironment("PICTURE_SECRET", secret);
    chat.receiveMessage.addEnvironment("PICTURE_URL", chat.api.apiEndpoint);
  }
}

function routeTo({ api }: ChatEndpoint, drawer: ServiceFunction): void {
  const integration = new HttpLambdaIntegration("DrawPicture", drawer);
  const routes = api.addRoutes({ path: "/pictures/{address}", methods: [HttpMethod.GET], integration });
  for (const route of routes) {
    Validations.of(route).acknowledge({
      id: "AwsSolutions-APIG4",
      reason:
        "Channels fetch pictures as nobody; draw-picture checks that the address is signed and not over.",
    });
  }
}

interface DrawerProps extends Omit<PicturesProps, "chat"> {
  readonly secret: string;
}

/** Its engine and its font lie beside its code (`infra/bundling.ts`). It writes only that somebody looked. */
function drawerOf(scope: Construct, { province, table, secret }: DrawerProps): ServiceFunction {
  return new ServiceFunction(scope, "draw-picture", {
    province,
    rights: { table, read: ["GetItem", "Query"], write: ["PutItem"], indexes: [] },
    environment: {
      PICTURE_SECRET: secret,
      DRAWING_ENGINE: "/var/task/index_bg.wasm",
      DRAWING_FONT: "/var/task/noto-sans-cjk-sc.otf",
    },
    memoryMiB: 1024,
    timeout: Duration.seconds(20),
  });
}

/** Made by the account, read by nobody but this deployment. */
function secretOf(scope: Construct, { code }: Province): Secret {
  const secret = new Secret(scope, "Secret", {
    description: `Dake ${code}: what the addresses of pictures are signed with`,
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(secret).acknowledge({
    id: "AwsSolutions-SMG4",
    reason:
      "Signs addresses that end within the hour: a new one costs whoever looks at a picture asking once more.",
  });
  return secret;
}
