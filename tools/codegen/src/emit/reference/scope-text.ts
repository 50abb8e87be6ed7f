/** A scope's facts, of which a reader parses only the methods that it is asked for. */
import type { MethodFacts } from '@oint/reference';

import { literal } from '../text.ts';
import type { SharedFacts } from './shared-facts.ts';

/** What an index says of a method: what differs from the most frequent, a write of version 2. */
export function indexedMethod({ name, access, version }: MethodFacts): Record<string, unknown> {
  return {
    name,
    access: access === 'read' ? access : undefined,
    version: version === 3 ? version : undefined,
  };
}

/** Facts as JSON by name, and the structures that several of them have. */
export function scopeText(
  methods: readonly MethodFacts[],
  shared: SharedFacts,
  entry: (method: MethodFacts) => unknown,
): string {
  const texts = methods.map((method) => [
    method.version === 3 ? `${method.name}.v3` : method.name,
    JSON.stringify(entry(method)),
  ]);
  return literal({ methods: Object.fromEntries(texts), types: shared.texts });
}
