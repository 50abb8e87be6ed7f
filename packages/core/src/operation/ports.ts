/**
 * What batch, lists and files know of the transport: a few small ports instead of the whole.
 *
 * An operation of several requests looks like this: it copies or encodes what the caller gave while the caller's call
 * runs (`copyParams`, `encodeParams`), begins an operation, sends its requests in it one after the other or several at a
 * time, and ends it. `send` repeats, waits for limits and tells hooks by itself; its errors say of all its attempts whether
 * one may have been executed.
 */
import type { ApiVersion } from '../address/endpoint.ts';
import type { Clock } from '../clock.ts';
import type { Credential } from '../credentials/credentials.ts';
import type { CallTime, Envelope } from '../envelope.ts';
import type { Fetch } from '../http/fetch.ts';
import type { LimitKind } from '../limits/limiter.ts';
import type { Access, MethodMetadata } from '../metadata.ts';
import type { Observer } from '../observe/observer.ts';
import type { CallParams } from '../options.ts';
import type { KnownSecrets } from '../secrets/known-secrets.ts';
import type { Operation, OperationOptions } from './operation.ts';

/** One request for a method, ready to be signed and sent as often as necessary. */
export interface MethodRequest {
  readonly method: string;
  /** The parameters as JSON text; see `encodeParams`. */
  readonly json: string;
  readonly version: ApiVersion;
  /** Whether it only reads, and may be repeated after anything. */
  readonly access: Access;
  /** Milliseconds that each attempt may take. Default: the client's. */
  readonly timeout?: number | undefined;
  /**
   * Whether the answer may be the error of a part at which the portal stopped, so that a method's used-up execution time does
   * not say that nothing was executed: a batch of version 3. It is not repeated then. Default: `false`.
   */
  readonly stopsMidway?: boolean | undefined;
  /** Version 3, writes: default, a random one. A batch has none, as no portal promises to heed it there. */
  readonly idempotencyKey?: string | undefined;
}

/** Begins operations and sends their requests. */
export interface Requests {
  /**
   * Begins an operation: its time runs from now. The client's deadline holds where the options have none.
   *
   * @throws ConfigurationError when a time is none.
   */
  begin(name: string, options: OperationOptions): Operation;
  /**
   * Sends one request inside an operation, as often as necessary, and resolves to its answer.
   *
   * @throws OintError of this request: `attempts` and `mayHaveExecuted` speak of all its attempts, not of other requests
   * of the operation.
   */
  send<Result>(request: MethodRequest, operation: Operation): Promise<Envelope<Result>>;
  /**
   * Whether an operation puts up with so many refusals for a limit: for who finds them in parts of answers, and sends
   * those parts again. `send` asks by itself.
   */
  allowsRefusals(count: number, operation: Operation): boolean;
}

/** What is known of methods, and what follows where nothing is. */
export interface MethodFacts {
  of(method: string, version: ApiVersion | undefined): MethodMetadata;
  /** `write`, unless the metadata say otherwise. */
  accessOf(method: string, version: ApiVersion | undefined): Access;
  /** The version that the caller wants, or the metadata's, or 2. */
  versionOf(method: string, version: ApiVersion | undefined): ApiVersion;
  /**
   * Parameters in the order in which a positional method reads them; those of all others as they are.
   *
   * @throws ConfigurationError when one is missing whose place the next one would take.
   */
  inOrder(method: string, version: ApiVersion | undefined, params: CallParams): CallParams;
  /**
   * Refuses methods that are none of those that the client knows; absent where all may be called.
   *
   * @throws ConfigurationError
   */
  readonly refuseUnknown?: ((method: string) => Promise<void>) | undefined;
}

/** The portal's limits, for who learns of them otherwise than by `send`, which heeds and observes them itself. */
export interface PortalLimits {
  /**
   * Waits, inside an operation, until the limits allow a request that is no call of a method: a file's.
   *
   * @param onWait Told once when it has to wait: milliseconds, as far as they can be known.
   */
  slot(
    method: string,
    operation: Operation,
    onWait?: (milliseconds: number) => void,
  ): Promise<void>;
  /** Takes over what a part of an answer says of a method's execution time; a batch's is counted as `batch`. */
  observe(method: string, time: CallTime | undefined): void;
  /** A part of an answer was refused for a limit: what is sent next waits until the portal will take it. */
  refused(method: string, kind: LimitKind, retryAfter: number | undefined): void;
  /** Seconds of execution that a method has left before its calls are spread over the time until the reset. */
  secondsLeft(method: string): Promise<number>;
}

/** Gives credentials, for who cannot leave it to `send`: a file's address is signed when the portal gives it. */
export interface Signing {
  /** What is signed with from now on, for as long as it should hold. */
  current(holdsFor?: number): Credential | Promise<Credential>;
  /** Whether there can be a new one. */
  readonly canRefresh: boolean;
  /** The portal has called this one expired. */
  refresh(used: Credential): Promise<void>;
}

/** What exchanges bytes, for files, whose requests are not calls of methods. */
export interface Wire {
  /** Where the portal is now: it may have moved since the client was made. */
  readonly portal: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly observer: Observer;
  /** Milliseconds that one request may take; `0` and `Infinity`: no limit. */
  readonly timeout: number;
  readonly maxResponseBytes: number;
  /** Whether addresses that the portal gives may lead into a network where it is not. */
  readonly allowPrivateNetwork: boolean;
}

/** All ports. Take those that you need: `Pick<Ports, 'requests' | 'methods'>`. */
export interface Ports {
  readonly requests: Requests;
  readonly methods: MethodFacts;
  readonly limits: PortalLimits;
  /** Takes secrets out of what errors and events show; `with(...)` makes one that knows further secrets. */
  readonly secrets: KnownSecrets;
  readonly wire: Wire;
  readonly signing: Signing;
}
