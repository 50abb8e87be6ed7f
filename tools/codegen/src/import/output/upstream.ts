/** What the documentation has changed since the last import, for whoever waits for it. */
import type { MethodChange } from '../../diff/compare-methods.ts';
import { CAUSES } from '../../diff/format-entries.ts';
import { counted } from '../../text/phrases.ts';

export interface Upstream {
  /** A line a method, and how many they are. */
  readonly summary: string;
  /** 1 where the documentation changed methods, 0 otherwise. */
  readonly code: 0 | 1;
}

/** @param reworded methods whose pages say the same in other words */
export function upstreamChanges(
  changes: readonly MethodChange[],
  reworded: readonly string[],
): Upstream {
  const upstream = changes.filter(({ cause }) => cause !== 'importer');
  const lines = upstream.map(
    ({ state, method, cause }) =>
      `${state.padEnd(8)} ${method}${cause === undefined ? '' : ` (${CAUSES[cause]})`}`,
  );
  const others = changes.length - upstream.length;
  const sums = [
    `The documentation changed ${upstream.length === 0 ? 'no method' : counted(upstream.length, 'method')}`,
    ...(reworded.length === 0
      ? []
      : [`${counted(reworded.length, 'method')} in other words alone`]),
    ...(others === 0 ? [] : [`${counted(others, 'method')} would be read differently`]),
  ];
  return { summary: [...lines, sums.join('; ')].join('\n'), code: upstream.length === 0 ? 0 : 1 };
}
