import { type App, Tags } from "aws-cdk-lib";
import type { Province } from "#shared/contracts/province.ts";
import { ServiceStack } from "./service-stack.ts";
import { StorageStack } from "./storage-stack.ts";

/** The pair that one province is: what must never be lost, and what can be rebuilt. */
export function provinceStacks(
  app: App,
  province: Province,
): { storage: StorageStack; service: ServiceStack } {
  const { code, region, account } = province;
  const env = { account, region };
  const storage = new StorageStack(app, `Dake-${code}-Storage`, { env, province });
  const service = new ServiceStack(app, `Dake-${code}-Service`, {
    ...{ env, province },
    table: storage.table,
    files: storage.files,
  });
  for (const stack of [storage, service]) Tags.of(stack).add("province", code);
  return { storage, service };
}
