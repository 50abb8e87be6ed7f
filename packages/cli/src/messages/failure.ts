import type { ConfigurationProblem, InvalidResponseReason } from '@oint/core';

/** What a failed call has to say, for messages in the language of the user. */
export type Failure =
  | {
      readonly kind: 'configuration';
      /** In English, with the name of the option that is wrong. */
      readonly message: string;
      readonly problem: ConfigurationProblem | undefined;
    }
  | {
      readonly kind: 'api' | 'authorization' | 'limit';
      readonly method: string;
      /** Whether the token was good once, and a new one helps. */
      readonly expired: boolean;
      /** The portal's code and text; `''` when it sent none. */
      readonly said: string;
      readonly status: number;
      /** Milliseconds, as far as the portal said. */
      readonly retryAfter: number | undefined;
    }
  | {
      readonly kind: 'invalid-response';
      readonly method: string;
      readonly reason: InvalidResponseReason;
      readonly status: number;
    }
  | {
      readonly kind: 'network';
      readonly method: string;
      readonly mayHaveExecuted: boolean;
      /** What the system says, such as `connect ECONNREFUSED`; `''` when it says nothing. */
      readonly detail: string;
    }
  | { readonly kind: 'timeout'; readonly method: string; readonly mayHaveExecuted: boolean }
  | { readonly kind: 'aborted'; readonly method: string };
