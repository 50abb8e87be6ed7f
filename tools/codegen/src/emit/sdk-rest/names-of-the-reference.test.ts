/** The names of structures in the types of the whole committed reference. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MethodFacts } from '@oint/reference';
import {
  type DeclarationNode,
  type InterfaceNode,
  mapType,
  pascalCase,
  printType,
  referencesOf,
  type TypeNode,
  visitType,
} from '@oint/reference/typescript';
import { describe, expect, test } from 'vitest';

import { Random } from '../../../test/fuzz/random.ts';
import { REFERENCE } from '../../library.ts';
import { readScopes, type Scope, scopesOfFacts } from '../scoped-reference.ts';
import { scopeModule } from './scope-module.ts';
import { secondsOf } from './seconds.ts';
import { VALUE_NAMES } from './values.ts';

const ROOT = join(import.meta.dirname, '../../../../..');

const { scopes } = await readScopes(join(ROOT, REFERENCE));
const SECONDS = secondsOf(scopes);

/** Structures of a module: their names, and the names of the methods in whose types they occur. */
interface Structures {
  readonly scope: Scope;
  readonly types: ReadonlyMap<string, TypeNode>;
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
}

function structuresOf(scope: Scope): Structures {
  const { declarations = [] } = scopeModule(scope, SECONDS);
  const types = new Map(declarations.flatMap(typed));
  const tables = declarations.filter(isTable);
  const methods = new Map<string, Set<string>>();
  for (const { type } of tables) {
    for (const member of type.members) {
      const visit = (used: TypeNode): void => {
        for (const { name } of referencesOf(used)) {
          const own = types.get(name);
          const users = methods.get(name) ?? new Set();
          if (own === undefined || users.has(member.name)) continue;
          methods.set(name, users.add(member.name));
          visit(own);
        }
      };
      visit(member.type);
    }
  }
  for (const { name } of tables) {
    types.delete(name);
    methods.delete(name);
  }
  return { scope, types, methods };
}

function isTable(declaration: DeclarationNode): declaration is InterfaceNode {
  return declaration.kind === 'interface' && declaration.doc !== undefined;
}

function typed(declaration: DeclarationNode): [string, TypeNode][] {
  return declaration.kind === 'interface' || declaration.kind === 'alias'
    ? [[declaration.name, declaration.type]]
    : [];
}

const ALL = scopes.map((scope) => structuresOf(scope));

/** Every name, and what is known of it. */
const NAMES = ALL.flatMap(({ scope, methods }) =>
  [...methods].map(([name, users]) => ({ name, scope, users: [...users] })),
);

test('there are names, and each is that of one structure', () => {
  expect(NAMES.length).toBeGreaterThan(1000);
  for (const { scope, types } of ALL) {
    const { declarations = [] } = scopeModule(scope, SECONDS);
    const tables = declarations.filter(isTable);
    expect([scope.name, declarations.length - tables.length]).toEqual([scope.name, types.size]);
  }
});

test('a name is at most 60 letters long', () => {
  expect(NAMES.map(({ name }) => name).filter((name) => name.length > 60)).toEqual([]);
});

test('a name is a name of TypeScript that neither the language, nor core, nor the values have', async () => {
  const core = await readFile(join(ROOT, 'packages/core/src/index.ts'), 'utf8');
  const exported = [...core.matchAll(/^export (?:type )?\{([^}]+)\}/gmu)].flatMap(
    ([, list = '']) => list.match(/\w+(?=\s*(?:,|$))/gu) ?? [],
  );
  expect(exported).toContain('OintError');
  const utilities =
    'Awaited Exclude Extract NonNullable Omit Partial Pick Readonly Record Required';
  const taken = new Set([...exported, ...utilities.split(' '), ...VALUE_NAMES]);
  const wrong = NAMES.filter(
    ({ name }) => !/^[A-Z][A-Za-z0-9]*$/u.test(name) || taken.has(name) || name in globalThis,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('no name ends in a number that is not a field’s own', () => {
  const wrong = ALL.flatMap(({ scope, types }) => {
    const fields = new Set<string>();
    const { declarations = [] } = scopeModule(scope, SECONDS);
    for (const type of declarations.flatMap(typed).map(([, own]) => own))
      visitType(type, (node) => {
        if (node.kind !== 'object') return;
        for (const { name } of node.members) if (/\d$/u.test(name)) fields.add(pascalCase(name));
      });
    return [...types.keys()].filter(
      (name) => /\d$/u.test(name) && ![...fields].some((field) => name.endsWith(field)),
    );
  });
  expect(wrong).toEqual([]);
});

describe('a name says of no method or entity that its structure is theirs, if it is not', () => {
  test.each(scopes.map((scope) => [scope.name, scope] as const))('%s', (_, scope) => {
    const owners = new Map<string, readonly string[]>();
    // What the documentation calls a structure is its name wherever it is used. (Of a description of a field it does not
    // say what that is, but what the field is.)
    const documented = new Set<string>();
    for (const { name, ...facts } of scope.methods) {
      const words = name.split('.');
      if (!/fields$/iu.test(name))
        for (const [, type = ''] of JSON.stringify(facts).matchAll(/"documented":"([^"]+)"/gu))
          documented.add(pascalCase(type));
      for (let end = 2; end <= words.length; end += 1) {
        const owner = words.slice(0, end);
        owners.set(pascalCase(owner.join('.')).toLowerCase(), owner);
      }
    }
    const wrong = NAMES.filter((own) => own.scope === scope && !documented.has(own.name)).filter(
      ({ name, users }) => {
        const starts = [...name.matchAll(/[A-Z]|$/gu)].map(({ index }) => name.slice(0, index));
        const owner = starts.toReversed().flatMap((start) => {
          const words = owners.get(start.toLowerCase());
          return words === undefined ? [] : [words];
        })[0];
        return owner !== undefined && !users.every((user) => isNamed(user.split('.'), owner, name));
      },
    );
    expect(wrong.map(({ name, users }) => [name, users.join(' ')])).toEqual([]);
  });
});

/** Whether a method is of the owner that the name begins with, or is named beside it: `CrmDealAndLeadUserfield`. */
function isNamed(method: readonly string[], owner: readonly string[], name: string): boolean {
  const own = method.slice(0, owner.length).map((word) => pascalCase(word).toLowerCase());
  return (
    owner.every((word, index) => pascalCase(word).toLowerCase() === own[index]) ||
    (name.includes('And') && own.every((word) => name.toLowerCase().includes(word)))
  );
}

test('a method more or less renames nothing that it does not use, but for names that it frees or takes', () => {
  const random = new Random(9);
  const renamed = Array.from({ length: 30 }, () => {
    const all = ALL[random.below(ALL.length)];
    const facts = all?.scope.methods ?? [];
    const method = facts[random.below(facts.length)];
    return all === undefined || method === undefined ? [] : renamedWithout(all, method);
  });
  expect(renamed.flat()).toEqual([]);
});

/** What is renamed when a method goes, for no reason: its new name was neither the method's nor of what made way in turn. */
function renamedWithout(before: Structures, method: MethodFacts): string[] {
  const [scope] = scopesOfFacts(before.scope.methods.filter((other) => other !== method));
  if (scope === undefined) return [];
  const after = structuresOf({ ...before.scope, digest: scope.digest, methods: scope.methods });
  const old = new Map([...before.types.keys()].map((name) => [expanded(before, name), name]));
  const moved = [...after.types.keys()].flatMap((name) => {
    const was = old.get(expanded(after, name));
    return was === undefined || was === name ? [] : [{ was, name }];
  });
  const free = new Set(
    [...before.methods].flatMap(([name, users]) => (users.has(method.name) ? [name] : [])),
  );
  for (const { was } of moved) free.add(was);
  const owners = ownersOfAlone(method, scope.methods);
  const isFree = (name: string): boolean =>
    free.has(name) || owners.some((owner) => name.startsWith(owner));
  return moved
    .filter(({ was, name }) => !before.methods.get(was)?.has(method.name) && !isFree(name))
    .map(({ was, name }) => `without ${method.name}: ${was} → ${name}`);
}

/** What names of the method's own structures begin with, and no name of another method's structure may. */
function ownersOfAlone({ name }: MethodFacts, others: readonly MethodFacts[]): string[] {
  const words = name.split('.');
  const owners = words.map((_, index) => words.slice(0, index + 1).join('.'));
  return owners
    .filter((owner) => !others.some((other) => `${other.name}.`.startsWith(`${owner}.`)))
    .map((owner) => pascalCase(owner));
}

/** The structure itself, without the names of those in it. */
function expanded({ types }: Structures, name: string): string {
  const expand = (type: TypeNode): TypeNode =>
    mapType(type, (node) => {
      const own = node.kind === 'reference' ? types.get(node.name) : undefined;
      return own === undefined ? node : expand(own);
    });
  const type = types.get(name);
  return type === undefined ? name : printType(expand(type));
}
