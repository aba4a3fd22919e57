import { GetParameterCommand, SSMClient } from "@aws-sdk/client-ssm";

/** A SecureString by its name. Read once per container by whoever asks. */
export async function secret(name: string): Promise<string> {
  const { Parameter } = await new SSMClient({}).send(
    new GetParameterCommand({ Name: name, WithDecryption: true }),
  );
  if (!Parameter?.Value) throw new Error(`parameter ${name} has no value`);
  return Parameter.Value;
}
