import { ConfigurationError } from '../errors/configuration-error.ts';
import type { CallParams } from '../options.ts';

/**
 * Refuses what JSON would lose without a word: a `Date` (methods differ in the format they want), `NaN`,
 * binary data, maps, functions, cycles. The message names the place, never the value.
 */
export function checkParams(params: CallParams): void {
  checkValue(params, 'params', []);
}

function checkValue(value: unknown, path: string, parents: readonly object[]): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return;
    case 'number':
      if (Number.isFinite(value)) return;
      throw refusal(path, 'is not a finite number');
    case 'bigint':
      throw refusal(path, 'is a bigint: pass it as a string');
    case 'object':
      if (value !== null) checkObject(value, path, parents);
      return;
    case 'function':
    case 'symbol':
      throw refusal(path, `is a ${typeof value}`);
    default:
      return;
  }
}

function checkObject(value: object, path: string, parents: readonly object[]): void {
  if (parents.includes(value)) throw refusal(path, 'contains itself');
  const inner = [...parents, value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkValue(item, `${path}[${index}]`, inner);
    return;
  }
  checkKind(value, path);
  for (const [key, item] of Object.entries(value)) checkValue(item, `${path}.${key}`, inner);
}

/** Only plain objects, and those that say how they become JSON, mean something on the wire. */
function checkKind(value: object, path: string): void {
  if (value instanceof Date) {
    throw refusal(path, 'is a Date: pass a string, such as dateIso(date) gives');
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype || 'toJSON' in value) return;
  // A plain object of another realm, such as a vm context or a test runner's, is plain too.
  const isRealmRoot = typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null;
  if (isRealmRoot) return;
  throw refusal(path, `is a ${value.constructor.name}, which JSON cannot carry`);
}

function refusal(path: string, what: string): ConfigurationError {
  return new ConfigurationError(`${path} ${what}`);
}
