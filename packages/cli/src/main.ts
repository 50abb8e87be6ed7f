import { homedir } from 'node:os';
import type { Writable } from 'node:stream';

import type { Output } from './context/shell.ts';
import { systemCode } from './context/system-code.ts';
import { bitrix24 } from './libraries/bitrix24.ts';
import { tools } from './libraries/tools.ts';
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
  const stdout = outputOf(process.stdout, isReaderGone);
  // Whoever would have to be told reads it.
  const stderr = outputOf(process.stderr, () => true);
  const code = await run(argv, {
    // Opening it takes time and keeps the terminal busy: only for a command that reads it.
    get stdin() {
      return process.stdin;
    },
    stdout: {
      ...stdout,
      rows: process.stdout.rows,
      page: async (text) => (await import('./terminal/pager.ts')).page(text, process),
    },
    stderr,
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    home: () => homedir(),
    systemLocale: () => new Intl.PluralRules().resolvedOptions().locale,
    signal: interruption.signal,
    // `performance` loads a module of its own.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    fetch: globalThis.fetch,
    keyring: async () => (await import('./terminal/system-keyring.ts')).systemKeyring(),
    openBrowser: async (url) =>
      (await import('./terminal/open-browser.ts')).openBrowser(url, process.platform),
    libraries: [bitrix24, tools],
  });
  // Both are flushed: every write waits for its end. Idle connections need not be waited for.
  process.exit(code);
}

/** What is written to it is there when `write` is done, or dropped where the failure does not matter. */
function outputOf(stream: NodeJS.WriteStream, isDropped: (error: Error) => boolean): Output {
  let gone = false;
  stream.on('error', (error) => {
    gone = isDropped(error);
  });
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    isGone: () => gone,
    write: async (chunk) => {
      if (gone) return;
      const error = await written(stream, chunk);
      if (error !== undefined && !gone && !isDropped(error)) throw error;
    },
  };
}

/** A reader that went away (`oint … | head`) is no failure; a full disk is one. */
function isReaderGone(error: Error): boolean {
  return ['EPIPE', 'EOF', 'ECONNRESET'].includes(systemCode(error));
}

function written(stream: Writable, chunk: string | Uint8Array): Promise<Error | undefined> {
  return new Promise((resolve) => {
    stream.write(chunk, (error) => resolve(error ?? undefined));
  });
}
