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

/**
 * @param reworded methods whose pages say the same in other words
 * @param handlers changes of events and placements
 */
export function upstreamChanges(
  changes: readonly MethodChange[],
  reworded: readonly string[],
  handlers: readonly MethodChange[] = [],
): Upstream {
  const methods = changes.filter(({ cause }) => cause !== 'importer');
  const others = handlers.filter(({ cause }) => cause !== 'importer');
  const upstream = [...methods, ...others];
  const lines = upstream.map(
    ({ state, method, cause }) =>
      `${state.padEnd(8)} ${method}${cause === undefined ? '' : ` (${CAUSES[cause]})`}`,
  );
  const misread = changes.length - methods.length;
  const sums = [
    `The documentation changed ${methods.length === 0 ? 'no method' : counted(methods.length, 'method')}`,
    ...(others.length === 0 ? [] : [`${others.length} of its events and placements`]),
    ...(reworded.length === 0
      ? []
      : [`${counted(reworded.length, 'method')} in other words alone`]),
    ...(misread === 0 ? [] : [`${counted(misread, 'method')} would be read differently`]),
  ];
  return { summary: [...lines, sums.join('; ')].join('\n'), code: upstream.length === 0 ? 0 : 1 };
}
