/** Names that packages have already: a page that took one would hide what is there, or be hidden by it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { parseBindings } from '../src/bindings/parse-bindings.ts';
import { Diagnostics } from '../src/diagnostics/diagnostics.ts';
import { scopeFile, scopeTable } from '../src/names/module-names.ts';
import { RESERVED_COMMANDS } from '../src/names/reserved-commands.ts';

const PACKAGES = join(import.meta.dirname, '../../../packages');

/** What is said of a section or a function of that name. */
function rulesOf(section: string, name = 'closeTicket'): string[] {
  const diagnostics = new Diagnostics();
  const path = `docs/bitrix24/bindings/${section}.yaml`;
  parseBindings({ path, text: `${name}:\n  page: CloseTicket\n` }, diagnostics);
  return diagnostics.findings.map(({ rule }) => rule);
}

test('a section takes no entry that the SDK has without it', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(PACKAGES, 'sdk/package.json'), 'utf8'));
  const entries = [...JSON.stringify(manifest).matchAll(/"\.\/bitrix24\/([\w-]+)/gu)];
  const names = entries.map(([, name = '']) => name);
  expect(names).toContain('rest');
  expect(names.map((name) => [name, rulesOf(name)])).toEqual(
    names.map((name) => [name, ['reserved-name']]),
  );
});

test.each(['index', 'con', 'nul', 'com1', 'lpt9'])(
  'a section named %s would be a file that is there or that Windows cannot have',
  (name) => {
    expect(rulesOf(name)).toEqual(['reserved-name']);
  },
);

test('a scope whose name is taken gets another file', () => {
  const names = ['client', 'index', 'metadata', 'values', 'Index', 'con', 'aux'];
  expect(names.map(scopeFile)).toEqual(names.map((name) => `${name}-scope`));
  expect(['im', 'user.userfield'].map(scopeFile)).toEqual(['im', 'user-userfield']);
});

interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

/** What an entry of core exports by name. */
async function exportsOf(entry: string): Promise<Exported[]> {
  const source = await readFile(join(PACKAGES, 'core/src', entry), 'utf8');
  return [...source.matchAll(/^export (type )?\{([^}]+)\}/gmu)].flatMap(([, isType, list = '']) =>
    list
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map((item) => ({
        name: item.replace(/^type /u, '').replace(/^\w+ as /u, ''),
        isType: isType !== undefined || item.startsWith('type '),
      })),
  );
}

test('no table of a scope is named as what the SDK exports from core beside it', async () => {
  const exported = [...(await exportsOf('index.ts')), ...(await exportsOf('types.ts'))];
  const names = exported.flatMap(({ name }) => (/^[A-Z]/u.test(name) ? [name] : []));
  expect(names).toEqual(expect.arrayContaining(['Call', 'ApiError', 'Versioned']));
  const free = names.filter((name) => scopeTable(name) === name);
  expect(free, 'these belong into EXPORTED_TYPES of src/names/reserved-words.ts').toEqual([]);
  expect(['call', 'crm', 'rest.methods'].map(scopeTable)).toEqual([
    'CallScope',
    'Crm',
    'RestMethodsScope',
  ]);
});

test('no function is named as what the SDK exports from core, nor its types', async () => {
  const exported = await exportsOf('index.ts');
  const values = exported.filter(({ name, isType }) => !isType && /^[a-z]/u.test(name));
  // The types of a function are called after it.
  const owners = exported.flatMap(({ name }) => /^(\w+)(?:Params|Result)$/u.exec(name)?.[1] ?? []);
  const names = [
    ...values.map(({ name }) => name),
    ...owners.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
  ];
  expect(names).toEqual(expect.arrayContaining(['createClient', 'yesNo', 'call']));
  // Those that are words of the command line too are refused as such.
  const others = names.filter((name) => !RESERVED_COMMANDS.has(name));
  const free = others.filter((name) => !rulesOf('desk', name).includes('reserved-name'));
  expect(free, 'these belong into EXPORTED of src/names/reserved-words.ts').toEqual([]);
});
