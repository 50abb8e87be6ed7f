import type { Context } from '../context/context.ts';
import { Interrupted } from '../context/interrupted.ts';
import { nextPiece } from '../context/next-piece.ts';

const ENTER = /[\r\n]/u;
const BACKSPACE = new Set(['\u007F', '\b']);
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

/** Sequences of keys that are no letters, and the marks around what is pasted. */
// oxlint-disable-next-line no-control-regex -- Keys are control characters.
const KEY_SEQUENCE = /\u001B(?:\[[\d;]*[A-Za-z~]|.)/gu;

/** Asks somebody at the terminal. Questions are on stderr: stdout is for results. */
export class Prompt {
  readonly #context: Context;
  readonly #decoder = new TextDecoder();
  #iterator: AsyncIterator<string | Uint8Array> | undefined;
  #rest = '';

  constructor(context: Context) {
    this.#context = context;
  }

  /** An answer in one line, without the spaces around it; what is `hidden` does not appear while it is typed. */
  async ask(question: string, { hidden = false } = {}): Promise<string> {
    const { stderr, stdin } = this.#context.shell;
    const isRaw = hidden && stdin.setRawMode !== undefined;
    // Before the question: whoever answers at once, as a paste does, must not be shown either.
    if (isRaw) stdin.setRawMode?.(true);
    try {
      await stderr.write(`${question} `);
      return (isRaw ? await this.#keys() : await this.#line()).trim();
    } finally {
      if (isRaw) {
        stdin.setRawMode?.(false);
        await stderr.write('\n');
      }
    }
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#rest.search(ENTER);
      if (end >= 0) return this.#take(end);
      if (!(await this.#more())) return this.#take(this.#rest.length);
    }
  }

  async #keys(): Promise<string> {
    const typed: string[] = [];
    for (;;) {
      const keys = Array.from(this.#rest.replaceAll(KEY_SEQUENCE, ''));
      this.#rest = '';
      for (const [index, key] of keys.entries()) {
        if (key === CTRL_C) throw new Interrupted();
        if (key === CTRL_D || ENTER.test(key)) {
          this.#rest = keys.slice(index + 1).join('');
          return typed.join('');
        }
        if (BACKSPACE.has(key)) typed.pop();
        else typed.push(key);
      }
      if (!(await this.#more())) return typed.join('');
    }
  }

  /** The first so many letters, and the end of the line behind them. */
  #take(length: number): string {
    const line = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length).replace(/^(?:\r\n|\r|\n)/u, '');
    return line;
  }

  async #more(): Promise<boolean> {
    const { shell } = this.#context;
    this.#iterator ??= shell.stdin[Symbol.asyncIterator]();
    const { done, value } = await nextPiece(this.#iterator, shell.signal);
    if (done === true) return false;
    this.#rest += typeof value === 'string' ? value : this.#decoder.decode(value, { stream: true });
    return true;
  }
}
