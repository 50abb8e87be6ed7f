import type { CallOptions, Client } from '@oint/core';
/** Structures that are given as options of a page's command, and what is said of their keys. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { OptionSpec, SectionSpec } from '../src/spec/command.ts';
import type { Library } from '../src/spec/library.ts';
import { runLine } from './command-line.ts';
import { fixtureLibrary } from './fixtures/library.ts';
import { type Portal, startPortal } from './portal.ts';

const TEXT = { ru: '', en: '' };

function option(name: string, place?: OptionSpec['place']): OptionSpec {
  const own = { option: name, param: name, types: ['structure'] as const, required: false };
  return { ...own, description: TEXT, ...(place === undefined ? {} : { place }) };
}

const SECTION: SectionSpec = {
  name: 'things',
  title: TEXT,
  commands: [
    {
      name: 'addThing',
      names: { ru: 'ДобавитьВещь', en: 'AddThing' },
      aliases: [],
      client: true,
      method: 'thing.add',
      title: TEXT,
      description: TEXT,
      notes: [],
      options: [
        option('fields', { field: 'fields' }),
        option('filter', { field: 'filter' }),
        option('all', { keys: 'all' }),
        option('some', { keys: ['filter', 'flag'] }),
        option('free'),
      ],
      returns: TEXT,
      examples: { ru: [], en: [] },
    },
  ],
};

const LIBRARY: Library = {
  ...fixtureLibrary,
  loadIndex: async () => ({ name: 'bitrix24', sections: [SECTION] }),
  loadSection: async () => SECTION,
  loadFunctions: async () => ({
    addThing: (client: Client, params: Record<string, unknown>, options: CallOptions) =>
      client.call('thing.add', params, options),
  }),
};

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.close());

test.each<[options: readonly string[], said: readonly string[]]>([
  [
    ['--fields', "{'TITEL': 'a'}"],
    ['thing.add has no parameter fields[TITEL].', 'Did you mean fields[TITLE]?'],
  ],
  [['--fields', "{'TITLE': 'a', 'UF_THING_1': 1, 'color': 'RED'}"], []],
  [
    ['--fields', "{'OWNER': {'NAMES': 'a'}}"],
    ['fields[OWNER][NAMES]', 'fields[OWNER][NAME]'],
  ],
  [
    ['--filter', "{'>=STAGE': 1, '!STAEG': 2}"],
    ['filter[!STAEG]', 'Did you mean filter[!STAGE]?'],
  ],
  [
    ['--all', "{'fields': {'TITEL': 'a'}}"],
    ['all[fields][TITEL]', 'all[fields][TITLE]'],
  ],
  [
    ['--all', "{'flags': true}"],
    ['thing.add has no parameter all[flags].', 'Did you mean all[flag]?'],
  ],
  [['--all', "{'something': true}"], []],
  [['--some', "{'filter': {'STAEG': 1}}"], ['some[filter][STAEG]']],
  [['--some', "{'fields': {'TITLE': 'a'}}"], ['thing.add has no parameter fields.']],
  [['--free', "{'TITEL': 'a'}"], []],
  [['--free', '{}'], []],
])('%j', async (options, said) => {
  const line = ['bitrix24', 'AddThing', '--url', portal.webhook, ...options];
  const { code, stderr } = await runLine(line, {}, [LIBRARY]);
  expect(code).toBe(0);
  for (const text of said) expect(stderr).toContain(text);
  expect(stderr === '').toBe(said.length === 0);
});

test('with --test too, and in Russian', async () => {
  const line = ['bitrix24', 'AddThing', '--url', portal.webhook, '--test', '--lang', 'ru'];
  const { stdout, stderr } = await runLine([...line, '--fields', "{'TITEL': 'a'}"], {}, [LIBRARY]);
  expect(JSON.parse(stdout)).toMatchObject({ method: 'thing.add' });
  expect(stderr).toContain('fields[TITLE]');
});
