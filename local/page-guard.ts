import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** `page`: the page's cookie or the token in a header. `order`: the header only. `bot`: no browser may knock. */
export type Lock = "open" | "page" | "order" | "bot";

export interface Session {
  readonly port: number;
  readonly token: string;
}

/** The status to refuse with; `undefined` lets the request in. */
export function refused(request: IncomingMessage, lock: Lock, session: Session): 401 | 403 | undefined {
  if (!isOurHost(request.headers.host, session) || !isOurOrigin(request, session)) return 403;
  return BEHIND[lock](request, session);
}

const BEHIND: Readonly<Record<Lock, (request: IncomingMessage, session: Session) => 401 | 403 | undefined>> =
  {
    open: () => undefined,
    page: (request, session) => (hasToken(request, session) || hasCookie(request, session) ? undefined : 401),
    order: (request, session) => (hasToken(request, session) ? undefined : 401),
    bot: ({ headers }) => (headers.origin === undefined ? undefined : 403),
  };

/** Against a foreign name that was bent to this machine (DNS rebinding). */
function isOurHost(host: string | undefined, { port }: Session): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Browsers say where a request comes from; one that says nothing is a program of this machine. */
function isOurOrigin({ headers }: IncomingMessage, session: Session): boolean {
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  if (site === "cross-site" || site === "same-site") return headers["sec-fetch-mode"] === "navigate";
  return origin === undefined || (origin.startsWith("http://") && isOurHost(origin.slice(7), session));
}

function hasToken({ headers }: IncomingMessage, { token }: Session): boolean {
  return isSame(headers.authorization ?? "", `Bearer ${token}`);
}

function hasCookie({ headers }: IncomingMessage, session: Session): boolean {
  const [name] = cookieOf(session).split("=", 1);
  const cookies = (headers.cookie ?? "").split("; ");
  const ours = cookies.find((cookie) => cookie.startsWith(`${name}=`)) ?? "";
  return isSame(ours, `${name}=${session.token}`);
}

/** Cookies do not know ports: the name does, so that two folders side by side keep apart. */
export function cookieOf({ port, token }: Session): string {
  return `dake_${port}=${token}; Path=/; HttpOnly; SameSite=Strict`;
}

export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
