/** Imports once, in a process of its own, and prints what that took of the processor and of memory, as JSON. */
import { runImport } from '../../../codegen/src/commands/import.ts';

const status = await runImport(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: () => {},
  stderr: (text) => {
    process.stderr.write(text);
  },
  interruption: () => new AbortController().signal,
});
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({ milliseconds: process.cpuUsage().user / 1000, megabytes: maxRSS / 1024 }),
);
process.exitCode = status;
