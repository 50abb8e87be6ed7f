/**
 * What an example has in the place of a value: it says that something goes there, and not what.
 *
 * @example
 *   `"**put_id_here**"` and `"your_product_id"` are no texts that anybody sends.
 */
import { isRecord } from './records.ts';

const PLACEHOLDER = /^(?:\*\*\w+\*\*|your_\w+)$/iu;

export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && PLACEHOLDER.test(value);
}

/** Whether one stands anywhere inside. */
export function holdsPlaceholder(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsPlaceholder);
  return isRecord(value) ? Object.values(value).some(holdsPlaceholder) : isPlaceholder(value);
}
