import { request } from "node:http";

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
export interface Heard {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** One request over real HTTP just as it is given: fetch would set Host by itself and tidy the path. */
export async function knock(port: number, { path, body, ...sent }: Sent & { path: string }): Promise<Heard> {
  return await new Promise((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", path, ...sent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    asked.on("error", reject).end(body);
  });
}
