/** The methods of a scope as members of objects: `b24.crm.deal.list`. */
import { type MethodFacts, pageLink } from '@oint/reference';
import {
  docOf,
  docText,
  imported,
  intersectionOf,
  literalType,
  type MemberNode,
  type ModuleNode,
  narrowsRows,
  objectOf,
  type ReferenceNode,
  type TypeNode,
} from '@oint/reference/typescript';

import { scopeTable } from '../../names/module-names.ts';
import { referenceBanner } from '../banner.ts';
import type { Scope } from '../scoped-reference.ts';
import { isSecond, secondOf, type Seconds } from './seconds.ts';
import type { MethodWords, WordsOf } from './words.ts';

const CORE = '@oint/core';

/** What stands behind a word: a method, the words that follow, or both. */
interface Branch {
  readonly branches: Map<string, Branch>;
  method?: MethodFacts;
}

export function membersModule(scope: Scope, seconds: Seconds, words: WordsOf): ModuleNode {
  const root: Branch = { branches: new Map() };
  for (const method of scope.methods) {
    if (!isSecond(method, seconds)) branchOf(root, method.name.split('.')).method = method;
  }
  return {
    banner: referenceBanner(scope.name),
    declarations: [
      {
        kind: 'interface',
        name: scopeMembers(scope.name),
        doc: `Methods of the scope \`${scope.name}\` as members, for \`methodsOf(client)\`.`,
        type: objectOf(membersOf(root, { scope, seconds, words })),
      },
    ],
  };
}

/** Name of the type of a scope's methods as members. */
export function scopeMembers(scope: string): string {
  return `${scopeTable(scope)}Members`;
}

function branchOf(root: Branch, words: readonly string[]): Branch {
  return words.reduce(({ branches }, word) => {
    const branch = branches.get(word) ?? { branches: new Map() };
    branches.set(word, branch);
    return branch;
  }, root);
}

interface About {
  readonly scope: Scope;
  readonly seconds: Seconds;
  readonly words: WordsOf;
}

function membersOf({ branches }: Branch, about: About): MemberNode[] {
  return [...branches].map(([name, branch]) => ({
    name,
    type: typeOf(branch, about),
    optional: false,
    readonly: true,
    doc:
      branch.method === undefined
        ? undefined
        : docOfMethod(branch.method, about.words(branch.method)),
  }));
}

function typeOf(branch: Branch, about: About): TypeNode {
  const { branches, method } = branch;
  const own = method === undefined ? [] : [memberType(method, about)];
  const inner = branches.size === 0 ? [] : [objectOf(membersOf(branch, about))];
  return intersectionOf([...own, ...inner]);
}

function memberType(
  method: MethodFacts,
  { scope: { name, module }, seconds }: About,
): ReferenceNode {
  const kind =
    secondOf(method, seconds) === undefined
      ? narrowsRows(method)
        ? 'MemberOfRows'
        : 'Member'
      : 'MemberOfVersions';
  const table = imported(`../${module}.gen.ts`, scopeTable(name));
  return imported(CORE, kind, table, literalType(method.name));
}

/** What it does, scope, page and successor: what an editor shows of the member. */
function docOfMethod(
  { deprecated, description, page, scopes }: MethodFacts,
  { title, returns }: MethodWords,
): string | undefined {
  const use = deprecated?.successor === undefined ? '' : ` Use \`${deprecated.successor}\`.`;
  const tags = [
    `Scope: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`,
    ...(returns === undefined ? [] : [`@returns ${docText(returns).replace('\n\n', ' · ')}`]),
    `@see ${pageLink(page).en}`,
    ...(deprecated === undefined ? [] : [`@deprecated${use}`]),
  ];
  return docOf(description ?? title, tags.join('\n'));
}
