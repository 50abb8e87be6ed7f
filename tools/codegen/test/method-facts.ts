import { FORMAT, type MethodFacts } from '@oint/reference';

/** Facts of a method, of which a test says only what it is about. */
export function methodFacts(name: string, facts: Partial<MethodFacts> = {}): MethodFacts {
  return {
    access: 'write',
    errors: [],
    format: FORMAT,
    name,
    page: `${name}.md`,
    params: { fields: {} },
    result: 'boolean',
    scopes: [name.split('.')[0] ?? name],
    version: 2,
    ...facts,
  };
}
