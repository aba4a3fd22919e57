import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { AssetHashType, DockerImage, Duration, RemovalPolicy, type Size, Tags } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import type { TABLE } from "#shared/contracts/table.ts";

const ROOT = join(import.meta.dirname, "..");

type Read = "GetItem" | "BatchGetItem" | "Query";
type Write = "PutItem" | "UpdateItem" | "DeleteItem";

/** What a function may do with the table: these actions and no others, and these indexes by name. */
export interface TableRights {
  readonly table: TableV2;
  readonly read: readonly Read[];
  readonly write: readonly Write[];
  readonly indexes: readonly (keyof typeof TABLE.indexes)[];
}

export interface ServiceFunctionProps {
  readonly province: Province;
  readonly rights: TableRights;
  readonly environment?: Readonly<Record<string, string>>;
  readonly memoryMiB?: number;
  /** For files while it works. */
  readonly storage?: Size;
  readonly timeout?: Duration;
  /** Takes its share out of the account's quota, which in a new China account may be small. */
  readonly reservedConcurrency?: number;
}

/** A function as all of ours are: named by its file in functions/, logs as JSON, and only the rights it asks for. */
export class ServiceFunction extends LambdaFunction {
  constructor(scope: Construct, name: string, props: ServiceFunctionProps) {
    const { province, rights, memoryMiB = 512, timeout = Duration.seconds(30) } = props;
    const { reservedConcurrency, storage } = props;
    const logGroup = logsOf(scope, { name, province });
    super(scope, name, {
      ...AS_ALL,
      functionName: `Dake-${province.code}-${name}`,
      code: codeOf(name),
      handler: "index.handler",
      architecture: province.architecture === "arm64" ? Architecture.ARM_64 : Architecture.X86_64,
      role: roleOf(scope, { name, logGroup }),
      logGroup,
      memorySize: memoryMiB,
      timeout,
      ...(storage && { ephemeralStorageSize: storage }),
      ...(reservedConcurrency !== undefined && { reservedConcurrentExecutions: reservedConcurrency }),
      environment: {
        PROVINCE: province.code,
        CLIENT_KINDS: province.clientKinds.join(","),
        TABLE_NAME: rights.table.tableName,
        ...props.environment,
      },
    });
    for (const statement of statementsOf(rights)) this.addToRolePolicy(statement);
    Tags.of(this).add("function", name);
  }
}

/** Bundled on the machine that deploys, and only for a stack that is deployed. */
function codeOf(name: string): Code {
  const script = join(ROOT, "infra", "bundle.ts");
  const tryBundle = (folder: string) => {
    execFileSync(process.execPath, [script, name, folder], { stdio: ["ignore", "inherit", "inherit"] });
    return true;
  };
  return Code.fromAsset(join(ROOT, "functions"), {
    assetHashType: AssetHashType.OUTPUT,
    // What is bundled from one folder under the same command is taken for the same asset.
    bundling: { image: DockerImage.fromRegistry("not-used"), command: [name], local: { tryBundle } },
  });
}

const AS_ALL = {
  runtime: Runtime.NODEJS_24_X,
  loggingFormat: LoggingFormat.JSON,
  applicationLogLevelV2: ApplicationLogLevel.INFO,
  systemLogLevelV2: SystemLogLevel.WARN,
} as const;

/** Kept after the stack is gone: they are evidence. */
function logsOf(scope: Construct, { name, province }: { name: string; province: Province }): LogGroup {
  return new LogGroup(scope, `${name}-logs`, {
    retention: province.logRetentionDays,
    removalPolicy: province.removal === "retain" ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}

function roleOf(scope: Construct, { name, logGroup }: { name: string; logGroup: LogGroup }): Role {
  const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  logGroup.grantWrite(role);
  return role;
}

const READS_KEY = ["kms:Decrypt", "kms:DescribeKey"];
const WRITES_KEY = ["kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"];

function statementsOf({ table, read, write, indexes }: TableRights): PolicyStatement[] {
  const onTable = [...read, ...write].map((action) => `dynamodb:${action}`);
  if (onTable.length === 0) return [];
  const onKey = write.length > 0 ? [...READS_KEY, ...WRITES_KEY] : READS_KEY;
  const keys = table.encryptionKey ? [table.encryptionKey.keyArn] : [];
  const places = indexes.map((index) => `${table.tableArn}/index/${index}`);
  return [
    new PolicyStatement({ actions: onTable, resources: [table.tableArn] }),
    new PolicyStatement({ actions: onKey, resources: keys }),
    ...(places.length > 0 ? [new PolicyStatement({ actions: ["dynamodb:Query"], resources: places })] : []),
  ];
}
