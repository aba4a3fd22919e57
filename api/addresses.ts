import * as z from "zod";
import type { Files } from "#shared/ports.ts";

const Upload = z.object({ name: z.string(), type: z.string(), bytes: z.int(), seconds: z.int() });
const Download = z.object({ name: z.string(), saveAs: z.string(), seconds: z.int() });

/** Where an outcome names a file that is to be sent in, or that can be fetched, the caller gets the address that does it; `told` is what else is said. */
export async function addressed(
  { outcome, told }: { readonly outcome: unknown; readonly told: unknown },
  files: Files,
): Promise<unknown> {
  const { upload, download } = outcome as { upload?: unknown; download?: unknown };
  const [put, get] = [Upload.safeParse(upload).data, Download.safeParse(download).data];
  return {
    ...(told as object),
    ...(put && { upload: await toSend(put, files) }),
    ...(get && { download: await toFetch(get, files) }),
  };
}

/** Whether an outcome names a file at all. */
export function hasFile(outcome: unknown): boolean {
  const isObject = typeof outcome === "object" && outcome !== null;
  return isObject && ("upload" in outcome || "download" in outcome);
}

async function toSend({ name, type, bytes, seconds }: z.infer<typeof Upload>, files: Files) {
  const address = await files.uploadLink(name, { seconds, bytes, type });
  return { method: "PUT", address, headers: { "content-type": type, "content-length": bytes }, seconds };
}

async function toFetch({ name, saveAs, seconds }: z.infer<typeof Download>, files: Files) {
  return { method: "GET", address: await files.link(name, { seconds, saveAs }), saveAs, seconds };
}
