import type { ListOptions } from '@oint/core';

/** Below so many rows pages are asked for one by one: many in a request would bring what nobody wants. */
const FEW = 250;

/** How a list is read of which so many rows are wanted at most; `undefined`: as the client thinks best. */
export function strategyFor(limit: number): ListOptions['strategy'] {
  return limit <= FEW ? 'pages' : undefined;
}
