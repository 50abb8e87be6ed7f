import type { ConfigurationProblem, InvalidResponseReason } from '@oint/core';

/** What a failed call has to say, for messages in the language of the user. */
export type Failure =
  | {
      readonly kind: 'configuration';
      /** In English, with the name of the option that is wrong. */
      readonly message: string;
      readonly problem: ConfigurationProblem | undefined;
    }
  | Refusal
  | (OfCall & {
      readonly kind: 'invalid-response';
      readonly reason: InvalidResponseReason;
      readonly status: number;
    })
  | (OfCall & {
      readonly kind: 'network';
      /** What the system says, such as `connect ECONNREFUSED`; `''` when it says nothing. */
      readonly detail: string;
    })
  | (OfCall & {
      readonly kind: 'timeout';
      /** Milliseconds that ran out, as far as they are known. */
      readonly limit: number | undefined;
    })
  | (OfCall & { readonly kind: 'aborted' });

interface OfCall {
  readonly method: string;
  /** Whether the portal may have executed the call. */
  readonly mayHaveExecuted: boolean;
}

/** The portal answered, and the answer is an error. */
export interface Refusal extends OfCall {
  readonly kind: 'api' | 'authorization' | 'limit';
  /** Whether the token was good once, and a new one helps. */
  readonly expired: boolean;
  /** The portal's code; `''` when it sent none. */
  readonly apiCode: string;
  /** The portal's code and text; `''` when it sent none. */
  readonly said: string;
  /** 0: nothing was sent. */
  readonly status: number;
  /** Milliseconds, as far as the portal said. */
  readonly retryAfter: number | undefined;
}

/** Failures of calls. */
export type CallFailure = Exclude<Failure, { kind: 'configuration' }>;

/** The status that came along, as both languages write it. */
export function httpStatus({ status }: Refusal): string {
  return status === 0 ? '' : ` (HTTP ${status})`;
}
