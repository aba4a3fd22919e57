import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { Picture } from "#shared/domain/conversation/picture.ts";
import type { Pictures } from "#shared/ports.ts";

export interface Signing {
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Addresses that say what is to be drawn and until when, signed: nobody can make one, or change what one shows. */
export function signedPictures({
  secret,
  url,
  now = Date.now,
}: Signing & { readonly url: string }): Pictures {
  return {
    async address(picture, { seconds }) {
      const until = Math.floor(now() / 1000) + seconds;
      const said = Buffer.from(JSON.stringify({ ...picture, until })).toString("base64url");
      return await Promise.resolve(`${url}${PATH}${said}.${signed(secret, said)}`);
    },
  };
}

export const PATH = "/pictures/";

/** `until` in seconds since the epoch. */
export type AskedPicture = z.infer<typeof Asked>;
const Asked = z.lazy(() => Picture.unwrap().extend({ until: z.int() }));

/** What the path of an address asks for; `undefined` for one that is over, was changed, or is none of ours. */
export function askedPicture(path: string, { secret, now = Date.now }: Signing): AskedPicture | undefined {
  const [said = "", signature = "", ...more] = path.replace(PATH, "").split(".");
  const [given, expected] = [Buffer.from(signature), Buffer.from(signed(secret, said))];
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined;
  const { data: asked } = Asked.safeParse(JSON.parse(Buffer.from(said, "base64url").toString("utf8")));
  return asked === undefined || asked.until * 1000 < now() ? undefined : asked;
}

/** Told apart from whatever else is signed with the same secret. */
function signed(secret: string, said: string): string {
  return createHmac("sha256", secret).update(`picture ${said}`).digest("base64url");
}
