import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

interface Delivery {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}
interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A channel and its sign-in on this machine: it notes what it is told, and answers what the test wants next. */
export interface FakeConnector {
  readonly url: string;
  readonly delivered: Delivery[];
  /** What the bot said of itself, each time that it signed in. */
  readonly signedIn: URLSearchParams[];
  /** One each for the next deliveries; all others are taken. */
  readonly answers: Answer[];
  /** How long the next tokens live, and whether there are any. */
  grant: { seconds: number; status: number };
  close(): void;
}

export async function fakeConnector(): Promise<FakeConnector> {
  const server = createServer((request, response) => {
    void answerTo(request, connector).then(({ status, headers = {}, said }) =>
      response
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify(said)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const connector: FakeConnector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delivered: [],
    signedIn: [],
    answers: [],
    grant: { seconds: 3600, status: 200 },
    close: () => server.close(),
  };
  return connector;
}

async function answerTo(
  request: IncomingMessage,
  connector: FakeConnector,
): Promise<Answer & { said: object }> {
  const { url = "", headers } = request;
  const body = await text(request);
  if (url.endsWith("/oauth2/v2.0/token")) {
    const number = connector.signedIn.push(new URLSearchParams(body));
    const { seconds, status } = connector.grant;
    return { status, said: { access_token: `token-${number}`, expires_in: seconds } };
  }
  connector.delivered.push({ url, authorization: headers.authorization, body: JSON.parse(body) });
  return { status: 201, said: { id: "1" }, ...connector.answers.shift() };
}
