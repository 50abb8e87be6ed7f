import type { Writable } from 'node:stream';

import type { Output } from './context/shell.ts';
import { bitrix24 } from './libraries/bitrix24.ts';
import { run } from './run.ts';

/** Runs the command line of this process and ends it. */
export async function main(): Promise<never> {
  const argv = process.argv.slice(2);
  // Other users of the machine can read a process's title; what was in argv is gone from it now.
  process.title = 'oint';
  const interruption = new AbortController();
  // Once: a second Ctrl+C ends the process at once.
  process.once('SIGINT', () => interruption.abort());
  process.once('SIGTERM', () => interruption.abort());
  const stdout = outputOf(process.stdout);
  const stderr = outputOf(process.stderr);
  const code = await run(argv, {
    // Opening it takes time and keeps the terminal busy: only for a command that reads it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    systemLocale: () => new Intl.DateTimeFormat().resolvedOptions().locale,
    signal: interruption.signal,
    now: () => performance.now(),
    fetch: globalThis.fetch,
    libraries: [bitrix24],
  });
  // Both are flushed: every write waits for its end. Idle connections need not be waited for.
  process.exit(code);
}

/** A reader that went away (`oint … | head`) is no error: what it did not read is dropped. */
function outputOf(stream: NodeJS.WriteStream): Output {
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (chunk) => (gone ? Promise.resolve() : written(stream, chunk)),
  };
}

async function written(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.write(chunk, () => resolve());
  });
}
