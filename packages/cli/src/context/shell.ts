import type { Library } from '../spec/library.ts';

/** Where text and bytes go. `write` resolves when the chunk was handed over, also when nobody reads any more, and fails when there is no room. */
export interface Output {
  write(chunk: string | Uint8Array): Promise<void>;
  readonly isTTY: boolean;
  /** Width of the terminal in columns; `undefined` when the output is not one. */
  readonly columns: number | undefined;
}

/** Everything that a run touches outside itself, so that a test can stand in for the process. */
export interface Shell {
  /** `isTTY`: somebody types it. */
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths on the command line start here. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** The language of the system, as a locale name: asked where the environment names none. */
  readonly systemLocale: () => string;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  readonly fetch: typeof globalThis.fetch;
  readonly libraries: readonly Library[];
}
