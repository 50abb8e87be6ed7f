import type { TypeFact } from '@oint/reference';

import type { Json } from '../values.ts';
import { embody } from './embody.ts';
import { outlineOf } from './outline.ts';

/** Makes up a value of a type, as {@link embody} does of a part of an answer. */
export function synthesize(type: TypeFact, name: string, row: number): Json {
  return embody({ skeleton: outlineOf(type, name), type }, name, row);
}
