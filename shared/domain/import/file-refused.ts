import type { FileProblem } from "./problem.ts";

/** A file that cannot be taken as a whole, for a reason that its owner may be told. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}
