import type { UploadPhrases } from "#bot/phrases/upload-phrases.ts";

export const uploads: UploadPhrases = {
  tried: ({ fileName, id, counts }) =>
    `${fileName} has been tried; nothing was changed. ${counts} If that is right, order the import (${id}).`,
  doubtful:
    "So many rows would be rejected that it looks like a wrong file or column; see the reasons first.",
  nothing: "There is nothing to change, so there is nothing to import.",
  refused: ({ fileName, reason }) => `${fileName} cannot be imported: ${reason}`,
  done: ({ fileName, importId, counts }) => `${fileName} was imported as ${importId}. ${counts}`,
  back: ({ fileName, undone, kept }) =>
    kept === 0
      ? `The import of ${fileName} was taken back: ${undone} rows.`
      : `The import of ${fileName}: ${undone} rows were taken back; ${kept} were changed or used since and are kept.`,
  returned: (days) => `These rows and the reasons are in the file; it can be fetched for ${days} days.`,
};
