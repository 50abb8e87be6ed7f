/** A scope's facts. Each method's are JSON, so that a reader parses those alone that it is asked for. */
import type { MethodFacts } from '@oint/reference';
import { packedKey, type PackedScope } from '@oint/reference/packed';
import { literal } from '@oint/reference/typescript';

import { referenceBanner } from '../banner.ts';
import type { Scope } from '../scoped-reference.ts';
import { SharedFacts } from './shared-facts.ts';

export function scopeModule({ name, methods }: Scope): string {
  const shared = new SharedFacts(methods.flatMap(({ params, result }) => [params, result]));
  const texts = methods.map((method) => [packedKey(method), packed(method, shared)]);
  const scope: PackedScope = { methods: Object.fromEntries(texts), types: shared.texts };
  return `// ${referenceBanner(name)}\nimport type { PackedScope } from '../../packed/format.ts';

export const scope: PackedScope = ${literal(scope)};
`;
}

/** The facts without what the reader does not need; structures that occur twice are references. */
function packed(facts: MethodFacts, shared: SharedFacts): string {
  const { params, result } = facts;
  return JSON.stringify({
    ...facts,
    format: undefined,
    params: shared.encode(params),
    result: shared.encode(result),
  });
}
