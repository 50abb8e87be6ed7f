import type { JsonValue } from '../../src/ir.ts';

/** A method and a result that a portal has given to it. */
export type Recorded = readonly [name: string, result: JsonValue];

export const MOMENT = '2025-12-10T17:12:38+03:00';
