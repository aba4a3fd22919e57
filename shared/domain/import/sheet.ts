/** One line of a file with its number as an editor shows it, the first being 1. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A file of rows, whatever its kind. `lines` may be walked again; the header is its first. */
export interface Sheet {
  /** Stands for the content: the same bytes, the same digest. */
  readonly digest: string;
  /** Lines that are not empty, the header among them. */
  readonly count: number;
  lines(): AsyncIterable<Line>;
}
