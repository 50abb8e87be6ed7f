import type { CallOptions } from '@oint/core';

/** A call that was not made. */
export interface RecordedCall {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly version: CallOptions['version'];
}

/**
 * The call that a function of a client makes, if it makes a single one and gives its answer as it is: then it can go out in a
 * batch, or be read as a list. `undefined` for functions of several steps.
 */
export async function recordedCall(
  run: (client: object) => unknown,
): Promise<RecordedCall | undefined> {
  const recorder = new Recorder();
  const given = ran(run, recorder);
  if (given === recorder.answer) return recorder.last;
  // A function of several steps ends at its first one.
  await Promise.resolve(given).catch(() => {});
  return undefined;
}

function ran(run: (client: object) => unknown, recorder: Recorder): unknown {
  try {
    return run(recorder);
  } catch (error) {
    if (error === NOT_SENT) return undefined;
    throw error;
  }
}

const NOT_SENT = new Error('the call is recorded, and not sent');

/** Stands in for a client. */
class Recorder {
  readonly portal = '';
  readonly answer: Promise<never> & { withEnvelope(): Promise<never> };
  last: RecordedCall | undefined;

  constructor() {
    const answer = Promise.reject(NOT_SENT);
    answer.catch(() => {});
    this.answer = Object.assign(answer, { withEnvelope: () => answer });
  }

  call(method: string, params: RecordedCall['params'] = {}, options: CallOptions = {}): unknown {
    this.last = { method, params, version: options.version };
    return this.answer;
  }

  batch(): never {
    throw NOT_SENT;
  }

  list(): never {
    throw NOT_SENT;
  }

  upload(): never {
    throw NOT_SENT;
  }

  download(): never {
    throw NOT_SENT;
  }
}
