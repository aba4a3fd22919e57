import type { Pictures } from "#shared/ports.ts";
import type { Environment } from "./environment.ts";
import { signedPictures } from "./signed-pictures.ts";

/** Pictures are drawn behind the address that the stack, or the page of this machine, is known by. */
export function picturesOf({ PICTURE_SECRET: secret, PICTURE_URL: url }: Environment): Pictures {
  if (secret !== undefined && url !== undefined) return signedPictures({ secret, url });
  return { address: async () => await Promise.resolve(undefined) };
}
