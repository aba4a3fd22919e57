/** A SecureString by its name. Loaded only where there is one, and read once per container by whoever asks. */
export async function secret(name: string): Promise<string> {
  const { GetParameterCommand, SSMClient } = await import("@aws-sdk/client-ssm");
  const { Parameter } = await new SSMClient({}).send(
    new GetParameterCommand({ Name: name, WithDecryption: true }),
  );
  if (!Parameter?.Value) throw new Error(`parameter ${name} has no value`);
  return Parameter.Value;
}
