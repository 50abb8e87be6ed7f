/** The reference by scope: a module of facts each, of which a reader parses only the methods that it is asked for. */
import type { MethodFacts } from '@oint/reference';

import { BANNER } from '../../emit/banner.ts';
import { literal } from '../../emit/text.ts';
import { groupBy } from '../../group-by.ts';
import { scopeFile } from '../../names/modules.ts';
import { compare } from '../../text/order.ts';
import { REFERENCE } from '../read-reference.ts';
import type { SharedFacts } from './shared-facts.ts';

export interface Scope {
  readonly name: string;
  /** Base of the file's name. */
  readonly module: string;
  readonly methods: readonly MethodFacts[];
}

export function scopesOf(methods: readonly MethodFacts[]): Scope[] {
  return [...groupBy(methods, scopeOf)]
    .map(([name, own]) => ({
      name,
      module: scopeFile(name),
      methods: own.toSorted((a, b) => compare(a.name, b.name) || a.version - b.version),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** The scope in whose file a method stands. */
export function scopeOf({ scopes: [name = 'other'] }: MethodFacts): string {
  return name;
}

export function banner(scope: string): string {
  return `// ${BANNER} from ${REFERENCE}/${scope}. Do not edit.\n`;
}

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
