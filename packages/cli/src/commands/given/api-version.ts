import type { ApiVersion } from '@oint/reference';

import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';

/** `--api v3`; also the number alone. */
export function readApiVersion(
  value: string | boolean | undefined,
  { messages }: Context,
): ApiVersion | undefined {
  if (value === undefined) return undefined;
  if (value === 'v2' || value === '2') return 2;
  if (value === 'v3' || value === '3') return 3;
  throw new UsageError(messages.wrongApi);
}
