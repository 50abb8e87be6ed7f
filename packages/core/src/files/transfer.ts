import type { CallTime } from '../envelope.ts';
import { LimitError } from '../errors/limit-error.ts';
import { OintError } from '../errors/oint-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import type { FetchInit, FetchResponse } from '../http/fetch.ts';
import { nextCallId } from '../observe/call-id.ts';
import type { CallEvent } from '../observe/hooks.ts';
import type { Operation } from '../operation/operation.ts';
import type { Ports } from '../operation/ports.ts';
import { limitKind } from '../protocol/error-kinds.ts';
import { exchangeError } from '../transport/exchange-error.ts';
import type { TransferOptions } from './file.ts';
import { fileTarget, type FileTarget } from './target.ts';

/** What files need of the transport. */
export type FilePorts = Pick<Ports, 'limits' | 'secrets' | 'requests' | 'signing' | 'wire'>;

/**
 * A file's way to the portal or from it: where it is, what ends it, and who is told. Its time is the network's alone:
 * it runs from the sending on, and stands still while whoever gives or takes the bytes is busy.
 */
export class Transfer {
  readonly name: 'upload' | 'download';
  readonly abort: AttemptAbort;
  readonly #ports: FilePorts;
  readonly #operation: Operation;
  readonly #timeout: number;
  readonly #event: CallEvent;
  #target: FileTarget;
  /** When the request under way was sent. */
  #beganAt: number | undefined;
  #status: number | undefined;
  #isOver = false;

  /** @throws ConfigurationError when the address is none, or leads where it must not. */
  constructor(
    name: 'upload' | 'download',
    ports: FilePorts,
    address: string | URL,
    { deadline, signal, timeout }: TransferOptions,
  ) {
    const { wire } = ports;
    this.name = name;
    this.#ports = ports;
    this.#target = fileTarget(address, { ...wire, secrets: ports.secrets.all });
    this.#timeout = timeout ?? wire.timeout;
    this.#event = { id: nextCallId(), method: name, portal: wire.portal, attempt: 1 };
    this.#operation = ports.requests.begin(name, { signal, deadline });
    this.abort = new AttemptAbort(wire.clock, this.#timeout, this.#operation.signal);
    this.abort.pause();
  }

  get target(): FileTarget {
    return this.#target;
  }

  /** Waits for a place in the portal's queue, where the request takes one. */
  async queue(): Promise<void> {
    this.#checkEnd();
    const { limits, wire } = this.#ports;
    await limits.slot(this.name, this.#operation, (duration) => {
      wire.observer.wait({ ...this.#event, duration });
    });
  }

  /** Sends a request to where the file is, or goes; the time begins. */
  async fetch(
    init: Pick<FetchInit, 'method' | 'headers'> & Partial<FetchInit>,
    size: number,
  ): Promise<FetchResponse> {
    this.#checkEnd();
    const { wire } = this.#ports;
    this.#beganAt = wire.clock.now();
    wire.observer.request({ ...this.#event, size });
    this.abort.restart();
    const response = await this.abort.race(
      wire.fetch(this.#target.url.href, {
        redirect: 'manual',
        ...init,
        signal: this.abort.signal,
        ...(wire.allowPrivateNetwork ? {} : { givenBy: new URL(wire.portal).hostname }),
      }),
    );
    this.abort.restart();
    this.#status = response.status;
    return response;
  }

  /** The file is elsewhere. @throws ConfigurationError as the constructor does. */
  follow(location: string): void {
    const { secrets, wire } = this.#ports;
    this.#target = fileTarget(location, { ...wire, secrets: secrets.all }, this.#target.url.href);
    this.#tell(undefined, undefined);
  }

  /** It has ended well, or is given up: what is still under way of it is dropped. */
  end(time?: CallTime): void {
    this.#end(undefined, time);
  }

  /** It has failed. @returns The error that this means to the caller. */
  fail(error: unknown): OintError {
    const failure = error instanceof OintError ? error : this.#exchangeError(error);
    if (failure instanceof LimitError) {
      const kind = limitKind(failure.apiCode) ?? 'rate';
      this.#ports.limits.refused(this.name, kind, failure.retryAfter);
    }
    this.#end(failure, undefined);
    return failure;
  }

  #checkEnd(): void {
    const failure = this.#operation.failure(false);
    if (failure !== undefined) throw failure;
  }

  #exchangeError(error: unknown): OintError {
    return exchangeError(error, {
      method: this.name,
      timeout: this.#timeout,
      abort: this.abort,
      operation: this.#operation,
      redactor: this.#target.redactor,
    });
  }

  #end(error: OintError | undefined, time: CallTime | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.abort.drop();
    this.#operation.end();
    this.#tell(error, time);
  }

  /** Each request that was told of has its response, on the way to where the file is too. */
  #tell(error: OintError | undefined, time: CallTime | undefined): void {
    // Nothing was sent, so nothing was answered.
    if (this.#beganAt === undefined) return;
    const { clock, observer } = this.#ports.wire;
    const duration = clock.now() - this.#beganAt;
    observer.response({ ...this.#event, duration, status: this.#status, error, time });
    this.#beganAt = undefined;
    this.#status = undefined;
  }
}
