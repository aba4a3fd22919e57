import type { Files } from "#shared/ports.ts";
import { bucketFiles } from "./bucket-files.ts";
import type { Environment } from "./environment.ts";
import { folderFiles } from "./folder-files.ts";

/** Files lie in the stack's bucket; on one machine in a folder of the house. */
export function filesOf(environment: Environment): Files {
  const { FILES_FOLDER: folder, FILES_SECRET: secret, PAGE_URL: url } = environment;
  if (environment.STAGE === "local" && folder && secret) return folderFiles({ folder, secret, url });
  return whenNeeded(() => bucketOf(environment));
}

function bucketOf({ FILES_BUCKET: bucket }: Environment): Files {
  if (bucket === undefined)
    throw new Error("FILES_BUCKET is not set: this function has nowhere to keep files");
  return bucketFiles(bucket);
}

/** The bucket's client is made with the first file: most messages need none. Loading it then would cost every start more. */
function whenNeeded(open: () => Files): Files {
  let files: Files | undefined;
  const opened = () => {
    files ??= open();
    return files;
  };
  return {
    put: async (...file) => await opened().put(...file),
    get: async (...part) => await opened().get(...part),
    list: async (prefix) => await opened().list(prefix),
    remove: async (name) => await opened().remove(name),
    link: async (...file) => await opened().link(...file),
    uploadLink: async (...file) => await opened().uploadLink(...file),
  };
}
