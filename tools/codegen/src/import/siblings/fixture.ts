/** Methods for the tests of this folder. */
import type { FieldFact, MethodFacts, ObjectFact, TypeFact } from '@oint/reference';

export function methodOf(
  name: string,
  { params = {}, result = 'boolean' }: { params?: Record<string, FieldFact>; result?: TypeFact },
): MethodFacts {
  return {
    access: 'write',
    errors: [],
    format: 1,
    name,
    page: 'a.md',
    params: { fields: params },
    result,
    scopes: ['things'],
    version: 2,
  };
}

/** An object of fields that are all of one type. */
export function objectOf(
  names: readonly string[],
  field: FieldFact = { type: 'string' },
): ObjectFact {
  return { fields: Object.fromEntries(names.map((name) => [name, field])) };
}
