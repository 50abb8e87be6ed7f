import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { compareMethods } from '../../diff/compare-methods.ts';
import { isForeign, readFacts, writeFacts } from './facts-folder.ts';
import { filesOf, formatJson } from './format-facts.ts';
import { formatReport, summary } from './report.ts';

const FACTS = methodFacts('thing.get', { access: 'read', page: 'a.md', scopes: ['things'] });
const METHOD = {
  facts: FACTS,
  requests: [],
  responses: [],
  isShown: false,
  entity: null,
  readOnly: [],
  immutable: [],
  writable: [],
  families: [],
  hashes: ['0123456789abcdef'],
};
const NO_HANDLERS = {
  auth: { fields: {} },
  events: new Map(),
  handlerDifferences: null,
  placements: new Map(),
};
const SOURCE = { commit: null, format: 1, license: null, repository: null } as const;

test('JSON is sorted, and short values stand on one line', () => {
  const long = 'x'.repeat(90);
  expect(formatJson({ b: [1, 2], a: { d: 1, c: undefined }, long: { text: long, e: [] } })).toBe(
    `{\n  "a": { "d": 1 },\n  "b": [1, 2],\n  "long": {\n    "e": [],\n    "text": "${long}"\n  }\n}\n`,
  );
});

const paths = (systemErrors: readonly string[], notice: string | null): string[] =>
  [
    ...filesOf(
      {
        ...NO_HANDLERS,
        methods: [METHOD],
        problems: [],
        systemErrors,
        pages: 1,
        differences: null,
        described: null,
      },
      SOURCE,
      notice,
      'hash',
    ).keys(),
  ].toSorted();

test('there is a file a method, and files beside them for what there is of them', () => {
  expect(paths([], null)).toEqual(['readings.json', 'source.json', 'things/thing.get.json']);
  expect(paths(['A'], 'MIT')).toEqual([
    'NOTICE',
    'errors.json',
    'readings.json',
    'source.json',
    'things/thing.get.json',
  ]);
});

test('example answers stand apart from the types, those of a scope in one file', () => {
  const answered = { ...METHOD, responses: [{ line: 1, value: { result: { ID: '7' } } }] };
  const third = { ...answered, facts: { ...FACTS, version: 3 as const } };
  const imported = {
    ...NO_HANDLERS,
    methods: [answered, third],
    problems: [],
    systemErrors: [],
    pages: 1,
    differences: null,
    described: null,
  };
  const text = filesOf(imported, SOURCE, null, 'hash').get('things.answers.json') ?? '';
  const shown = [{ result: { ID: 'numeric-string' } }];
  expect(JSON.parse(text)).toEqual({
    answers: { 'thing.get': shown, 'thing.get.v3': shown },
    format: 1,
  });
});

test('a folder keeps files that no import has written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'codegen-output-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(await isForeign(folder)).toBe(false);
  await mkdir(join(folder, 'things'));
  await writeFile(join(folder, 'things/own.json'), '{}');
  expect(await isForeign(folder)).toBe(true);
  const imported = {
    ...NO_HANDLERS,
    methods: [{ ...METHOD, responses: [{ line: 1, value: { result: true } }] }],
    problems: [],
    systemErrors: [],
    pages: 1,
    differences: null,
    described: null,
  };
  const files = filesOf(imported, SOURCE, null, 'hash');
  await writeFacts(folder, files, new Map());
  expect(await isForeign(folder)).toBe(false);
  expect(await readFacts(folder)).toEqual(files);
  await writeFacts(folder, new Map(), files);
  expect(await readdir(join(folder, 'things'))).toEqual(['own.json']);
});

test('a report tells what was imported, and each place that was not understood', () => {
  const problem = { page: 'a.md', line: 7, reason: 'no type: ID' } as const;
  const imported = {
    ...NO_HANDLERS,
    methods: [METHOD],
    pages: 2,
    differences: null,
    described: null,
    problems: [
      { ...problem, kind: 'place' as const },
      { ...problem, kind: 'page' as const, reason: 'no table of parameters' },
    ],
  };
  expect(summary(imported, [], [])).toBe(
    '1 methods on 2 pages; 0 added, 0 changed, 0 removed; 1 pages of methods and 1 places not understood.',
  );
  const report = formatReport(imported, [], []);
  expect(report).toContain('- things: 1');
  expect(report).toContain('## Changed since the last import\n\nNothing.');
  expect(report).toContain('## Places not understood\n\n- a.md:7 no type: ID');
  expect(report).toContain('## Pages of methods not understood\n\n- a.md:7 no table of parameters');
  expect(report).not.toContain('checkouts differ');
});

test('a report on two checkouts tells by method and field where they differ', () => {
  const differences = compareMethods([FACTS], [{ ...FACTS, result: 'integer' }]);
  const imported = {
    ...NO_HANDLERS,
    methods: [METHOD],
    pages: 2,
    problems: [],
    differences,
    described: null,
  };
  expect(summary(imported, [], [])).toContain(
    ' The checkouts differ in 1 methods and 0 events and placements.',
  );
  expect(formatReport(imported, [], [])).toContain(
    '## Where the checkouts differ, from the older to the newer\n\n- changed: thing.get\n  - breaking · result',
  );
});
