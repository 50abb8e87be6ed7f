/** The types of a scope's methods as a module. */
import type { MethodFacts } from '@oint/reference';
import {
  exchangeTypes,
  imported,
  indexed,
  type InterfaceNode,
  type MemberNode,
  methodMember,
  type ModuleNode,
  named,
  objectOf,
  type ReferenceNode,
  SharedTypes,
  withSelectNames,
} from '@oint/reference/typescript';

import { scopeTable } from '../../names/module-names.ts';
import { RESERVED_TYPES } from '../../names/reserved-words.ts';
import { referenceBanner } from '../banner.ts';
import type { Scope } from '../scoped-reference.ts';
import { isSecond, type Seconds, versionTitle } from './seconds.ts';
import { VALUE_NAMES } from './values.ts';
import { type MethodWords, NO_WORDS, type WordsOf } from './words.ts';

export function scopeModule(scope: Scope, seconds: Seconds, words: WordsOf = NO_WORDS): ModuleNode {
  const { name, methods } = scope;
  const first = methods.filter((method) => !isSecond(method, seconds));
  const second = methods.filter((method) => isSecond(method, seconds));
  const shared = new SharedTypes([
    scopeTable(name),
    ...[...new Set(seconds.values()), scope].map((other) => versionTitle(other.name)),
    ...VALUE_NAMES,
    ...RESERVED_TYPES,
  ]);
  const table = (title: string, doc: string, own: readonly MethodFacts[]): InterfaceNode => ({
    kind: 'interface',
    name: title,
    doc,
    type: objectOf(
      own.map((method) => entryOf(withSelectNames(method), scope, seconds, shared, words(method))),
    ),
  });
  const tables = [table(scopeTable(name), `Methods of the scope \`${name}\`.`, first)];
  if (second.length > 0)
    tables.push(
      table(
        versionTitle(name),
        `Methods of version 3 whose names version 2 has too, of the scope \`${name}\`.`,
        second,
      ),
    );
  return { banner: referenceBanner(name), declarations: shared.resolve(tables) };
}

function entryOf(
  method: MethodFacts,
  scope: Scope,
  seconds: Seconds,
  shared: SharedTypes,
  { textOf }: MethodWords,
): MemberNode {
  const { name, version } = method;
  // Both versions may stand in one file.
  const owner = isSecond(method, seconds) ? `${name}.v3` : name;
  const second = version === 3 ? undefined : seconds.get(name);
  return methodMember(method, exchangeTypes(method, { shared, owner, textOf }), {
    version3: second && indexed(secondsTable(second, scope), name),
  });
}

/** The table of the second versions that stand in a scope, as it is called in another. */
function secondsTable({ name, module }: Scope, from: Scope): ReferenceNode {
  const title = versionTitle(name);
  return name === from.name ? named(title) : imported(`./${module}.gen.ts`, title);
}
