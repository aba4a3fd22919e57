/** What went wrong on the way: `away` no answer, `expired` another start's page, `fault` with a number, `refused` with words. */
export class NotSent extends Error {
  constructor(kind, { words = "", cause } = {}) {
    super(words, { cause });
    this.kind = kind;
  }
}

const PATIENCE_MS = 30_000;

export const readWords = async () => await request("/api/words");
export const readPeople = async () => await request("/api/people");

/** The same id again is the same message: the server answers as it did the first time. */
export async function say(message) {
  const headers = { "content-type": "application/json" };
  return await request("/api/say", { method: "POST", headers, body: JSON.stringify(message) });
}

async function request(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) return await response.json();
  } catch (cause) {
    throw new NotSent("away", { cause });
  }
  throw await whatWentWrong(response);
}

async function whatWentWrong(response) {
  if (response.status === 401) return new NotSent("expired");
  const words = await response.text().catch(() => "");
  return response.status === 500
    ? new NotSent("fault", { words: referenceIn(words) })
    : new NotSent("refused", { words });
}

function referenceIn(words) {
  try {
    return JSON.parse(words).reference ?? "";
  } catch {
    return "";
  }
}

/** Pushed digests and notices; the browser reconnects by itself. Answers how to stop. */
export function listen(staffId, { heard, away, back }) {
  const source = new EventSource(`/api/events?as=${encodeURIComponent(staffId)}`);
  source.onmessage = ({ data }) => heard(JSON.parse(data));
  source.onerror = () => away();
  source.onopen = () => back();
  return () => source.close();
}
