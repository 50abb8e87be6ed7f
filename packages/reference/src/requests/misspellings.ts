import type { ObjectFact, TypeFact } from '../facts/facts.ts';
import { alternatives, isArray, isEnum, objectsIn } from '../facts/kinds.ts';
import { admits, fieldOf, isUntold, operatorOf } from '../fields/members.ts';
import type { nearestNames } from '../names/nearest-names.ts';
import { COMMON_PARAMS } from './common-params.ts';
import type { Params } from './params.ts';

export interface Misspelling {
  /** As it stands in the request: `fields[TITEL]`. */
  readonly name: string;
  /** What may have been meant, likewise; best first. */
  readonly nearest: readonly string[];
}

/**
 * Names of parameters that the reference does not have. Inside of structures it may have gaps, so that only those are told
 * that look like a misspelling, or are of a family that a portal has told whole. Case does not matter.
 */
export async function findMisspellings(
  params: Params,
  known: ObjectFact,
): Promise<readonly Misspelling[]> {
  const found: Misspelling[] = [];
  for (const [name, value] of Object.entries(params)) {
    const fact = fieldOf(known, name)?.[1];
    if (fact !== undefined) found.push(...(await inside(value, objectsIn(fact.type), name)));
    else if (!admits(known, name) && !COMMON_PARAMS.includes(name.toLowerCase()))
      found.push({ name, nearest: await namesLike(name, namesSpeltLike(name, known)) });
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
    const facts = known.flatMap((type) => fieldOf(type, key)?.[1] ?? []);
    if (facts.length > 0) {
      found.push(
        ...(await inside(
          nested,
          facts.flatMap(({ type }) => objectsIn(type)),
          place,
        )),
      );
    } else if (!known.some((type) => admits(type, key))) {
      const before = known.map((type) => operatorOf(type, key)).find(Boolean) ?? '';
      const bare = key.slice(before.length);
      const names = known.flatMap((type) => namesSpeltLike(bare, type));
      const nearest = await namesLike(bare, names, { contained: false });
      const isNone = known.every((type) => isUntold(type, key));
      if (nearest.length > 0 || isNone) {
        found.push({ name: place, nearest: nearest.map((name) => `${path}[${before}${name}]`) });
      }
    }
  }
  return found;
}

/** The names of fields; where a field has several spellings, that in capitals beside a name in capitals: `TITEL` means `TITLE`. */
function namesSpeltLike(name: string, { fields }: ObjectFact): readonly string[] {
  const inCapitals = isInCapitals(name);
  return Object.entries(fields).map(
    ([own, { spellings = [] }]) =>
      [own, ...spellings].find((each) => isInCapitals(each) === inCapitals) ?? own,
  );
}

function isInCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

/** Loaded for mistakes alone, as most calls have none. */
async function namesLike(...asked: Parameters<typeof nearestNames>): Promise<readonly string[]> {
  const names = await import('../names/nearest-names.ts');
  return names.nearestNames(...asked);
}

export interface MisspeltValue {
  readonly name: string;
  readonly value: string;
  readonly nearest: readonly string[];
}

/**
 * Names in lists of names, such as `select`, that look like a misspelling of one that the reference has. `*`, `UF_*`, names of
 * custom fields and dotted ones are none.
 */
export async function findMisspeltValues(
  params: Params,
  known: ObjectFact,
): Promise<readonly MisspeltValue[]> {
  const found: MisspeltValue[] = [];
  for (const [name, list] of Object.entries(params)) {
    const fact = fieldOf(known, name)?.[1];
    if (fact === undefined || !Array.isArray(list)) continue;
    const names = listedNames(fact.type);
    const spelt = new Set(names.map((value) => value.toLowerCase()));
    for (const value of list) {
      if (typeof value !== 'string' || !/^(?!uf_)\w+$/iu.test(value)) continue;
      if (spelt.has(value.toLowerCase())) continue;
      const nearest = await namesLike(value, names, { contained: false });
      if (nearest.length > 0) found.push({ name, value, nearest });
    }
  }
  return found;
}

/** The texts that a list may hold, as far as they are known. */
function listedNames(type: TypeFact): readonly string[] {
  return alternatives(type)
    .flatMap((each) => (isArray(each) ? alternatives(each.array) : []))
    .flatMap((each) => (isEnum(each) ? each.enum : []))
    .filter((value) => typeof value === 'string');
}
