/**
 * Names of parameters in another letter case: where examples of a scope write a name otherwise than its tables do, the portal
 * looks at no letter case there, and the other methods of the scope take both spellings too.
 *
 * @example
 *   The tables of `crm.lead.get` and `crm.company.get` say `id`, and their examples `ID`: `crm.deal.get`, whose table says `id`
 *   too, takes `ID`. The examples of `bizproc.event.send` have `event_token` and `return_values`: it takes `log_message` too, and so does
 *   `bizproc.activity.log`, which has a token as well. One table of the basket says `productid`, all others `productId`: so it does too.
 */
import { type FieldFact, type MethodFacts, type ObjectFact, isObject } from '@oint/reference';
import { compare, groupBy } from '@oint/reference/typescript';

import { entityOf } from './entity.ts';
import { entitiesIn } from './results.ts';

/** In one method it may be a slip. */
const LEAST = 2;
/** More methods than these have a name in common by chance. */
const FEW = 3;
/** How many times as often the others of a scope write a name, where one table differs. */
const RARE = 5;

/** The facts in the same order. */
export function withSpellings(methods: readonly MethodFacts[]): MethodFacts[] {
  const scopes = groupBy(methods, ({ scopes: [scope] }) => scope);
  const known = new Map([...scopes].map(([scope, own]) => [scope, spellingsIn(own)]));
  const small = new Map([...scopes].map(([scope, own]) => [scope, rareInSmall(own)]));
  const families = groupBy(methods, entityOf);
  return methods.map((method) => {
    const spellings = known.get(method.scopes[0]);
    const lower = lowered(
      method,
      new Set([...inSmall(method), ...(small.get(method.scopes[0]) ?? [])]),
    );
    const own = withUsualFields(lower, families.get(entityOf(method)) ?? []);
    return spellings === undefined || spellings.size === 0 ? own : spelled(own, spellings);
  });
}

/** Names in capitals that the method's own examples write in small letters, where they do so with several. */
function inSmall({ params }: MethodFacts): string[] {
  const small = Object.entries(params.fields).filter(
    ([name, { spellings = [] }]) => isCapital(name) && spellings.includes(name.toLowerCase()),
  );
  return small.length < LEAST ? [] : small.map(([name]) => name);
}

/** Those of them that few methods of the scope have: a token is another thing than an identifier. */
function rareInSmall(methods: readonly MethodFacts[]): string[] {
  return methods
    .flatMap(inSmall)
    .filter(
      (name) => methods.filter(({ params }) => Object.hasOwn(params.fields, name)).length <= FEW,
    );
}

/** In small letters, where examples write several names of the table so, or those of a method of which it takes one too. */
function lowered(method: MethodFacts, small: ReadonlySet<string>): MethodFacts {
  const capitals = Object.keys(method.params.fields).filter(isCapital);
  if (!capitals.some((name) => small.has(name))) return method;
  return spelled(method, new Map(capitals.map((name) => [name, new Set([name.toLowerCase()])])));
}

/** Fields of a thing that the own table alone writes so, as all others of the entity write them. */
function withUsualFields(method: MethodFacts, family: readonly MethodFacts[]): MethodFacts {
  const others = family.filter((other) => other !== method).map(fieldNamesIn);
  const fields = Object.entries(method.params.fields).map(([key, field]): [string, FieldFact] => {
    if (!FIELDS.test(key) || !isObject(field.type)) return [key, field];
    const known = new Map(
      Object.keys(field.type.fields).flatMap((name) => {
        const usual = usualSpelling(name, others);
        return usual === null ? [] : [[name, new Set([usual])] as const];
      }),
    );
    return [key, known.size === 0 ? field : { ...field, type: withSpelled(field.type, known) }];
  });
  return { ...method, params: { ...method.params, fields: Object.fromEntries(fields) } };
}

const FIELDS = /^fields$/iu;

/** Fields that a method takes and answers with. */
function fieldNamesIn({ params, result }: MethodFacts): Set<string> {
  const given = Object.entries(params.fields).filter(([name]) => FIELDS.test(name));
  const objects = [...given.map(([, { type }]) => type).filter(isObject), ...entitiesIn(result)];
  return new Set(objects.flatMap(({ fields }) => Object.keys(fields)));
}

function usualSpelling(name: string, others: readonly ReadonlySet<string>[]): string | null {
  if (others.some((own) => own.has(name))) return null;
  const usual = others.flatMap((own) => [...own].filter((other) => isSame(name, other)));
  const [first] = usual;
  const isUsual = usual.length >= LEAST && usual.every((other) => other === first);
  return isUsual && first !== undefined ? first : null;
}

function isCapital(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** By name, how examples of several methods write it, and how nearly all other methods do. */
function spellingsIn(methods: readonly MethodFacts[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  const add = (name: string, spelling: string): void => {
    known.set(name, (known.get(name) ?? new Set()).add(spelling));
  };
  const shown = methods.flatMap(({ params }) =>
    Object.entries(params.fields).flatMap(([name, { spellings = [] }]) =>
      spellings.filter((own) => isSame(name, own)).map((spelling) => ({ name, spelling })),
    ),
  );
  if (shown.length === 0) return known;
  for (const [first, ...more] of groupBy(shown, pairOf).values())
    if (first !== undefined && more.length + 1 >= LEAST) add(first.name, first.spelling);
  for (const [name, usual] of outliersIn(methods)) add(name, usual);
  return known;
}

function pairOf({ name, spelling }: { readonly name: string; readonly spelling: string }): string {
  return `${name} ${spelling}`;
}

/** Names that few tables write so, and how the others write them. */
function outliersIn(methods: readonly MethodFacts[]): [string, string][] {
  const names = methods.flatMap(({ params }) => Object.keys(params.fields));
  return [...groupBy(names, (name) => name.toLowerCase()).values()].flatMap((own) => {
    const counts = [...groupBy(own, (name) => name).entries()].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    const [most, ...others] = counts;
    if (most === undefined) return [];
    const [usual, many] = most;
    return others
      .filter(([, few]) => few.length * RARE <= many.length)
      .map(([name]): [string, string] => [name, usual]);
  });
}

function isSame(name: string, spelling: string): boolean {
  return name !== spelling && name.toLowerCase() === spelling.toLowerCase();
}

function spelled(
  method: MethodFacts,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): MethodFacts {
  return { ...method, params: withSpelled(method.params, known) };
}

function withSpelled(
  type: ObjectFact,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): ObjectFact {
  const taken = new Set(Object.keys(type.fields));
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const more = [...(known.get(name) ?? [])].filter((spelling) => !taken.has(spelling));
    return [name, more.length === 0 ? field : withMore(field, more)];
  });
  return { ...type, fields: Object.fromEntries(fields) };
}

function withMore(field: FieldFact, more: readonly string[]): FieldFact {
  const spellings = [...new Set([...(field.spellings ?? []), ...more])].toSorted(compare);
  return { ...field, spellings };
}
