import type { RefusalPhrases } from "#bot/phrases/zh/refusal-phrases.ts";
import type { UploadState } from "#shared/domain/import/upload.ts";

const STATES: Readonly<Record<UploadState, string>> = {
  AWAITED: "waits for its file, or is being tried",
  TRIED: "was tried and not ordered yet",
  REFUSED: "was refused; send a new file",
  ORDERED: "is going on",
  DONE: "is done",
  BACK_ORDERED: "is being taken back",
  BACK: "was taken back",
};

/** Refusals of files that are sent in. */
export const uploadRefusals = {
  "upload.kind": ({ name }) => `${name} cannot be imported. Please send a .csv or .xlsx file.`,
  "upload.too-large": ({ megabytes }) => `The file is larger than ${megabytes} MB. Please split it.`,
  "upload.not-so": ({ state }) => `This import ${STATES[state]}, so that cannot be done now.`,
  "upload.nothing": () => "The test run found nothing to change, so there is nothing to import.",
} satisfies Partial<RefusalPhrases>;
