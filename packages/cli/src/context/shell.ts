import type { Keyring } from '../spec/keyring.ts';
import type { Library } from '../spec/library.ts';

/** Where text and bytes go. `write` resolves when the chunk was handed over, also when nobody reads any more, and fails when there is no room. */
export interface Output {
  write(chunk: string | Uint8Array): Promise<void>;
  readonly isTTY: boolean;
  /** Whether whoever read it went away: nobody waits for more. */
  readonly isGone?: () => boolean;
  /** Width of the terminal in columns; `undefined` when the output is not one. */
  readonly columns: number | undefined;
  /** Shows a text that is longer than the terminal page by page; `false` where nothing can. */
  readonly page?: (text: string) => Promise<boolean>;
  /** Height of the terminal in lines. */
  readonly rows?: number | undefined;
}

/** Where text comes from. */
export interface Input extends AsyncIterable<string | Uint8Array> {
  /** Somebody types it. */
  readonly isTTY?: boolean;
  /** From now on keys come as they are pressed, and are not shown; or lines again. */
  setRawMode?(on: boolean): unknown;
}

/** Everything that a run touches outside itself, so that a test can stand in for the process. */
export interface Shell {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths on the command line start here. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** The folder of whoever runs it. */
  readonly home: () => string;
  /** The language of the system, as a locale name: asked where the environment names none. */
  readonly systemLocale: () => string;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  readonly fetch: typeof globalThis.fetch;
  /** The keyring of the system; absent, or nothing, where it is not installed. */
  readonly keyring?: () => Promise<Keyring | undefined>;
  /** Opens a page in the browser of whoever sits here; absent where nobody does. */
  readonly openBrowser?: (url: string) => Promise<void>;
  readonly libraries: readonly Library[];
}
