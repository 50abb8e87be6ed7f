/**
 * Seconds of processor time that a task takes. Whatever else the machine does costs none of it, so that a test can hold
 * a task to it on a busy machine too.
 */
export function processorSeconds(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  return process.cpuUsage(before).user / 1e6;
}
