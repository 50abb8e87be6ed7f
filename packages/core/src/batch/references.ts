import { ConfigurationError } from '../errors/configuration-error.ts';
import type { CallParams } from '../options.ts';
import { isRecord } from '../protocol/record.ts';
import type { KeyedCommand } from './command.ts';

/** `$result[name][field][0]`: the portal puts a part of an earlier command's result in its place. */
const REFERENCE = /\$result((?:\[[^\]]*\])+)/gu;

/** Names of the commands that a command's parameters refer to. */
export function referencesOf(params: CallParams): ReadonlySet<string> {
  const names = new Set<string>();
  collect(params, names);
  return names;
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value === 'string') {
    for (const [, path] of value.matchAll(REFERENCE)) names.add(keysOf(path ?? '')[0] ?? '');
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collect(item, names);
  }
}

/** Refuses references to commands that do not exist or come later: the portal would send them empty. */
export function checkReferences(commands: readonly KeyedCommand[]): void {
  const all = new Set(commands.map(({ key }) => key));
  const before = new Set<string>();
  for (const { key, params } of commands) {
    for (const name of referencesOf(params)) {
      if (before.has(name)) continue;
      const where = all.has(name) ? 'does not come before it' : 'is not in the batch';
      throw new ConfigurationError(`the command ${key} refers to ${name}, which ${where}`);
    }
    before.add(key);
  }
}

/**
 * Replaces references to commands whose results are known already. A text that is nothing but a reference
 * becomes the value itself, as at the portal.
 */
export function resolveReferences(
  params: CallParams,
  results: ReadonlyMap<string, unknown>,
): CallParams {
  const resolved = resolve(params, results);
  return isRecord(resolved) || Array.isArray(resolved) ? resolved : params;
}

function resolve(value: unknown, results: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') return resolveText(value, results);
  if (Array.isArray(value)) return value.map((item) => resolve(item, results));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolve(item, results)]),
  );
}

function resolveText(text: string, results: ReadonlyMap<string, unknown>): unknown {
  const whole = /^\$result((?:\[[^\]]*\])+)$/u.exec(text);
  if (whole?.[1] !== undefined) return lookUp(keysOf(whole[1]), results, text);
  return text.replaceAll(REFERENCE, (reference, path: string) => {
    const value = lookUp(keysOf(path), results, reference);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

/** The referred value; the reference as it is when that command's result is not known yet. */
function lookUp(
  keys: readonly string[],
  results: ReadonlyMap<string, unknown>,
  reference: string,
): unknown {
  const [name = '', ...path] = keys;
  if (!results.has(name)) return reference;
  let value = results.get(name);
  for (const key of path) {
    value =
      typeof value === 'object' && value !== null
        ? new Map<string, unknown>(Object.entries(value)).get(key)
        : undefined;
  }
  return value ?? '';
}

function keysOf(path: string): string[] {
  return path.slice(1, -1).split('][');
}
