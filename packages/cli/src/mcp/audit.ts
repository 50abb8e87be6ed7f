import { appendFile, open } from 'node:fs/promises';

import { HIDDEN, type Redactor } from '../context/redactor.ts';
import { InTurn } from '../output/in-turn.ts';

/** What is noted of a call of a tool. */
export interface AuditEntry {
  readonly tool: string;
  /** Who asked: the name of the token, or `stdio`. */
  readonly client: string;
  /** `sending` stands before what came of a write: whatever happens then, that it was sent is noted. */
  readonly outcome: 'sending' | 'done' | 'refused' | 'failed' | 'unknown' | 'not sent';
  readonly method?: string | undefined;
  /** The file that was written. */
  readonly file?: string | undefined;
  /** Of writes, what was sent. */
  readonly params?: unknown;
  /** What was given, where it is not what the tool takes. */
  readonly arguments?: unknown;
  readonly plan?: string | undefined;
  readonly detail?: string | undefined;
}

/** A file of JSON lines that only grows, readable by its owner alone. Secrets are masked in it, and long texts cut. */
export class Audit {
  readonly #path: string | undefined;
  readonly #redactor: Redactor;
  readonly #turns = new InTurn();

  private constructor(path: string | undefined, redactor: Redactor) {
    this.#path = path;
    this.#redactor = redactor;
  }

  /** @throws where the file cannot be written: nothing is served that cannot be noted. */
  static async open(path: string | undefined, redactor: Redactor): Promise<Audit> {
    if (path !== undefined) await (await open(path, 'a', 0o600)).close();
    return new Audit(path, redactor);
  }

  /** @throws where it cannot be noted. */
  async note(entry: AuditEntry): Promise<void> {
    const path = this.#path;
    if (path === undefined) return;
    const line = JSON.stringify({ time: new Date().toISOString(), ...entry }, shortened);
    await this.#turns.take(() => appendFile(path, `${this.#redactor.text(line)}\n`));
  }
}

const SECRET_NAME = /token|password|secret|auth$|api_?key/iu;
const LONGEST = 500;

function shortened(name: string, value: unknown): unknown {
  if (SECRET_NAME.test(name) && value !== null) return HIDDEN;
  const isLong = name !== 'plan' && typeof value === 'string' && value.length > LONGEST;
  return isLong ? `${value.slice(0, LONGEST)}… (${value.length} characters)` : value;
}
