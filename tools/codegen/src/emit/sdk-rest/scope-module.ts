/** The types of a scope's methods as a module. */
import type { MethodFacts, ObjectFact } from '@oint/reference';
import {
  docOf,
  FactTypes,
  imported,
  indexed,
  type InterfaceNode,
  literalType,
  type MemberNode,
  type ModuleNode,
  named,
  objectOf,
  type ReferenceNode,
  SharedTypes,
  type TypeNode,
  unionOf,
  withSelectNames,
} from '@oint/reference/typescript';

import { scopeTable } from '../../names/module-names.ts';
import { RESERVED_TYPES } from '../../names/reserved-words.ts';
import { referenceBanner } from '../banner.ts';
import type { Scope } from '../scoped-reference.ts';
import { isSecond, type Seconds, versionTitle } from './seconds.ts';
import { SystemErrorCode, VALUE_NAMES } from './values.ts';
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
      own.map((method) =>
        methodMember(withSelectNames(method), scope, seconds, shared, words(method)),
      ),
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

function methodMember(
  method: MethodFacts,
  scope: Scope,
  seconds: Seconds,
  shared: SharedTypes,
  { textOf }: MethodWords,
): MemberNode {
  const { deprecated, description, errors, name, params, positional, result, version } = method;
  // Both versions may stand in one file.
  const owner = isSecond(method, seconds) ? `${name}.v3` : name;
  const request = new FactTypes('request', version, shared.sharing(owner, 'params'), (path) =>
    textOf('params', path),
  );
  const answer = new FactTypes('result', version, shared.sharing(owner, 'result'), (path) =>
    textOf('result', path),
  );
  const fields = request.object(params);
  const second = version === 3 ? undefined : seconds.get(name);
  const use = deprecated?.successor === undefined ? '' : ` Use \`${deprecated.successor}\`.`;
  return {
    ...memberOf(
      name,
      objectOf([
        memberOf(
          'params',
          positional === undefined ? fields : unionOf([fields, tuple(params, positional, request)]),
        ),
        memberOf('result', answer.type(result, { path: [] })),
        memberOf('errors', unionOf([...errors.map(literalType), SystemErrorCode])),
        ...(deprecated === undefined
          ? []
          : [memberOf('deprecated', literalType(deprecated.successor ?? true))]),
        ...(version === 3 ? [memberOf('version', literalType(3))] : []),
        ...(second === undefined
          ? []
          : [memberOf('version3', indexed(secondsTable(second, scope), name))]),
      ]),
    ),
    doc: docOf(description, deprecated === undefined ? undefined : `@deprecated${use}`),
  };
}

function memberOf(name: string, type: TypeNode): MemberNode {
  return { name, type, optional: false };
}

/** The table of the second versions that stand in a scope, as it is called in another. */
function secondsTable({ name, module }: Scope, from: Scope): ReferenceNode {
  const title = versionTitle(name);
  return name === from.name ? named(title) : imported(`./${module}.gen.ts`, title);
}

/** The parameters in their order, for a method that does not look at names. */
function tuple({ fields }: ObjectFact, positional: readonly string[], types: FactTypes): TypeNode {
  const last = positional.findLastIndex((name) => fields[name]?.required === true);
  const elements = positional.flatMap((name, index) => {
    const field = fields[name];
    if (field === undefined) return [];
    const type = types.type(field.type, { path: [name], documented: field.documented });
    return [{ type, optional: index > last }];
  });
  return { kind: 'tuple', elements };
}
