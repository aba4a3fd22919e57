/** What whoever sent a file in is told, unasked. */
export interface UploadPhrases {
  /** The counts of the test run are said before. */
  readonly tried: (file: {
    readonly fileName: string;
    readonly id: string;
    readonly counts: string;
  }) => string;
  readonly doubtful: string;
  readonly nothing: string;
  readonly refused: (file: { readonly fileName: string; readonly reason: string }) => string;
  readonly done: (file: {
    readonly fileName: string;
    readonly importId: string;
    readonly counts: string;
  }) => string;
  readonly back: (file: {
    readonly fileName: string;
    readonly undone: number;
    readonly kept: number;
  }) => string;
  /** Under which the file that comes with it can be fetched for so long. */
  readonly returned: (days: number) => string;
}
