const WIDTH = 30;

/** A bar in the terminal; where nobody watches, only that it is full. */
export function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY && done < total) return;
  const filled = Math.round((done / total) * WIDTH);
  process.stderr.write(`\r  ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`);
}
