import type { UploadState } from "#shared/domain/import/upload.ts";

/** Files that are sent in. */
export interface ImportRefusals {
  "upload.kind": { readonly name: string };
  "upload.too-large": { readonly megabytes: number };
  /** Not what can be done in this state. */
  "upload.not-so": { readonly state: UploadState };
  "upload.nothing": Record<never, never>;
  "import.unknown": { readonly id: string };
  "import.too-old": { readonly days: number };
}
