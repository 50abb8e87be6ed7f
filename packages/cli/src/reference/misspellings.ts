import { nearestNames } from '../commands/names.ts';
import { objectsIn } from './facts.ts';
import type { ObjectFact } from './facts.ts';

export interface Misspelling {
  /** As it stands in the request: `fields[TITEL]`. */
  readonly name: string;
  /** What may have been meant, likewise; best first. */
  readonly nearest: readonly string[];
}

/** Belong to requests of any method. */
const common = ['auth', 'start'];

/** What stands before the name of a field in a filter, and groups of conditions. */
const operators = /^[!<>=%@?*~+-]+/;
const groups = /^(?:\d+|logic)$/i;

/**
 * Names of parameters that the reference does not have. Inside of structures it may have gaps, so that only those are told
 * that look like a misspelling. Case does not matter.
 */
export async function findMisspellings(
  params: Readonly<Record<string, unknown>>,
  known: ObjectFact,
): Promise<readonly Misspelling[]> {
  const found: Misspelling[] = [];
  for (const [name, value] of Object.entries(params)) {
    const fact = fieldOf(known, name);
    if (fact === undefined && !admits(known, name) && !common.includes(name.toLowerCase())) {
      found.push({ name, nearest: await nearestNames(name, Object.keys(known.fields)) });
    }
    if (fact !== undefined) found.push(...(await inside(value, objectsIn(fact.type), name)));
  }
  return found;
}

async function inside(
  value: unknown,
  known: readonly ObjectFact[],
  path: string,
): Promise<readonly Misspelling[]> {
  if (known.length === 0 || typeof value !== 'object' || value === null) return [];
  const found: Misspelling[] = [];
  for (const [key, nested] of Object.entries(value)) {
    if (Array.isArray(value)) {
      found.push(...(await inside(nested, known, `${path}[${key}]`)));
      continue;
    }
    const place = `${path}[${key}]`;
    const facts = known.flatMap((type) => fieldOf(type, key) ?? []);
    if (facts.length > 0) {
      found.push(
        ...(await inside(
          nested,
          facts.flatMap(({ type }) => objectsIn(type)),
          place,
        )),
      );
    } else if (!known.some((type) => admits(type, key))) {
      const names = known.flatMap(({ fields }) => Object.keys(fields));
      const nearest = await nearestNames(key, names, { contained: false });
      if (nearest.length > 0) {
        found.push({ name: place, nearest: nearest.map((name) => `${path}[${name}]`) });
      }
    }
  }
  return found;
}

function fieldOf(type: ObjectFact, name: string) {
  const wanted = (type.operators === true ? name.replace(operators, '') : name).toLowerCase();
  return Object.entries(type.fields).find(([known]) => known.toLowerCase() === wanted)?.[1];
}

/** Whether the structure may have fields that are not listed, and the name is one. */
function admits({ others, patterns = {}, operators: isFilter }: ObjectFact, name: string): boolean {
  if (others !== undefined) return true;
  if (isFilter === true && groups.test(name)) return true;
  const field = isFilter === true ? name.replace(operators, '') : name;
  return Object.keys(patterns).some((pattern) => matches(pattern, field));
}

/** `UF_CRM_*`; everything but the star stands for itself. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`, 'i').test(name);
}
