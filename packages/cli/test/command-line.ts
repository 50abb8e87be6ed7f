import type { Output, Shell } from '../src/context/shell.ts';
import { run } from '../src/run.ts';
import { EXIT_CODES, type ExitCode } from '../src/spec/exit-codes.ts';
import type { Library } from '../src/spec/library.ts';
import { fixtureLibrary } from './fixtures/library.ts';

export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Record<string, string>;
  readonly stdin?: string | Shell['stdin'];
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  readonly columns?: number;
  /** Told of what a command prints, which goes on when that is done. */
  readonly onStdout?: (text: string) => Promise<void>;
  /** Told of what is said to people. */
  readonly onStderr?: (text: string) => void;
  /** Whether somebody sits at a terminal. */
  readonly terminal?: boolean;
  /** What shows long help. */
  readonly pager?: Pick<Output, 'rows' | 'page'>;
  /** What else of the process is another one. */
  readonly shell?: Partial<Shell>;
}

/** Runs a command line in this process, with the fixture library unless others are given. */
export async function runLine(
  argv: readonly string[],
  surroundings: Surroundings = {},
  libraries: readonly Library[] = [fixtureLibrary],
): Promise<Outcome> {
  const [stdout, stderr] = [
    collector(surroundings.columns, surroundings.onStdout),
    collector(undefined, async (text) => surroundings.onStderr?.(text)),
  ];
  const { terminal: isTTY = false } = surroundings;
  const shell: Shell = {
    stdin: stdinOf(surroundings.stdin ?? '', isTTY),
    stdout: { ...stdout, isTTY, ...surroundings.pager },
    stderr: { ...stderr, isTTY },
    env: surroundings.env ?? { LC_ALL: 'C' },
    cwd: surroundings.cwd ?? process.cwd(),
    platform: process.platform,
    home: () => '/nonexistent',
    systemLocale: () => 'en-US',
    signal: surroundings.signal ?? new AbortController().signal,
    now: () => 0,
    fetch: globalThis.fetch,
    libraries,
    ...surroundings.shell,
  };
  const code = await run(argv, shell);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

export { EXIT_CODES as exitCodes };

function stdinOf(stdin: string | Shell['stdin'], isTTY: boolean): Shell['stdin'] {
  return typeof stdin === 'string' ? Object.assign(words(stdin), { isTTY }) : stdin;
}

async function* words(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function collector(
  columns: number | undefined,
  onWrite?: (text: string) => Promise<void>,
): Output & { text(): string } {
  const chunks: Uint8Array[] = [];
  return {
    isTTY: false,
    columns,
    write: async (chunk) => {
      chunks.push(Buffer.from(chunk));
      await onWrite?.(Buffer.from(chunk).toString('utf8'));
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
