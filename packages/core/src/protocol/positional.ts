import { ConfigurationError } from '../errors/configuration-error.ts';
import type { CallParams } from '../options.ts';
import { isRecord } from './record.ts';

/**
 * Brings named parameters into the order that a method demands: a portal hands them over by position, whatever they are
 * called. Those at the front may be left out together, as the documentation's own examples do; a list is in order already.
 *
 * @throws ConfigurationError when one is missing between two that are given: the later one would take its place.
 */
export function inOrder(
  method: string,
  params: CallParams,
  positional: readonly string[] | undefined,
): CallParams {
  if (positional === undefined || !isRecord(params)) return params;
  const given = Object.keys(params).filter((key) => params[key] !== undefined);
  // The token has no place among them: it is added behind.
  const names = positional.filter((name) => name.toLowerCase() !== 'auth');
  const places = names.map((name) => given.find((key) => key.toLowerCase() === name.toLowerCase()));
  const first = places.findIndex((key) => key !== undefined);
  const last = places.findLastIndex((key) => key !== undefined);
  const gap = places.findIndex((key, place) => key === undefined && place > first && place < last);
  if (gap >= 0) {
    throw new ConfigurationError(
      `${method} reads its parameters by position: give ${names[gap]} too, as ${names[last]} comes after it`,
      { kind: 'positional', method, missing: names[gap] ?? '', last: names[last] ?? '' },
    );
  }
  const keys = new Set([...places.filter((key) => key !== undefined), ...given]);
  return Object.fromEntries([...keys].map((key) => [key, params[key]]));
}
