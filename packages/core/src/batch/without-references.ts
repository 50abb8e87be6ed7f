import { isRecord } from '../protocol/record.ts';
import { literal } from './literal.ts';

type Params = Readonly<Record<string, unknown>>;

/** Parameters in which no text refers to a command: for who adds references of his own. */
export function withoutReferences(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([key, item]) => [key, allLiteral(item)]));
}

/** The same for one value. */
export function allLiteral(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('$result[') ? literal(value) : value;
  if (Array.isArray(value)) return value.map(allLiteral);
  return isRecord(value) ? withoutReferences(value) : value;
}
