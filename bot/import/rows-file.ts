/** A file of rows that is written as they come; nobody sees it before its end. */
export interface RowsFile {
  write(cells: readonly string[]): Promise<void>;
  /** Where whoever asked finds it. */
  end(): Promise<string>;
  /** Thrown away: a later run writes it whole. */
  drop(): Promise<void>;
}

/** By the name that it is to have. */
export type OpenRows = (name: string) => RowsFile;
