import type { Files } from "#shared/ports.ts";
import type { Environment } from "./environment.ts";
import { folderFiles } from "./folder-files.ts";

/** Files lie in the stack's bucket; on one machine in a folder of the house. */
export function filesOf(environment: Environment): Files {
  const { FILES_FOLDER: folder, FILES_SECRET: secret, PAGE_URL: url } = environment;
  if (environment.STAGE === "local" && folder && secret) return folderFiles({ folder, secret, url });
  return whenNeeded(async () => await bucketOf(environment));
}

async function bucketOf({ FILES_BUCKET: bucket }: Environment): Promise<Files> {
  if (bucket === undefined)
    throw new Error("FILES_BUCKET is not set: this function has nowhere to keep files");
  const { bucketFiles } = await import("./bucket-files.ts");
  return bucketFiles(bucket);
}

/** The bucket's client loads with the first file: most messages need none. */
function whenNeeded(open: () => Promise<Files>): Files {
  let files: Promise<Files> | undefined;
  const opened = async () => {
    files ??= open();
    return await files;
  };
  return {
    put: async (...file) => await (await opened()).put(...file),
    get: async (...part) => await (await opened()).get(...part),
    list: async (prefix) => await (await opened()).list(prefix),
    remove: async (name) => await (await opened()).remove(name),
    link: async (...file) => await (await opened()).link(...file),
    uploadLink: async (...file) => await (await opened()).uploadLink(...file),
  };
}
