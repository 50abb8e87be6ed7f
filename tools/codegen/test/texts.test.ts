/** Texts of methods and fields: what is wrong with them is told, and where. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { factsPath, type MethodFacts, type TypeFact } from '@oint/reference';
import { afterEach, expect, test } from 'vitest';

import { Cache } from '../src/cache/cache.ts';
import { Diagnostics } from '../src/diagnostics/diagnostics.ts';
import { textRules } from '../src/diagnostics/rules.ts';
import { readScopes } from '../src/emit/scoped-reference.ts';
import { run } from '../src/run.ts';
import { compileTexts } from '../src/texts/compile-texts.ts';
import { coverageOf } from '../src/texts/coverage.ts';
import { readTextFiles } from '../src/texts/read-texts.ts';
import { methodFacts } from './method-facts.ts';

const REFERENCE = 'docs/bitrix24/reference';

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

function method(name: string, params: Record<string, TypeFact>, result: TypeFact): MethodFacts {
  const fields = Object.fromEntries(Object.entries(params).map(([key, type]) => [key, { type }]));
  return methodFacts(name, { params: { fields }, result, scopes: ['radio'] });
}

const STATION: TypeFact = {
  fields: {
    ID: { type: 'integer' },
    NAME: { type: 'string' },
    OWNER: { type: { fields: { ID: { type: 'integer' } } } },
  },
};
const METHODS = [
  method('radio.station.add', { fields: STATION }, 'integer'),
  method('radio.station.get', { id: 'integer' }, { fields: { station: { type: STATION } } }),
];

const EN = `shared:
  radio.station.*:
    ID: ID of the station
    OWNER.ID: ID of the user who owns it
methods:
  radio.station.add:
    title: Creates a station
    params:
      fields: Values by field
      fields.NAME: Name that listeners see
    returns: ID of the new station
  radio.station.get: Returns a station
`;
const RU = `shared:
  radio.station.*:
    ID: ID станции
    OWNER.ID: ID пользователя, которому она принадлежит
methods:
  radio.station.add:
    title: Создаёт станцию
    params:
      fields: Значения по полям
      fields.NAME: Название, которое видят слушатели
    returns: ID новой станции
  radio.station.get: Возвращает станцию
`;

async function project(en: string, ru: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'texts-'));
  roots.push(root);
  const files = [
    ...METHODS.map((facts) => [factsPath(facts), JSON.stringify(facts)]),
    ['texts/en/radio.yaml', en],
    ['texts/ru/radio.yaml', ru],
  ];
  for (const [path = '', text = ''] of files) {
    const file = join(root, REFERENCE, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return root;
}

async function compiled(root: string) {
  const folder = join(root, REFERENCE);
  const { scopes } = await readScopes(folder);
  const diagnostics = new Diagnostics();
  const files = await readTextFiles(root, folder);
  const texts = await compileTexts(files, scopes, new Cache(), diagnostics);
  return { scopes, texts, diagnostics };
}

test('texts of a scope are complete as soon as each method and field has one', async () => {
  const { scopes, texts, diagnostics } = await compiled(await project(EN, RU));
  expect(diagnostics.format()).toBe('');
  // Of the result of `get` the station itself and its name have none, nor has the owner in both.
  expect(scopes.map((scope) => coverageOf(scope, texts))).toEqual([
    { scope: 'radio', methods: 2, titles: 2, fields: 11, lines: 7 },
  ]);
});

const WRONG: readonly [rule: string, change: (en: string) => string, told: string][] = [
  [
    'bad-text',
    (en) => en.replace('methods:', 'method:'),
    ':5:1 error [bad-text] Unknown key `method`',
  ],
  [
    'bad-text',
    (en) => en.replace('Creates a station', '[Creates]'),
    ':7:5 error [bad-text] `title` is a text',
  ],
  [
    'bad-text',
    (en) => `${en}  radio.station.get: Twice\n`,
    ':13:3 error [bad-text] Map keys must be unique',
  ],
  [
    'stale-text',
    (en) => en.replace('station.get', 'station.gone'),
    ':12:3 error [stale-text] `radio.station.gone` is no method',
  ],
  [
    'stale-text',
    (en) => en.replace('fields.NAME', 'fields.TITLE'),
    ':10:7 error [stale-text] `fields.TITLE` is no field',
  ],
  [
    'stale-text',
    (en) => en.replace('OWNER.ID', 'OWNER.NAME'),
    ':4:5 error [stale-text] `OWNER.NAME` is no field of a record',
  ],
  [
    'untranslated-text',
    (en) => en.slice(0, en.lastIndexOf('  radio')),
    'ru/radio.yaml:12:3 error [untranslated-text]',
  ],
  [
    'text-style',
    (en) => en.replace('a station', 'a station.'),
    ':7:5 error [text-style] `Creates a station.` ends with a period',
  ],
  ['text-style', (en) => en.replace('Creates', 'creates'), 'does not begin with a capital letter'],
  [
    'text-style',
    (en) => en.replace('a station', `a ${'very '.repeat(20)}big station`),
    'has 121 characters; at most 90',
  ],
  ['text-style', (en) => en.replace('Creates', 'Сreates'), 'has a word in two alphabets'],
  [
    'same-title',
    (en) => en.replace('Returns', 'Creates'),
    ':12:3 error [same-title] `Creates a station` is the title of `radio.station.add` too',
  ],
];

test.each(WRONG)('%s, case %#', async (_rule, change, finding) => {
  const { diagnostics } = await compiled(await project(change(EN), RU));
  expect(diagnostics.format()).toContain(finding);
});

test('texts of a file that cannot be read are not missed in the other language', async () => {
  const { diagnostics } = await compiled(await project(EN.replace('methods:', 'methods: :'), RU));
  expect(diagnostics.format()).toContain('en/radio.yaml:5:');
  expect(diagnostics.format()).toContain('[bad-text]');
  expect(diagnostics.format()).not.toContain('[untranslated-text]');
});

test('each rule is broken by a case', () => {
  expect(new Set(WRONG.map(([rule]) => rule))).toEqual(new Set(Object.keys(textRules)));
});

async function told(...args: string[]): Promise<{ code: number; output: string }> {
  const output: string[] = [];
  const code = await run(args, {
    cwd: '/',
    stdout: (text) => output.push(text),
    stderr: (text) => output.push(text),
    interruption: () => new AbortController().signal,
  });
  return { code, output: output.join('') };
}

test('what a scope lacks is a file to be filled', async () => {
  const root = await project('methods: {}\n', 'methods: {}\n');
  const titles = await told('texts', 'radio', '--root', root);
  expect(titles.output).toContain('  # params { fields: { ID, NAME, OWNER: {…} } }');
  expect(titles.output).toContain('\n  radio.station.add:\n');
  const fields = await told('texts', 'radio', '--fields', '--of', '*.*.get', '--root', root);
  expect(fields.output).toContain('      station.OWNER.ID: # integer\n');
  expect(fields.output).not.toContain('radio.station.add');
  const shared = await told('texts', 'radio', '--shared', 'radio.station.*', '--root', root);
  expect(shared.output).toBe(`shared:
  radio.station.*:
    ID: # 2 methods; integer
    NAME: # 2 methods; string
    OWNER: # 2 methods; structure
    OWNER.ID: # 2 methods; integer
`);
});

test('words in a row that stand in the documentation are found', async () => {
  const own = 'Name that listeners of the station see in their list of stations';
  const root = await project(EN.replace('Name that listeners see', own), RU);
  const page = join(root, 'checkout/radio.md');
  await mkdir(dirname(page));
  await writeFile(page, 'A name — that *listeners* of the station see in lists.');
  const copied = await told('texts', '--copied', join(root, 'checkout'), '--root', root);
  expect(copied).toEqual({
    code: 1,
    output: `radio en methods radio.station.add params fields.NAME: ${own}
  radio.md: name that listeners of the station see in
1 texts share eight words in a row with one of 1 pages
`,
  });
  await writeFile(page, 'A name that listeners of any station see in lists.');
  expect((await told('texts', '--copied', join(root, 'checkout'), '--root', root)).code).toBe(0);
});

test('every method of the reference has a title', async () => {
  const { scopes, texts, diagnostics } = await compiled(resolve(import.meta.dirname, '../../..'));
  const untitled = scopes
    .map((scope) => coverageOf(scope, texts))
    .filter(({ methods, titles }) => titles < methods);
  expect([diagnostics.format(), untitled]).toEqual(['', []]);
});
