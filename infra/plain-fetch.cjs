// Stands in for cross-fetch and node-fetch in our bundles: the bot's SDK fetches the keys of its tokens with them, two
// GETs that Node's own client can do. Node's fetch would load for longer than they take, the packages for longer still.
const clients = { "http:": require("node:http"), "https:": require("node:https") };

const PATIENCE = 10_000;

module.exports = (address, { method = "GET" } = {}) =>
  new Promise((resolve, reject) => {
    if (method !== "GET") throw new Error(`no ${method} of the bot's SDK is ours`);
    const { get } = clients[new URL(address).protocol];
    const asked = get(address, { signal: AbortSignal.timeout(PATIENCE) }, (response) => {
      answered(response).then(resolve, reject);
    });
    asked.on("error", reject);
  });

async function answered(response) {
  const body = (await response.setEncoding("utf8").toArray()).join("");
  const { statusCode: status } = response;
  return { status, ok: status >= 200 && status < 300, json: async () => JSON.parse(body) };
}
