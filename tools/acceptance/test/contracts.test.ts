import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { USUAL_PAGE_NAMES } from '@oint/reference';
import { expect, test } from 'vitest';

import { libraryCommands } from '../../../packages/cli/src/commands/tables/library-commands.ts';
import { bitrix24 } from '../../../packages/cli/src/libraries/bitrix24.ts';
import { RESERVED_OPTIONS } from '../../../packages/cli/src/spec/reserved-options.ts';
import { isFlag } from '../../../packages/cli/src/spec/value-type.ts';
import { navigationOf } from '../../../packages/core/src/lists/navigation.ts';
import { RESERVED_OPTIONS as reservedInPages } from '../../codegen/src/names/reserved-options.ts';
import { oint } from './in-process.ts';
import { root } from './pages.ts';

/** Rules that two packages share without knowing each other. */
test('pages cannot take what the command line reserves', () => {
  expect([...reservedInPages].toSorted()).toEqual([...RESERVED_OPTIONS].toSorted());
});

test('every option that help shows is reserved', async () => {
  const help = await Promise.all(
    [
      ['--help'],
      ['bitrix24', 'SendMessage', '--help'],
      ['bitrix24', 'call', '--help'],
      ['bitrix24', 'methods', '--help'],
      ['bitrix24', 'explain', '--help'],
      ['bitrix24', 'login', '--help'],
      ['bitrix24', 'profiles', '--help'],
      ['bitrix24', 'whoami', '--help'],
      ['bitrix24', 'pull', '--help'],
      ['sandbox', '--help'],
    ].map((words) => oint(words, { OINT_LANG: 'en' })),
  );
  const listed = help.flatMap(({ stdout }) =>
    [...stdout.matchAll(/^ {2}--([a-z-]+)/gmu)].map(([, name]) => name ?? ''),
  );
  const own = new Set(['url', 'token', 'chat', 'text', 'blocks']);
  const runtime = [...new Set(listed)].filter((name) => !own.has(name));
  expect(runtime).toContain('debug');
  expect(runtime.filter((name) => !RESERVED_OPTIONS.has(name))).toEqual([]);
});

test('no command has a reserved option, nor a flag whose negation is one', async () => {
  const { sections } = await bitrix24.loadIndex();
  const specs = await Promise.all(sections.map(({ name }) => bitrix24.loadSection(name)));
  const options = specs.flatMap(({ commands }) =>
    commands.flatMap((command) =>
      command.options.map(({ option, types }) => ({
        owner: command.name,
        spellings: isFlag(types) ? [option, `no-${option}`] : [option],
      })),
    ),
  );
  expect(options.length).toBeGreaterThan(100);
  const taken = options.filter(({ spellings }) =>
    spellings.some((spelling) => RESERVED_OPTIONS.has(spelling)),
  );
  expect(taken).toEqual([]);
});

test('words of the command line are reserved in bindings', async () => {
  const source = await readFile(join(root, 'tools/codegen/src/names/reserved-commands.ts'), 'utf8');
  const { stdout } = await oint(['bitrix24', '--help'], { OINT_LANG: 'en' });
  const words = [
    ...stdout.matchAll(/^ {2}oint bitrix24 ([a-z]+)(?: [[<][a-z]+[\]>])?(?: {2,}|$)/gmu),
  ].map(([, name]) => name ?? '');
  expect(words.toSorted()).toEqual(
    libraryCommands(bitrix24)
      .map(({ name }) => name)
      .toSorted(),
  );
  expect(words.length).toBeGreaterThan(6);
  expect(words.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});

/** What codegen takes for one name, so that no two functions have it, leads to one command. */

test('pages of lists are asked for by the names that the reference takes for usual', () => {
  for (const by of ['offset', 'page', 'last'] as const) {
    const { place, size } = navigationOf(by, {});
    expect({ place, size }).toEqual(USUAL_PAGE_NAMES[by]);
  }
});
