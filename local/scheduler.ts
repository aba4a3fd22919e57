/** EventBridge for one machine: knocks at every full five minutes, with the time that was meant, never two at once. */
export function everyFiveMinutes(
  job: (scheduledAt: string) => Promise<void>,
  onFault: (fault: unknown) => void,
) {
  const STEP = 5 * 60_000;
  let isRunning = false;
  let last = Math.floor(Date.now() / STEP);
  const timer = setInterval(() => {
    const step = Math.floor(Date.now() / STEP);
    if (step === last || isRunning) return;
    last = step;
    isRunning = true;
    job(new Date(step * STEP).toISOString())
      .catch(onFault)
      .finally(() => {
        isRunning = false;
      });
  }, 1000);
  return { stop: () => clearInterval(timer) };
}
