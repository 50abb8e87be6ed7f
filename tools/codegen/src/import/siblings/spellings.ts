/**
 * Other letter case of parameters, as examples of the scope write it: where several methods take `ID` for the `id` of their
 * tables, so does the rest of the scope.
 */
import type { FieldFact, MethodFacts } from '@oint/reference';

import { groupBy } from '../../group-by.ts';

/** What one or two examples write may be a slip of theirs. */
const LEAST = 3;

/** The methods in the same order. */
export function withSpellings(methods: readonly MethodFacts[]): MethodFacts[] {
  const scopes = groupBy(methods, ({ scopes: [scope], version }) => `${version} ${scope}`);
  const known = new Map([...scopes].map(([key, own]) => [key, spellingsIn(own)]));
  return methods.map((facts) => {
    const spellings = known.get(`${facts.version} ${facts.scopes[0]}`);
    if (spellings === undefined || spellings.size === 0) return facts;
    const fields = Object.entries(facts.params.fields);
    const names = new Set(fields.map(([name]) => name));
    return {
      ...facts,
      params: {
        ...facts.params,
        fields: Object.fromEntries(
          fields.map(([name, field]) => [
            name,
            withSpelling(
              field,
              (spellings.get(name) ?? []).filter((other) => !names.has(other)),
            ),
          ]),
        ),
      },
    };
  });
}

/** The spellings of each parameter that enough examples write. */
function spellingsIn(methods: readonly MethodFacts[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { params } of methods)
    for (const [name, { spellings = [] }] of Object.entries(params.fields))
      for (const spelling of spellings) {
        const own = counts.get(name) ?? new Map<string, number>();
        counts.set(name, own.set(spelling, (own.get(spelling) ?? 0) + 1));
      }
  return new Map(
    [...counts].map(([name, own]) => [
      name,
      [...own].flatMap(([spelling, count]) => (count >= LEAST ? [spelling] : [])),
    ]),
  );
}

function withSpelling(field: FieldFact, more: readonly string[]): FieldFact {
  if (more.length === 0) return field;
  return { ...field, spellings: [...new Set([...(field.spellings ?? []), ...more])].toSorted() };
}
