/** The last few messages of one person; `version` is absent while there was none. */
export interface UndoStack {
  readonly staffId: string;
  readonly version: string | undefined;
  readonly messages: readonly {
    readonly message: string;
    readonly at: string;
    readonly keys: readonly string[];
  }[];
}
