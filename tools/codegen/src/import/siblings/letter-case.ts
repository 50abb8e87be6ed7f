/**
 * Names of parameters in another letter case: where examples of a scope write a name otherwise than its tables do, the portal
 * looks at no letter case there, and the other methods of the scope take both spellings too.
 *
 * @example
 *   The tables of `crm.lead.get` and `crm.company.get` say `id`, and their examples `ID`: `crm.deal.get`, whose table says `id`
 *   too, takes `ID`. The examples of `bizproc.event.send` have `event_token` and `return_values`: it takes `log_message` too.
 */
import type { FieldFact, MethodFacts } from '@oint/reference';
import { compare, groupBy } from '@oint/reference/typescript';

/** In one method it may be a slip. */
const LEAST = 2;
/** How many times as often the others of a scope write a name, where one table differs. */
const RARE = 5;

/** The facts in the same order. */
export function withSpellings(methods: readonly MethodFacts[]): MethodFacts[] {
  const scopes = groupBy(methods, ({ scopes: [scope] }) => scope);
  const known = new Map([...scopes].map(([scope, own]) => [scope, spellingsIn(own)]));
  return methods.map((method) => {
    const spellings = known.get(method.scopes[0]);
    const own = lowered(method);
    return spellings === undefined || spellings.size === 0 ? own : spelled(own, spellings);
  });
}

/** In small letters, where its own examples have several names so that its table has in capitals. */
function lowered(method: MethodFacts): MethodFacts {
  const capitals = Object.entries(method.params.fields).filter(([name]) => isCapital(name));
  const small = capitals.filter(([name, { spellings = [] }]) =>
    spellings.includes(name.toLowerCase()),
  );
  if (small.length < LEAST || small.length === capitals.length) return method;
  const known = new Map(capitals.map(([name]) => [name, new Set([name.toLowerCase()])]));
  return spelled(method, known);
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
  const taken = new Set(Object.keys(method.params.fields));
  const fields = Object.entries(method.params.fields).map(([name, field]): [string, FieldFact] => {
    const more = [...(known.get(name) ?? [])].filter((spelling) => !taken.has(spelling));
    return [name, more.length === 0 ? field : withMore(field, more)];
  });
  return { ...method, params: { ...method.params, fields: Object.fromEntries(fields) } };
}

function withMore(field: FieldFact, more: readonly string[]): FieldFact {
  const spellings = [...new Set([...(field.spellings ?? []), ...more])].toSorted(compare);
  return { ...field, spellings };
}
