import type { Context } from '../src/context/context.ts';
import { Redactor } from '../src/context/redactor.ts';
import type { Shell } from '../src/context/shell.ts';
import { Sources } from '../src/context/sources.ts';
import { en } from '../src/messages/en.ts';

/** What a part of a run is given, in English, and what it wrote. */
export function contextFor(surroundings: Partial<Shell> = {}): {
  readonly context: Context;
  readonly stdout: () => string;
  readonly stderr: () => string;
} {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Shell['stdout'] => ({
    isTTY: false,
    columns: undefined,
    write: async (chunk) => {
      written[name] += Buffer.from(chunk).toString('utf8');
    },
  });
  const shell: Shell = {
    stdin: nothing(),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: {},
    cwd: process.cwd(),
    platform: process.platform,
    home: () => '/nonexistent',
    systemLocale: () => 'en-US',
    signal: new AbortController().signal,
    now: () => 0,
    fetch: globalThis.fetch,
    libraries: [],
    ...surroundings,
  };
  return {
    context: {
      shell,
      language: 'en',
      messages: en,
      redactor: new Redactor(),
      sources: new Sources(shell),
      debug: false,
      timeLeft: () => undefined,
      errorsAsJson: false,
    },
    stdout: () => written.stdout,
    stderr: () => written.stderr,
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
