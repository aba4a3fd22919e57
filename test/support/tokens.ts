import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { APP_ID } from "./activity.ts";

const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const others = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ISSUER = "https://api.botframework.com";

interface TokenServer {
  /** What the bot must be told to check tokens here. */
  readonly addresses: Readonly<Record<string, string>>;
  close(): void;
}

/** An identity provider of our own on this machine, with the one key that the bot is to trust. */
export async function tokenServer(): Promise<TokenServer> {
  const server = createServer(({ url, headers }, response) => {
    const key = { ...ours.publicKey.export({ format: "jwk" }), kid: "k1", x5t: "k1", use: "sig" };
    const keys = { keys: [{ ...key, endorsements: ["msteams"] }] };
    const algorithms = ["RS256"];
    const metadata = {
      issuer: ISSUER,
      jwks_uri: `http://${headers.host}/keys`,
      id_token_signing_alg_values_supported: algorithms,
    };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(url === "/keys" ? keys : metadata));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const metadata = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metadata`;
  return {
    addresses: {
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      ToBotFromChannelTokenIssuer: ISSUER,
    },
    close: () => server.close(),
  };
}

type Signer = "ours" | "others" | "nobody" | "public key as secret";

interface Claimed {
  readonly serviceUrl: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly kid?: string;
  readonly by?: Signer;
}

/** As the bot service would sign it, save for what is said otherwise. */
export function bearer({ serviceUrl, claims = {}, kid = "k1", by = "ours" }: Claimed): string {
  const now = Math.floor(Date.now() / 1000);
  const valid = { iss: ISSUER, aud: APP_ID, exp: now + 3600, nbf: now - 10, serviceurl: serviceUrl };
  const header = { alg: ALGORITHMS[by], typ: "JWT", kid, x5t: kid };
  const told = [header, { ...valid, ...claims }].map(encoded).join(".");
  return `Bearer ${told}.${SIGN[by](told)}`;
}

const ALGORITHMS: Readonly<Record<Signer, string>> = {
  ours: "RS256",
  others: "RS256",
  nobody: "none",
  "public key as secret": "HS256",
};
const SIGN: Readonly<Record<Signer, (told: string) => string>> = {
  ours: (told) => rsa(told, ours.privateKey),
  others: (told) => rsa(told, others.privateKey),
  nobody: () => "",
  "public key as secret": (told) =>
    createHmac("sha256", ours.publicKey.export({ format: "pem", type: "spki" }))
      .update(told)
      .digest("base64url"),
};

function rsa(told: string, key: KeyObject): string {
  return sign("RSA-SHA256", Buffer.from(told), key).toString("base64url");
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
