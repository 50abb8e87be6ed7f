/** Whether a method only reads. What is not sure to read is a write: a read may be repeated. */
import { accessByName } from '@oint/reference/descriptions';

import type { FieldRow } from '../page/field-table.ts';
import { accessInTitle, confirmsThings, hasSideEffect } from '../words/access.ts';

export function accessOf(name: string, title: string, introduction: string): 'read' | 'write' {
  const named = accessByName(name);
  const titled = accessInTitle(title);
  if (named === 'write' || titled === 'write') return 'write';
  if (named === undefined && titled !== 'read') return 'write';
  // `event.offline.get` reads a queue and empties it.
  return hasSideEffect(introduction) ? 'write' : 'read';
}

/** Whether to give a parameter is to be done with something, which does not come again. */
export function confirms({ description }: Pick<FieldRow, 'description'>): boolean {
  return confirmsThings(description);
}
