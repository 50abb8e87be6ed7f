import { AsyncLocalStorage } from 'node:async_hooks';

import type { Hooks } from '@oint/core';

import type { Context } from '../context/context.ts';

/** Steps of a call. */
export interface Steps {
  readonly done: number;
  readonly total?: number | undefined;
}

/** What a client that asks for it hears of a call before it is done. */
export type Listener = (
  told: Readonly<{ progress: number; total?: number; message: string }>,
) => Promise<void>;

/** Between two notes that have no number of their own: the number that clients see has to grow. */
const A_LITTLE = 0.001;

/** How far a call is. */
export class Progress {
  readonly #listener: Listener | undefined;
  #last = -A_LITTLE;

  /** @param listener absent where nobody asked */
  constructor(listener: Listener | undefined) {
    this.#listener = listener;
  }

  tell(message: string, steps?: Steps): void {
    const isFurther = steps !== undefined && steps.done > this.#last;
    this.#last = isFurther ? steps.done : this.#last + A_LITTLE;
    const total = steps?.total === undefined ? {} : { total: steps.total };
    // Who does not listen any more misses nothing.
    void this.#listener?.({ progress: this.#last, ...total, message }).catch(() => {});
  }
}

/** Milliseconds of waiting that nobody wonders about. */
const UNNOTICED = 500;

const OF_CALL = new AsyncLocalStorage<Progress>();

/** Does a work whose waits and pages are told to whoever wants to know of its progress. */
export function telling<Result>(progress: Progress, work: () => Promise<Result>): Promise<Result> {
  return OF_CALL.run(progress, work);
}

function tell(message: string, steps?: Steps): void {
  OF_CALL.getStore()?.tell(message, steps);
}

/** What a client that all calls share tells of each. */
export function progressHooks({ messages }: Pick<Context, 'messages'>): Hooks {
  const tellWait = (method: string, milliseconds: number): void => {
    if (milliseconds < UNNOTICED) return;
    tell(messages.waitingForLimit(method, Math.ceil(milliseconds / 1000)));
  };
  return {
    wait: ({ method, duration }) => tellWait(method, duration),
    retry: ({ method, delay, error }) =>
      error.code === 'limit'
        ? tellWait(method, delay)
        : tell(`${method}: ${error.code}, next attempt in ${Math.ceil(delay / 1000)} s`),
    page: ({ method, read, total }) => tell(`${method}: ${read}`, { done: read, total }),
  };
}
