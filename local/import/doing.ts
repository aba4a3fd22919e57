import type { ImportPorts } from "#bot/import/doors.ts";
import type { callerOf } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";

/** What the command touches besides the file: tests give their own. */
export interface Surroundings {
  readonly open: (where: {
    readonly data: string;
    /** Begin without the sample, with the first administrator alone. */
    readonly empty: boolean;
  }) => Promise<{ readonly ports: ImportPorts; close(): Promise<void> }>;
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  /** One line that is written over by the next. */
  readonly progress: (text: string) => void;
  /** Standard output is a file: what is written there is opened by a spreadsheet, which needs a BOM. */
  readonly isFile: boolean;
}

/** Who asks, for what, and with what. */
export interface Doing<A> {
  readonly asked: A;
  readonly around: Surroundings;
  readonly ports: ImportPorts;
  readonly person: Staff;
  readonly caller: ReturnType<typeof callerOf>;
  /** Where files are put that are handed out. */
  readonly folder: string;
}
