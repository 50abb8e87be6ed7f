import type { Context } from '../context/context.ts';
import type { Output, Shell } from '../context/shell.ts';
import type { Pace } from '../messages/rows-messages.ts';

/** Milliseconds between two drawings: more often nobody can read. */
const REDRAWN = 200;

const CLEAR = '\r\u001B[K';

/** A line at the bottom of the terminal that says how far a run is; nothing where stderr is no terminal. */
export class ProgressLine {
  readonly #shell: Shell;
  readonly #textOf: (pace: Pace) => string;
  readonly #before: number;
  readonly #began: number;
  #drawn = -Infinity;
  #isShown = false;

  /** `before`: what an earlier run did, which says nothing of the pace of this one. */
  constructor(shell: Shell, textOf: (pace: Pace) => string, before = 0) {
    this.#shell = shell;
    this.#textOf = textOf;
    this.#before = before;
    this.#began = shell.now();
  }

  get isWanted(): boolean {
    return this.#shell.stderr.isTTY;
  }

  async show(done: number, total: number | undefined): Promise<void> {
    const now = this.#shell.now();
    if (!this.isWanted || now - this.#drawn < REDRAWN) return;
    this.#drawn = now;
    this.#isShown = true;
    const seconds = (now - this.#began) / 1000;
    const rate = seconds > 0 ? (done - this.#before) / seconds : 0;
    const left = total === undefined || rate <= 0 ? undefined : Math.max(0, total - done) / rate;
    const text = this.#textOf({ done, total, rate, left });
    const { columns = 80 } = this.#shell.stderr;
    await this.#shell.stderr.write(CLEAR + text.slice(0, Math.max(1, columns - 1)));
  }

  /** Takes the line away. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#shell.stderr.write(CLEAR);
  }

  /** The context of what runs meanwhile: what it says stands above the line. */
  above(context: Context): Context {
    const { stderr } = this.#shell;
    const above: Output = {
      isTTY: stderr.isTTY,
      columns: stderr.columns,
      write: async (chunk) => {
        await this.clear();
        await stderr.write(chunk);
      },
    };
    return { ...context, shell: shellWith(this.#shell, above) };
  }
}

/** Its stdin is only opened for who reads it, so it is not copied. */
function shellWith(shell: Shell, stderr: Output): Shell {
  return new Proxy(shell, {
    get: (target, key) => (key === 'stderr' ? stderr : Reflect.get(target, key)),
  });
}
