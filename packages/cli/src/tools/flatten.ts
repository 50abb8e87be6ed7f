import { isStructure } from '../json/containers.ts';
import { jsonText } from '../json/json-text.ts';

/**
 * The values of a structure under the names of their fields, joined by `_` down to a depth. Lists, and structures that lie
 * deeper, are JSON. A name that occurs again gets a number: `a_b`, `a_b0`, `a_b1`.
 */
export function flatten(structure: object, depth: number): [name: string, value: string][] {
  const seen = new Map<string, number>();
  return valuesIn(structure, depth, '').map(([name, value]) => {
    const times = seen.get(name);
    seen.set(name, times === undefined ? 0 : times + 1);
    return [times === undefined ? name : `${name}${times}`, textOf(value)];
  });
}

function valuesIn(structure: object, depth: number, prefix: string): [string, unknown][] {
  return Object.entries(structure).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    depth > 1 && isStructure(value)
      ? valuesIn(value, depth - 1, `${prefix}${key}_`)
      : [[`${prefix}${key}`, value]],
  );
}

function textOf(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : jsonText(value, ' ');
}
