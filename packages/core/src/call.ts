import type { Envelope } from './envelope.ts';

/**
 * A call under way: a promise of the method's result. The request starts when the call is made and
 * is sent once, no matter how often and in which of the two forms it is awaited.
 *
 * @example
 * const user = await client.call<User>('user.current');
 * const { result, total, next } = await client.call<User[]>('user.get').withEnvelope();
 */
export interface Call<Result> extends Promise<Result> {
  /** The whole answer: `result` with `time`, `total`, `next` and whatever else arrived. */
  withEnvelope(): Promise<Envelope<Result>>;
}

/** Makes a {@link Call} of the promise of its envelope. */
export function callOf<Result>(envelope: Promise<Envelope<Result>>): Call<Result> {
  return new PendingCall(envelope);
}

/**
 * `then` derives from the envelope's promise only when it is used, so that `withEnvelope()` alone
 * leaves no second promise behind whose rejection nobody handles.
 */
class PendingCall<Result> implements Call<Result> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #envelope: Promise<Envelope<Result>>;

  constructor(envelope: Promise<Envelope<Result>>) {
    this.#envelope = envelope;
  }

  withEnvelope(): Promise<Envelope<Result>> {
    return this.#envelope;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a Call is a promise
  then<Fulfilled = Result, Rejected = never>(
    onFulfilled?: ((value: Result) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#result().then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Result | Rejected> {
    return this.#result().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Result> {
    return this.#result().finally(onFinally);
  }

  #result(): Promise<Result> {
    return this.#envelope.then((envelope) => envelope.result);
  }
}
