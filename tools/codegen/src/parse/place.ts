import type { Node } from 'mdast';

import type { Place } from '../diagnostics/finding.ts';

/** Where a node begins. */
export function placeOf(node: Node): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
