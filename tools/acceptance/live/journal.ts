/**
 * What runs have made on a portal and not taken back yet: a file for each run, written before anything else happens, so
 * that it outlives a run that is killed. Its name tells the portal by a hash; the address, which is a secret, stands nowhere.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import type { Call } from '../scenarios/play.ts';
import { isRecord } from '../scenarios/values.ts';

type Entry =
  | { readonly kind: 'making' | 'made' | 'gone'; readonly call: Call }
  | { readonly kind: 'run'; readonly prefix: string };

/** What an earlier run left. */
export interface Leftovers {
  readonly file: string;
  readonly prefix: string;
  /** How to take things back, the first made first. */
  readonly undos: readonly Call[];
  /** Calls that may have made something whose identifier nobody has. */
  readonly unknown: readonly Call[];
}

export class Journal {
  readonly #file: string;
  readonly #descriptor: number;

  /** @param folder - is made, for its owner alone, unless it is there */
  constructor(folder: string, portal: string, prefix: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#file = join(folder, `${hashOf(portal)}-${process.pid}-${prefix}.jsonl`);
    this.#descriptor = openSync(this.#file, 'wx', 0o600);
    this.#write({ kind: 'run', prefix });
  }

  making(call: Call): void {
    this.#write({ kind: 'making', call });
  }

  made(undo: Call): void {
    this.#write({ kind: 'made', call: undo });
  }

  gone(undo: Call): void {
    this.#write({ kind: 'gone', call: undo });
  }

  /** Ends the run; the file stays as long as something is left. */
  close(): void {
    closeSync(this.#descriptor);
    const { undos, unknown } = readJournal(this.#file);
    if (undos.length === 0 && unknown.length === 0) unlinkSync(this.#file);
  }

  #write(entry: Entry): void {
    writeSync(this.#descriptor, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.#descriptor);
  }
}

/** What runs that have ended left on a portal, the oldest file first. */
export function leftoversOf(folder: string, portal: string): Leftovers[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return readdirSync(folder)
    .filter(
      (name) => name.startsWith(`${hashOf(portal)}-`) && !isRunning(Number(name.split('-')[1])),
    )
    .toSorted()
    .map((name) => readJournal(join(folder, name)));
}

export function forget({ file }: Leftovers): void {
  unlinkSync(file);
}

/** A line that was cut off by the end of its run is no entry. */
function readJournal(file: string): Leftovers {
  const undos = new Map<string, Call>();
  const unknown = new Map<string, Call>();
  let prefix = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const entry = entryOf(line);
    if (entry === undefined) continue;
    if (entry.kind === 'run') {
      ({ prefix } = entry);
      continue;
    }
    const key = JSON.stringify(entry.call);
    if (entry.kind === 'making') unknown.set(key, entry.call);
    else if (entry.kind === 'gone') undos.delete(key);
    else {
      undos.set(key, entry.call);
      // Steps run one after another: what was being made is made.
      unknown.clear();
    }
  }
  return { file, prefix, undos: [...undos.values()], unknown: [...unknown.values()] };
}

function entryOf(line: string): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { kind, prefix, call: given } = value;
  if (kind === 'run') return typeof prefix === 'string' ? { kind, prefix } : undefined;
  const isKnown = kind === 'making' || kind === 'made' || kind === 'gone';
  if (!isKnown || !isRecord(given) || typeof given['call'] !== 'string') return undefined;
  return { kind, call: { call: given['call'], params: given['params'] } };
}

function hashOf(portal: string): string {
  return createHash('sha256').update(portal).digest('hex').slice(0, 16);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is running too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
