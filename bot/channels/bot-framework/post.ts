/** The channel will not take it, now or later: the person has removed the bot, or the conversation is gone. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

export interface Parcel {
  readonly url: string;
  readonly token: string | undefined;
  readonly body: object;
}

export type Wait = (milliseconds: number) => Promise<void>;

/** Busy or on its way up again; what the service asks to be tried again. */
const PASSING = [412, 429, 502, 503, 504];
const GONE = [403, 404];
const TRIES = 4;
const FIRST_WAIT_MS = 500;
/** Who is asked to wait longer than that leaves it to the queue, as a function's time is short. */
const LONGEST_WAIT_MS = 5000;
const TIMEOUT_MS = 5000;

/** Tried a few times where the channel is only busy. A lost answer is a fault: it may have been delivered. */
export async function post(parcel: Parcel, wait: Wait, tries = 1): Promise<void> {
  const { status, headers } = await send(parcel);
  if (status < 300) return;
  if (GONE.includes(status)) throw new Unreachable(`the channel takes nothing for this person: ${status}`);
  const pause = pauseBefore(tries, headers.get("retry-after"));
  if (!PASSING.includes(status) || tries === TRIES || pause > LONGEST_WAIT_MS)
    throw new Error(`the channel answered ${status} after ${tries} ${tries === 1 ? "try" : "tries"}`);
  await wait(pause);
  await post(parcel, wait, tries + 1);
}

async function send({ url, token, body }: Parcel): Promise<Response> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  return response;
}

/** What the channel asks for, else twice as long each time; half of it by chance, so that not all come back at once. */
function pauseBefore(tries: number, asked: string | null): number {
  const seconds = Number(asked ?? "");
  if (asked !== null && seconds >= 0) return seconds * 1000;
  const most = FIRST_WAIT_MS * 2 ** tries;
  return most / 2 + Math.random() * (most / 2);
}
