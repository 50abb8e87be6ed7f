import type { Signatory } from '../credentials/signatory.ts';
import type { Operation } from '../operation/operation.ts';
import type { MethodRequest } from '../operation/ports.ts';
import type { RetryPolicy } from '../retry/policy.ts';
import type { Attempt } from './attempt.ts';
import type { BoundLimits } from './bound-limits.ts';
import type { History } from './history.ts';
import type { PortalWire } from './wire.ts';

/** What requests are sent with. */
export interface SenderOptions {
  readonly wire: PortalWire;
  readonly limits: BoundLimits;
  readonly signatory: Signatory;
  readonly attempt: Attempt;
  readonly retry: RetryPolicy;
  readonly random: () => number;
  /** Milliseconds that an operation may take whose caller does not say. */
  readonly deadline: number | undefined;
}

/** A request on its way. */
export interface Sending {
  readonly id: string;
  readonly request: MethodRequest;
  readonly operation: Operation;
  readonly history: History;
  /** Place in the order of arrival. */
  readonly order: number;
}
