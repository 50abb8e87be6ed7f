import { LimitError } from '../errors/limit-error.ts';
import type { OintError } from '../errors/oint-error.ts';
import type { Operation } from '../operation/operation.ts';

/** A request that must wait for the portal's limits, longer than it may. */
export interface HeldBack {
  readonly method: string;
  readonly operation: Operation;
  /** Milliseconds that the limits demand, as far as they can be known. */
  readonly wait: number;
  /** What its last attempt failed with: a refusal, if it was sent at all. */
  readonly last: OintError | undefined;
}

/** The error of a request that was given up while a limit held it back: it says which time was too short. */
export function heldBack({ method, operation, wait, last }: HeldBack): LimitError {
  const refusal = last instanceof LimitError ? last : undefined;
  const { status = 0, apiCode = '', body, description = '' } = refusal ?? {};
  const said =
    description === '' && apiCode === '' ? "the portal's limits hold it back" : description;
  return new LimitError(
    { method, status, apiCode, description: said, body },
    {
      retryAfter: wait,
      note: noteOf(operation, wait),
      cause: refusal === undefined ? last : undefined,
    },
  );
}

/** The error of a request that limits refused, and whose deadline came while it was sent once more. */
export function cutOff(refusal: LimitError): LimitError {
  const { method, status, apiCode, body, description } = refusal;
  return new LimitError(
    { method, status, apiCode, description, body },
    {
      retryAfter: refusal.retryAfter,
      note: 'it was given up, as its `deadline` came while it was sent once more',
    },
  );
}

function noteOf(operation: Operation, wait: number): string {
  const bound = operation.isBoundByDeadline
    ? 'its `deadline` allows'
    : `the ${seconds(operation.maxWait)} of \`maxWait\``;
  return `it was given up, as it would have to wait ${seconds(wait)}, longer than ${bound}`;
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1000)} s`;
}
