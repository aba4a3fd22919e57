import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { botPush } from "#bot/channels/bot-framework/push.ts";
import { CLOUD, LOCAL } from "#test/support/activity.ts";
import { TODAY } from "#test/support/fake-house.ts";

let client: Server;
let delivered: { url: string | undefined; body: unknown }[];
let status: number;

beforeEach(async () => {
  delivered = [];
  status = 200;
  client = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      delivered.push({ url: request.url, body: JSON.parse(Buffer.concat(chunks).toString()) });
      response.writeHead(status, { "content-type": "application/json" }).end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => client.listen(0, "127.0.0.1", resolve));
});
afterEach(() => {
  client.close();
});

function addressAt(serviceUrl: string): string {
  const who = { user: { id: "29:wang" }, bot: { id: "28:dake" }, conversation: { id: "a:1" } };
  return JSON.stringify({ ...who, channelId: "msteams", serviceUrl });
}
const here = () => addressAt(`http://127.0.0.1:${(client.address() as AddressInfo).port}/`);

test("a digest reaches the conversation where the person last spoke, as a card", async () => {
  await botPush(LOCAL)({ address: here(), reply: TODAY, language: "zh" });
  expect(delivered).toMatchObject([
    {
      url: expect.stringMatching(/^\/v3\/conversations\/a%3A1\/activities/),
      body: {
        type: "message",
        conversation: { id: "a:1" },
        recipient: { id: "29:wang" },
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive" }],
      },
    },
  ]);
});

test("a channel that does not take it is a fault", async () => {
  status = 403;
  await expect(botPush(LOCAL)({ address: here(), reply: TODAY, language: "zh" })).rejects.toThrow();
});

test("nothing is sent to an address that is not the bot service's", async () => {
  const letter = { address: addressAt("https://evil.example/"), reply: TODAY, language: "zh" as const };
  await expect(botPush(CLOUD)(letter)).rejects.toThrow("no message goes to evil.example");
});
